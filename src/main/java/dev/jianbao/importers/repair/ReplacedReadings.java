package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Heteronyms;
import dev.jianbao.importers.lexis.Readings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Readings that stand in the place of characters to deceive filters: 市jiào育局. Where one word of a short list alone has that reading
 * beside the characters that are left, it is written out; else it is asked about. A single one without its tone may be anything.
 */
final class ReplacedReadings implements Repair {
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final Pattern READING =
            Pattern.compile("(?<=\\p{IsHan})([a-z" + TONES + "]{2,6})(?=[\\p{IsHan}，。、；：”）])|(?<![\\p{IsHan}A-Za-z"
                    + TONES + "0-9.-])([a-z" + TONES + "]{2,6})(?=\\p{IsHan})");
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouv]{1,3}(?:n|ng|r)?");
    /** A text that is about readings, or about words in Latin letters, holds them as its matter. */
    private static final Pattern LESSON = Pattern.compile("拼音|读音|讀音|声调|注音|多音字|韵母|声母|代码|命令|函数|接口");

    /** Words of two characters that texts of education offices are made of. */
    private static final List<String> WORDS = List.of(
            "教育", "教师", "教学", "教研", "教材", "教室", "学校", "学生", "学习", "学科", "学前", "学位", "老师", "校长", "校园", "家长", "课程", "课堂",
            "体育", "美育", "德育", "智育", "劳动", "物理", "化学", "语文", "数学", "英语", "历史", "考试", "招生", "培训", "会议", "活动", "工作", "部署",
            "落实", "推进", "开展", "举行", "组织", "管理", "质量", "发展", "建设", "改革", "政策", "安全", "检查", "督导", "乡村", "振兴", "农村", "社会",
            "国家", "政府", "部门", "单位", "干部", "党员", "领导", "群众", "服务", "资助", "经费", "资金", "项目", "计划", "方案", "制度", "机制", "措施",
            "问题", "经验", "成效", "水平", "能力", "素质", "文化", "科技", "创新", "健康", "心理", "食堂", "宿舍", "幼儿", "儿童", "中学", "小学", "大学",
            "高校", "职业", "技能", "就业", "毕业", "获悉", "介绍", "表示", "强调", "要求", "完善", "提升", "加强", "提高", "促进", "保障");

    private final Function<String, Optional<String>> readings;

    /** @param readings the syllable of a character, without tone, {@code v} for ü; empty for one without */
    ReplacedReadings(Function<String, Optional<String>> readings) {
        this.readings = readings;
    }

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        if (galley.lines().anyMatch(line -> LESSON.matcher(line.text()).find())) {
            return galley;
        }
        Set<String> filled = galley.lines()
                .flatMap(line -> READING.matcher(line.text())
                        .results()
                        .filter(match -> word(line.text(), match).isPresent())
                        .map(MatchResult::group))
                .collect(Collectors.toSet());
        Edits edits = new Edits(ledger);
        return galley.mended(text -> edits.each(text, READING, match -> edit(text, match, filled, ledger)));
    }

    /** @param filled the readings that make a word with what stands beside them; several tell that the letters were put in */
    private Optional<Replacement> edit(Traced text, MatchResult match, Set<String> filled, Ledger ledger) {
        boolean toned = isToned(match.group());
        if (!SYLLABLE.matcher(Readings.plain(match.group())).matches() || !toned && filled.size() < 2) {
            return Optional.empty();
        }
        Optional<Fill> fill = word(text.text(), match);
        if (fill.isPresent()) {
            return Optional.of(Edits.all(
                    match,
                    fill.get().character(),
                    new Finding(
                            Rule.PINYIN,
                            0.85,
                            match.group() + " → " + fill.get().word())));
        }
        if (toned || filled.size() > 1) {
            ledger.doubt(
                    Rule.PINYIN,
                    text.slice(match.start(), match.end()),
                    0,
                    text.text().substring(Math.max(0, match.start() - 4), Math.min(text.length(), match.end() + 4)));
        }
        return Optional.empty();
    }

    /**
     * A character that a reading stands for.
     *
     * @param word which it makes with the character beside it
     */
    private record Fill(String character, String word) {}

    /** The one word of the list that has this reading beside a character that is left; empty where none has, or two have. */
    private Optional<Fill> word(String text, MatchResult match) {
        String reading = Readings.plain(match.group());
        String before = match.start() > 0 ? text.substring(match.start() - 1, match.start()) : "";
        String after = match.end() < text.length() ? text.substring(match.end(), match.end() + 1) : "";
        List<Fill> fitting = WORDS.stream()
                .flatMap(word -> Stream.of(
                                after.equals(word.substring(1)) && isRead(word.substring(0, 1), reading)
                                        ? Optional.of(new Fill(word.substring(0, 1), word))
                                        : Optional.<Fill>empty(),
                                before.equals(word.substring(0, 1)) && isRead(word.substring(1), reading)
                                        ? Optional.of(new Fill(word.substring(1), word))
                                        : Optional.<Fill>empty())
                        .flatMap(Optional::stream))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isRead(String han, String reading) {
        return Han.is(han.codePointAt(0))
                && (readings.apply(han).filter(reading::equals).isPresent()
                        || Heteronyms.of(han).contains(reading));
    }

    private static boolean isToned(String letters) {
        return letters.chars().anyMatch(c -> TONES.indexOf(c) >= 0);
    }
}
