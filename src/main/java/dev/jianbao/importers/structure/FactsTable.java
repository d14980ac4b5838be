package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of document facts (索引号, 发文机关, 成文日期 …) that offices print above a document, as labels with their values. */
public final class FactsTable {
    private static final String LABELS =
            "(?:索[\\s　]*引[\\s　]*号|主题(?:分类|词)|主[\\s　]*题[\\s　]*词|发文(?:机关|单位|机构)|制发机关|成文(?:日期|时间)|发文日期|标[\\s　]*题|名[\\s　]*称|发文字号|文[\\s　]*号|发布(?:日期|时间|机构|单位|部门|文号)|公开(?:日期|方式|目录|类别)|浏览次?[数量]|有[\\s　]*效[\\s　]*性|公文(?:种类|时效)|体裁(?:分类)?|组配分类|(?:生效|废止|失效)日期|信息(?:来源|分类|名称|索引|类别|公开类别)|生成日期|内容(?:概述|概要)|服务对象|关[\\s　]*键[\\s　]*词|实施(?:期间|期限))";
    private static final Pattern LABEL = Pattern.compile(LABELS + "[\\s　]*[：:]?[\\s　]*");

    /** A label with its colon. */
    public static final Pattern LABELLED = Pattern.compile(LABELS + "[\\s　]*[：:]");

    /** Labels that stand in no value, so that they are known without a colon, too. */
    private static final Pattern BARE = Pattern.compile(
            "(?:索[\\s　]*引[\\s　]*号|主题分类|发文(?:机关|机构|字号)|成文日期|发布日期|有[\\s　]*效[\\s　]*性|公文种类|(?:组配|体裁)分类|公开(?:方式|类别)|(?:生效|废止)日期)[\\s　]*");

    private static final int LONGEST_VALUE = 60;
    private static final Pattern PROSE = Pattern.compile("[，。；：:]");

    /** A label that is none of these; among them it is one by its colon. */
    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}\\s　]{2,12}[：:][\\s　]*");

    private static final int FEWEST = 3;

    private FactsTable() {}

    /** The facts of a line that holds nothing but two or more of them; none where it holds anything else. */
    public static List<Fact> read(Traced line) {
        Matcher label = LABELLED.matcher(line.text());
        if (!label.lookingAt() || line.text().indexOf('。') >= 0) {
            return List.of();
        }
        List<Fact> facts = facts(line, label);
        return facts.size() > 1 ? facts : List.of();
    }

    /** The facts of a line whose labels lack their colons: two or more, or a lone one with a day; none where it is anything else. */
    public static List<Fact> glued(Traced line) {
        Matcher label = BARE.matcher(line.text());
        if (!label.lookingAt() || PROSE.matcher(line.text()).find()) {
            return List.of();
        }
        List<Fact> facts = facts(line, label);
        boolean lone = facts.size() == 1
                && Dates.first(facts.get(0).value().text())
                        .filter(day -> day.start() == 0)
                        .isEmpty();
        boolean prose = facts.stream().anyMatch(each -> each.value().length() > LONGEST_VALUE);
        return lone || prose ? List.of() : facts;
    }

    /** What stands between the labels of a line, of which the first has been found. */
    private static List<Fact> facts(Traced line, Matcher label) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        int end = label.end();
        while (label.find()) {
            facts.add(new Fact(
                    line.slice(start, end), line.slice(end, label.start()).strip()));
            start = label.start();
            end = label.end();
        }
        facts.add(new Fact(line.slice(start, end), line.from(end).strip()));
        return facts;
    }

    /** A label and its value; the value may be empty. */
    public record Fact(Traced label, Traced value) {}

    /** The facts of a table, if it holds nothing else. */
    public static Optional<List<Fact>> read(Grid grid) {
        List<Fact> facts = new ArrayList<>();
        int known = 0;
        for (List<Square> row : grid.rows()) {
            int i = 0;
            while (i < row.size()) {
                Traced cell = row.get(i).traced().strip();
                if (cell.isEmpty()) {
                    i++;
                } else if (LABEL.matcher(cell.text()).matches()
                        || OTHER.matcher(cell.text()).matches()) {
                    known += LABEL.matcher(cell.text()).matches() ? 1 : 0;
                    Traced next = i + 1 < row.size() ? row.get(i + 1).traced().strip() : Traced.EMPTY;
                    boolean none = LABEL.matcher(next.text()).matches();
                    facts.add(new Fact(cell, none ? Traced.EMPTY : next));
                    i += none ? 1 : 2;
                } else {
                    return Optional.empty();
                }
            }
        }
        return known >= FEWEST ? Optional.of(facts) : Optional.empty();
    }
}
