package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the heading of a column what stands in it. */
final class ColumnReader {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年.{0,4}");
    private static final Pattern UNIT = Pattern.compile("[（(][\\s　]*(?:单位[：:])?([^（）()]{1,8})[\\s　]*[）)]$");
    /** What stands in brackets behind a heading and is no unit: who, or what else a cell says. */
    private static final Pattern NO_UNIT =
            Pattern.compile(".*(?:责任|负责|联系|牵头|领导|单位|部门|姓名|电话|名称|说明|备注|时间|日期|要求|标准|排序|选填).*|人员|可.*|[年月日]+");

    /** Which places a column names, the sort of them in brackets: 县（区）. */
    private static final Pattern PLACES = Pattern.compile(".*[县市州盟省镇乡村区旗][（(][县市州盟省镇乡村区旗街道团场、]{1,6}[）)]");

    private static final Pattern SUMMED = Pattern.compile("[〔\\[]\\p{IsHan}{1,6}[〕\\]]");
    private static final Pattern STATED = Pattern.compile("单位[\\s　]*[：:][\\s　]*([\\p{IsHan}㎡%、，,]{1,14})");
    private static final Pattern LISTED = Pattern.compile("[、，,]");
    private static final Pattern AREA_UNIT = Pattern.compile("(?:万)?平方(?:米|公里)|㎡|亩|公顷");
    private static final Pattern AREA = Pattern.compile(".*(?:面积|用地|占地).*");
    private static final Pattern MONEY = Pattern.compile(".*(?:投资|资金|金额|经费|预算|配套|补助|财政|投入|总额|合计|造价|债券|自筹).*");
    private static final Pattern SERIAL = Pattern.compile("序号|编号|号");
    private static final Pattern NOTE = Pattern.compile(".*(?:备注|说明|内容|进展|进度|情况|规模|用途|举措|措施|任务|依据|目标)");
    private static final Pattern BODY =
            Pattern.compile(".*(?:主体|单位|部门|责任人|负责人|牵头|责任|来源|地点|区域|属地|地址|性质|类别|类型|年限|年度|时间|期限|时限)");
    private static final Pattern FIGURE = Pattern.compile(
            ".*(?:班数|班级|学位|人数|数量|个数|户数|床位|里程|面积|用地|投资|金额|资金|经费|预算|造价|人次|规模数|容量|(?:中央|省级?|市级?|县级?|区级?|本级|地方)(?:配套|补助|财政|投入)|自筹|债券|产值|比例|占比|合计|总额)");
    private static final Pattern DECIMAL_UNIT = Pattern.compile("亩|公顷|平方(?:米|公里)|㎡|公里|千米|万元|亿元|元|千元|%|％|吨|米");
    private static final Pattern NAME = Pattern.compile(".*(?:名称|项目|学校|工程|单位名称|专项|科目|指标)");
    private static final Pattern HEADING = Pattern.compile(
            ".{0,10}(?:序号|编号|名称|内容|金额|备注|班数|学位|面积|用地|投资|主体|部门|单位|[科处股]室|举措|任务|措施|时限|期限|时间|目标|标题|地点|规模|性质|年度|资金|经费|来源|负责人|责任人|进度|类别|分类|类型|项目|科目|专项|用途|明细|标准|依据|学校|工程|年限|指标|单位|属性|完成情况|联系人|电话|区域|地址|状态|等级|规格|工期|数量|个数|人数|说明|领域|分工|增长|增速|增幅|级|节点|对象|范围|方式|成果|20[0-9]{2}年(?:底|末)?(?:基数|(?:现状|基期|基准|实际|完成|目标|预期|计划)值?)?)(?:[（(][^（）()]{1,8}[）)])?");

    private ColumnReader() {}

