package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the heading of a column what stands in it. */
final class ColumnReader {
    private static final Pattern UNIT = Pattern.compile("[（(][\\s　]*(?:单位[：:])?([^（）()]{1,8})[\\s　]*[）)]$");
    private static final Pattern SERIAL = Pattern.compile("序号|编号|号");
    private static final Pattern NOTE = Pattern.compile(".*(?:备注|说明|内容|进展|进度|情况|规模|用途|举措|措施|任务|依据|目标)");
    private static final Pattern BODY =
            Pattern.compile(".*(?:主体|单位|部门|责任人|负责人|牵头|责任|来源|地点|区域|属地|地址|性质|类别|类型|年限|年度|时间|期限|时限)");
    private static final Pattern FIGURE =
            Pattern.compile(".*(?:班数|班级|学位|人数|数量|个数|户数|床位|里程|面积|用地|投资|金额|资金|经费|预算|造价|人次|规模数|容量|产值|比例|占比|合计|总额)");
    private static final Pattern DECIMAL_UNIT = Pattern.compile("亩|公顷|平方(?:米|公里)|㎡|公里|千米|万元|亿元|元|千元|%|％|吨|米");
    private static final Pattern NAME = Pattern.compile(".*(?:名称|项目|学校|工程|单位名称|专项|科目|指标)");
    private static final Pattern HEADING = Pattern.compile(
            ".{0,10}(?:序号|编号|名称|内容|金额|备注|班数|学位|面积|用地|投资|主体|部门|单位|举措|任务|措施|时限|期限|时间|目标|标题|地点|规模|性质|年度|资金|经费|来源|负责人|责任人|进度|类别|类型|项目|专项|用途|明细|标准|依据|学校|工程|年限|指标|单位|属性|完成情况|联系人|电话|区域|地址|状态|等级|规格|工期|数量|个数|人数|说明|领域|分工|级|节点|对象|范围|方式|成果)(?:[（(][^（）()]{1,8}[）)])?");

    private ColumnReader() {}

    /** Whether a short line may be the heading of a column. */
    static boolean isHeading(String text) {
        String bare = Han.squeezed(text);
        boolean chapter = Marker.begins(bare, Marker.Kind.HAN)
                || Marker.begins(bare, Marker.Kind.HAN_BRACKETED)
                || Marker.begins(bare, Marker.Kind.CHAPTER);
        return !bare.isEmpty()
                && !chapter
                && bare.length() <= 16
                && HEADING.matcher(bare).matches();
    }

    /** Whether a line is nothing but the unit of the heading before it. */
    static boolean isUnit(String text) {
        return UNIT.matcher(text.strip()).matches()
                && text.strip().charAt(0) != ' '
                && text.strip().length() <= 8;
    }

    static Column read(Traced heading, boolean named) {
        Traced bare = heading.strip();
        Matcher unit = UNIT.matcher(bare.text());
        Optional<Traced> written = unit.find() ? Optional.of(bare.group(unit, 1)) : Optional.empty();
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
