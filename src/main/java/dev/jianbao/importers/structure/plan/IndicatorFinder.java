package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.table.IndicatorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a plan wants to reach, in sentences that say by when: 到2025年，毛入园率达93%. */
final class IndicatorFinder {
    private static final Pattern YEAR = Pattern.compile(
            "(?<!截|截至|截止)(?:到|至)(20[0-9]{2})年|(?<!截至|截止|[0-9到至])(20[0-9]{2})年(?:[0-9]{1,2}月)?(?:底|末)?(?:之|以)?前");
    /** By when, in front of what is measured. */
    private static final String TIME =
            "(?:[到至]20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|末)?|20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|末)?(?:之|以)?前)";

    private static final Pattern TARGET = Pattern.compile(
            "^(?:其中|力争|确保|实现|" + TIME
                    + "|全[市省县区国])*((?:其中)?[\\p{IsHan}“”（）、A-Za-z0-9+]{2,26}?)(?:[由从](?:(?<since>20[0-9]{2})年(?:底|末)?的?)?(?<base>[0-9]+(?:\\.[0-9]+)?)(?:%|％|万?亿?[\\p{IsHan}]{1,3}?))?(?:分别|均|都|全部)?(?:达到|达|提高到|提升到|提高至|提升至|增加到|增长到|增长至|扩大到|扩大至|增至|保持在|保持|稳定在|控制在|降至|降低到|下降到|突破|超过|不低于|不少于|不超过|不高于)(?:不低于|不少于|约)?(?<figure>[0-9]+(?:\\.[0-9]+)?)(?<unit>%|％|万?亿?[\\p{IsHan}]{1,3})?(?:以上|以下|左右|以内)?$");
    /** The mark of a footnote. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^?[0-9]{1,2}\\]|[①-⑳]");

    /** A name that shares its target with the one behind it: 甲率、乙率均达到95%. */
    private static final Pattern BARE = Pattern.compile("(?:全[市省县区国])?[\\p{IsHan}“”]{3,20}(?:率|比例|占比|覆盖面)");

    /** Who each has to do something, not what is measured: 每县不少于18人. But 每千人口托位数 is measured. */
    private static final Pattern EACH =
            Pattern.compile("其中|(?:其中)?(?:[每各](?:[年月季周个所名家]|市州)?(?:[县市州省区乡镇村校园班组人地]|学校|幼儿园|地区|单位|部门|学期)?)+");

