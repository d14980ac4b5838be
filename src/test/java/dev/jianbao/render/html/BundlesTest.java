package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.stats.Subject;
import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.entity.RegionLevel;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.Validity;
import dev.jianbao.plan.audit.Question;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.Traditional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every phrase is there in all languages, and used. */
class BundlesTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("words\\.([A-Za-z]+)|words\\(\"([A-Za-z.]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z]+[A-Za-z.]*[A-Za-z])\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}　-〿＀-￯]");
    private static final String ONE = ".one";

    /** The commonest characters that only simplified text has. */
    private static final String SIMPLIFIED = "们为这从个没发开关还会应写读见记认论设证词说请调资载选达运进续线组终统继维网页链数据书报导条栏题号单区举钱级时间";

    private final Map<String, String> chinese = ThemeFiles.properties("messages/zh-Hans.properties");
    private final Map<String, String> traditional = ThemeFiles.properties("messages/zh-Hant.properties");
    private final Map<String, String> english = ThemeFiles.properties("messages/en.properties");

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(plain(english).keySet()).isEqualTo(plain(chinese).keySet());
        assertThat(traditional.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void traditionalChineseIsSpokenInItsOwnCharactersAndMarks() {
        assertThat(traditional)
                .allSatisfy((key, phrase) -> assertThat(phrase)
                        .as(key)
                        .doesNotContainPattern("[\u201C\u201D]|搜索|信息|導航|鏈接|默認|資料夹")
                        .doesNotContainPattern("[" + SIMPLIFIED + "]"));
    }

    /** On a rendition phrases that are part of a view are rewritten with what documents say. */
    @Test
    void traditionalChineseStaysWhenItIsRewritten() {
        Traditional rewriting = Traditional.with(new TreeMap<>());
        Map<String, String> changed = new TreeMap<>(traditional);
        changed.keySet().removeAll(Set.of("simplified"));
        changed.values().removeIf(phrase -> rewriting.of(phrase).equals(phrase));

        assertThat(changed).isEmpty();
    }

    @Test
    void aPhraseHasTheSamePlacesInBothLanguages() {
        Set<String> dates = Set.of("day", "dayOfYear", "month", "spanFirst", "spanLast");
        plain(chinese).keySet().removeAll(dates);
        for (String key : plain(chinese).keySet()) {
            assertThat(places(traditional.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(places(chinese.getOrDefault(key, "")));
            if (!dates.contains(key)) {
                assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(chinese.getOrDefault(key, "")));
            }
        }
    }

    @Test
    void aSingularStandsBesideAPlural() {
        assertThat(english.keySet().stream().filter(key -> key.endsWith(ONE)))
                .allSatisfy(key -> assertThat(english).containsKey(key.substring(0, key.length() - ONE.length())));
        assertThat(chinese.keySet()).noneMatch(key -> key.endsWith(ONE));
        assertThat(traditional.keySet()).noneMatch(key -> key.endsWith(ONE));
    }

    @Test
    void everyKeyThatATemplateNamesIsThere() throws IOException {
        assertThat(plain(chinese).keySet()).containsAll(namedInTemplates());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(plain(chinese).keySet());
        unused.removeAll(namedInTemplates());
        unused.removeAll(quotedInCode());
        Stream.of(OrganisationKind.values()).forEach(kind -> unused.remove("kind." + lower(kind)));
        Stream.of(RegionLevel.values()).forEach(level -> unused.remove("level." + lower(level)));
        Stream.of(Subject.values())
                .flatMap(
                        subject -> Stream.of("by.", "of.", "most.", "mostEach.").map(key -> key + lower(subject)))
                .forEach(unused::remove);
        unused.removeIf(key -> key.matches("(month|monthHead|weekday|weekdayMark)\\d+"));
        Stream.of(Ruling.values()).forEach(ruling -> unused.remove("ruling." + lower(ruling)));
        Stream.of(Question.Kind.values()).forEach(kind -> unused.remove("check." + Scalar.word(kind)));
        Stream.of(Relation.values()).forEach(relation -> unused.remove("check." + Scalar.word(relation)));
        unused.removeAll(namesOfPlans());
        unused.removeAll(quotedIn("src/main/java/dev/jianbao/archive/past"));
        unused.removeIf(key -> key.matches("mark\\.(added|removed)"));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKindAndLevelAndMonthHasAName() {
        List<String> keys = new ArrayList<>();
        Stream.of(OrganisationKind.values()).forEach(kind -> keys.add("kind." + lower(kind)));
        Stream.of(RegionLevel.values()).forEach(level -> keys.add("level." + lower(level)));
        for (int month = 1; month <= 12; month++) {
            keys.addAll(List.of("month" + month, "monthHead" + month));
        }
        for (int day = 1; day <= 7; day++) {
            keys.addAll(List.of("weekday" + day, "weekdayMark" + day));
        }
        Stream.of(Subject.values())
                .flatMap(
                        subject -> Stream.of("by.", "of.", "most.", "mostEach.").map(key -> key + lower(subject)))
                .forEach(keys::add);
        keys.addAll(namesOfPlans());

        assertThat(chinese).containsKeys(keys.toArray(String[]::new));
    }

    /** The closed lists that plans are made of, each value with its name. */
    private static List<String> namesOfPlans() {
        List<String> keys = new ArrayList<>();
        Stream.of(MeasureStatus.values()).forEach(each -> keys.add("status." + Scalar.word(each)));
        keys.add("status." + LedgerCut.UNREPORTED);
        Stream.of(Duty.values()).forEach(each -> keys.add("duty." + Scalar.word(each)));
        Stream.of(Indicator.Nature.values()).forEach(each -> keys.add("nature." + Scalar.word(each)));
        Stream.of(Indicator.Direction.values())
                .filter(each -> each != Indicator.Direction.AT_LEAST)
                .forEach(each -> keys.add("direction." + Scalar.word(each)));
        Stream.of(Validity.values()).forEach(each -> keys.add("validity." + Scalar.word(each)));
        Stream.of(Validity.values())
                .filter(each -> each != Validity.IN_FORCE)
                .forEach(each -> keys.add("validityNotice." + Scalar.word(each)));
        Stream.of(Position.Basis.values())
                .filter(each -> each != Position.Basis.NONE)
                .forEach(each -> keys.add("basis." + Scalar.word(each)));
        Stream.of("status", "due", "units").forEach(each -> keys.add("filter." + each));
        Stream.of(LedgerCut.ONGOING, LedgerCut.LOST).forEach(each -> keys.add("due." + each));
        return keys;
    }

    @Test
    void noTemplateHoldsChineseWords() throws IOException {
        for (String name : ThemeFiles.names()) {
            if (name.endsWith(".ftlh")) {
                assertThat(Files.readString(Path.of("templates", name)))
                        .as(name)
                        .doesNotContainPattern(HAN);
            }
        }
    }

    private static Map<String, String> plain(Map<String, String> bundle) {
        Map<String, String> plain = new TreeMap<>(bundle);
        plain.keySet().removeIf(key -> key.endsWith(ONE));
        return plain;
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> namedInTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String name : ThemeFiles.names()) {
            if (name.endsWith(".ftlh")) {
                Matcher found = IN_TEMPLATE.matcher(Files.readString(Path.of("templates", name)));
                while (found.find()) {
                    keys.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> quotedInCode() throws IOException {
        return quotedIn("src/main/java/dev/jianbao/render/html");
    }

    private static Set<String> quotedIn(String folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