    /** Whether a short line may be the heading of a column. */
    static boolean isHeading(String text) {
        String bare = Han.squeezed(text);
        boolean chapter = Marker.begins(bare, Marker.Kind.HAN)
                || Marker.begins(bare, Marker.Kind.HAN_BRACKETED)
                || Marker.begins(bare, Marker.Kind.CHAPTER);
        return !bare.isEmpty()
                && !chapter
                && !bare.startsWith("专栏")
                && !bare.matches("附?表[0-9一二三四五六七八九十]{1,2}.*")
                && bare.length() <= 16
                && HEADING.matcher(bare).matches();
    }

    /** Whether a line is nothing but the unit of the heading before it, or says that it counts all years. */
    static boolean isUnit(String text) {
        return (UNIT.matcher(text.strip()).matches()
                        || SUMMED.matcher(text.strip()).matches())
                && text.strip().charAt(0) != ' '
                && text.strip().length() <= 8;
    }

    /** Columns of figures that state no unit, with the one that stands above their table. */
    static List<Column> united(List<Column> columns, Traced line) {
        Matcher stated = STATED.matcher(line.text());
        if (!stated.find()) {
            return columns;
        }
        List<Traced> units = line.group(stated, 1).split(LISTED);
        return columns.stream().map(each -> united(each, units)).toList();
    }

    /** A column with the one of several units that fits it. */
    private static Column united(Column column, List<Traced> units) {
        boolean ofYear = units.size() == 1
                && units.get(0).text().endsWith("元")
                && isYear(Han.squeezed(column.heading().text()));
        if (ofYear) {
            return new Column(Sort.DECIMAL, column.heading(), units.get(0));
        }
        if (!column.isFigure() || !column.unit().isEmpty()) {
            return column;
        }
        String heading = column.heading().text();
        for (Traced unit : units) {
            boolean money = unit.text().endsWith("元");
            boolean area = AREA_UNIT.matcher(unit.text()).matches();
            boolean fits = MONEY.matcher(heading).matches()
                    ? money
                    : AREA.matcher(heading).matches() ? area : !money && !area && units.size() == 1;
            if (fits) {
                return new Column(money || area ? Sort.DECIMAL : column.sort(), column.heading(), unit);
            }
        }
        return column;
    }

    /** Whether a heading names a year, so that figures of that year stand below it. */
    static boolean isYear(String heading) {
        return YEAR.matcher(heading).matches();
    }

    /** Whether a heading is that of figures. */
    static boolean isFigure(String heading) {
        return read(Traced.added(heading), false).isFigure();
    }

    static Column read(Traced heading, boolean named) {
        Traced bare = heading.strip();
        Matcher unit = UNIT.matcher(bare.text());
        Optional<Traced> written = unit.find()
                        && !NO_UNIT.matcher(unit.group(1)).matches()
                        && !PLACES.matcher(bare.text()).matches()
                ? Optional.of(bare.group(unit, 1))
                : Optional.empty();
        Traced name = written.isPresent() ? bare.slice(0, unit.start()).strip() : bare;
        return new Column(
                sort(Han.squeezed(name.text()), written.map(Traced::text).orElse(""), named),
                name,
                written.orElse(Traced.EMPTY));
    }

    private static Sort sort(String name, String unit, boolean named) {
        if (SERIAL.matcher(name).matches()) {
            return Sort.SERIAL;
        }
        if (DECIMAL_UNIT.matcher(unit).matches()) {
            return Sort.DECIMAL;
        }
        boolean figure = FIGURE.matcher(name).matches()
                || !unit.isEmpty() && !NOTE.matcher(name).matches();
        if (figure) {
            return DECIMAL_UNIT.matcher(unit).matches() || name.matches(".*(?:面积|用地|投资|金额|资金|经费|预算|比例|占比|里程)")
                    ? Sort.DECIMAL
                    : Sort.WHOLE;
        }
        if (!named && NAME.matcher(name).matches()) {
            return Sort.NAME;
        }
        return NOTE.matcher(name).matches() ? Sort.NOTE : BODY.matcher(name).matches() ? Sort.BODY : Sort.NOTE;
    }
}