    /** No more than a time, whose name stands in an earlier clause: 落实经费，到2022年不低于1000元. */
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);

    /** A part of what was named before. */
    private static final Pattern PART = Pattern.compile("[\\s　]*其中");

    /** A clause that says what each has to do, or that ends in a verb; it names nothing that is measured. */
    private static final Pattern CLAUSE_OF_VERB =
            Pattern.compile("每(?![十百千万]).{1,4}(?:配|建|有|设|至少).*|每[年月周](?!人均).*|.*(?:开放|配备|建成|完成|开展|建设|创建|举办|组织|达标)");

    /** Less is better. */
    private static final Pattern AT_MOST = Pattern.compile("(?:控制在|不超过|不高于|降至|降低到|下降到)[^，。；]*$|(?:以下|以内)$");

    private static final Pattern TOGETHER = Pattern.compile("(?:均|都|全部)(?:达|提|稳|保|不|超|控)");

    /** What parts clauses; not within brackets. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[，；。;、]|,(?![0-9]{3}))(?![^（）]*）)");

    /** What is so already; what stands behind it is no target. */
    private static final Pattern DONE = Pattern.compile("(?:20[0-9]{2}年|五.?时期)以来|截至|截止|目前|现有|已(?:经|建成|完成|实现|有)");

    private static final Pattern GOALS = Pattern.compile("[^。]{0,12}(?:目标|指标)[^。]{0,12}");

    /** What a chapter is called that says before all others what a plan is for; there, too, what is to be made by a year is to be reached. */
    private static final Pattern GENERAL = Pattern.compile("总体(?:要求|思路|考虑)");

    private final Ledger ledger;
    /** Whether the chapter is about what is to be reached. */
    private boolean goals;

    IndicatorFinder(Ledger ledger) {
        this.ledger = ledger;
    }

    List<FoundIndicator> find(Lines lines) {
        List<FoundIndicator> found = new ArrayList<>();
        for (Slip slip : lines.slips()) {
            if (slip instanceof Slip.Grid grid) {
                IndicatorTable.read(grid, ledger).stream()
                        .filter(each -> !isKnown(each, found))
                        .forEach(found::add);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.text(i));
            if (marker.isPresent()) {
                String heading = lines.text(i).substring(marker.get().length()).replaceFirst("。.*", "");
                goals = GOALS.matcher(heading).matches()
                        || GENERAL.matcher(heading).matches();
            }
            if (lines.isLine(i) && YEAR.matcher(lines.text(i)).find()) {
                paragraph(lines.line(i).traced(), found);
            }
        }
        return found;
    }

    /** Whether an indicator is known, by its name or, where a table names it a little differently, by its target as well. */
    private static boolean isKnown(FoundIndicator one, List<FoundIndicator> found) {
        return found.stream().anyMatch(each -> {
            String name = one.name().text();
            String other = each.name().text();
            boolean alike = name.length() < other.length() ? isWithin(name, other) : isWithin(other, name);
            return name.equals(other)
                    || alike
                            && each.year().equals(one.year())
                            && each.value().text().equals(one.value().text())
                            && each.unit().text().equals(one.unit().text());
        });
    }

    /** Whether all characters of a name stand in a longer one, in their order: 高校研发经费 in 高校年度研发经费. */
    private static boolean isWithin(String name, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < name.length(); i++) {
            at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    private void paragraph(Traced text, List<FoundIndicator> found) {
        OptionalInt year = OptionalInt.empty();
        List<Traced> shared = new ArrayList<>();
        Matcher parted = CLAUSE.matcher(text.text());
        int start = 0;
        boolean listed = false;
        Traced verb = Traced.EMPTY;
        while (start < text.length()) {
            int end = parted.find(start) ? parted.start() : text.length();
            Traced written = text.slice(start, end).strip();
            boolean partial = listed;
            listed = end < text.length()
                    && text.at(end) == '、'
                    && !TARGET.matcher(written.text()).matches()
                    && CountedTarget.of(written, verb).isEmpty()
                    && !BARE.matcher(written.text()).matches();
            start = end + 1;
            Traced clause = partial ? Traced.EMPTY : Traced.joined(written.split(NOTE));
            Matcher by = YEAR.matcher(clause.text());
            if (DONE.matcher(clause.text()).find()) {
                year = OptionalInt.empty();
            } else if (by.find()) {
                year = OptionalInt.of(Integer.parseInt(by.group(1) == null ? by.group(2) : by.group(1)));
            }
            Matcher target = TARGET.matcher(clause.text());
            boolean known =
                    year.isPresent() && target.matches() && !clause.text().contains("分别");
            boolean together =
                    target.matches() && TOGETHER.matcher(clause.text()).find();
            if (known) {
                List<Traced> names = new ArrayList<>(together ? shared : List.of());
                names.add(clause.group(target, 1));
                for (Traced name : names) {
                    add(name, clause, target, year, found);
                }
            }
            Optional<CountedTarget> counted =
                    goals && year.isPresent() && !target.matches() ? CountedTarget.of(clause, verb) : Optional.empty();
            if (counted.isPresent()) {
                said(counted.get().indicator(year.getAsInt()), clause, 0.7, found);
            } else if (goals && year.isPresent() && !target.matches() && CountedTarget.isBare(clause)) {
                ledger.doubt(Rule.INDICATOR, clause, 0.5, clause.text().strip());
            }
            verb = counted.filter(each -> end < text.length() && text.at(end) == '、')
                    .map(CountedTarget::verb)
                    .orElse(Traced.EMPTY);
            if (!BARE.matcher(clause.text()).matches()) {
                shared.clear();
            } else {
                shared.add(clause);
            }
        }
    }

    private void add(Traced name, Traced clause, Matcher target, OptionalInt year, List<FoundIndicator> found) {
        if (EACH.matcher(name.text()).matches()
                || TIME_ALONE.matcher(name.text()).matches()
                || PART.matcher(clause.text()).lookingAt()
                || CLAUSE_OF_VERB.matcher(name.text()).matches()) {
            ledger.doubt(Rule.INDICATOR, clause, 0.5, clause.text().strip());
            return;
        }
        Traced unit = group("unit", target, clause);
        Traced bare = unit.text().matches(".*(?:以上|以下|左右|以内)") ? unit.slice(0, unit.length() - 2) : unit;
        FoundIndicator said = new FoundIndicator(
                name,
                group("figure", target, clause),
                bare,
                year.isEmpty() ? "" : String.valueOf(year.getAsInt()),
                group("base", target, clause),
                target.group("since") == null ? "" : target.group("since"),
                Traced.EMPTY,
                AT_MOST.matcher(clause.text()).find() ? "at-most" : "");
        said(said, clause, 0.85, found);
    }

    private void said(FoundIndicator said, Traced clause, double confidence, List<FoundIndicator> found) {
        if (!isKnown(said, found)) {
            found.add(said);
            ledger.seam(clause, new Finding(Rule.INDICATOR, confidence, clause.text()));
        }
    }

    private static Traced group(String name, Matcher match, Traced text) {
        return match.group(name) == null ? Traced.EMPTY : text.slice(match.start(name), match.end(name));
    }
}
