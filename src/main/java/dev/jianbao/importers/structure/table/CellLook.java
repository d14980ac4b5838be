package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.duty.Deadline;
import java.util.regex.Pattern;

/** What the cells of a column look like, as far as its heading says. */
enum CellLook {
    SERIAL("[1-9][0-9]{0,2}"),
    FIGURE(
            "[\\[〔（(＞＜>≥≤<〉≧≦]{0,2}[0-9][0-9,]*(?:\\.[0-9]+)?(?:[%％]|\\p{IsHan}{1,3})?(?:左右|以上|以下|以内)?[\\]〕）)]?|[-—－/]{1,2}|基本消除|全面?(?:消除|覆盖)"),
    DUE("20[0-9]{2}.{0,24}|[-—－/]{1,2}|每.{1,8}|全年|常态.{0,4}"),
    NATURE("(?:约束|预期|指导)性(?:指标)?"),
    UNIT("(?!(?:约束|预期|指导)性)\\p{IsHan}{1,4}(?:[/／]\\p{IsHan}{1,4})?|[%％‰㎡]|[-—－/]{1,2}"),
    PHONE("[0-9][0-9()（）\\-—、 ]{6,30}"),
    BODY(".{1,120}"),
    REMARK(".{1,40}"),
    WORDS(".{1,120}");

    private static final int LONGEST_DUE = 40;
    private static final Pattern DATED = Pattern.compile(".*(?:年限|年度|年份|年月|时限|期限|时间|日期|时间节点)(?:[（(].*[）)])?");
    private static final Pattern NUMBER = Pattern.compile("序号|编号");
    private static final Pattern PHONES = Pattern.compile(".*(?:电话|手机)(?:号码)?");
    private static final Pattern REMARKS = Pattern.compile("备注|说明|备注说明");
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,8}[馆站宫所室科股处]|无|[-—－/]+");

    private final Pattern form;

    CellLook(String form) {
        this.form = Pattern.compile(form);
    }

    /** What a heading, without blanks, says of the cells below it. */
    static CellLook of(String heading, boolean indicators) {
        if (NUMBER.matcher(heading).matches()) {
            return SERIAL;
        }
        if (indicators && heading.matches("(?:指标)?(?:属性|性质)")) {
            return NATURE;
        }
        if (indicators && heading.matches("(?:计量)?单位")) {
            return UNIT;
        }
        if (PHONES.matcher(heading).matches()) {
            return PHONE;
        }
        if (REMARKS.matcher(heading).matches()) {
            return REMARK;
        }
        if (DATED.matcher(heading).matches()) {
            return DUE;
        }
        if (ColumnReader.isFigure(heading)
                || ColumnReader.isYear(heading)
                || TableShape.SUM.matcher(heading).matches()) {
            return FIGURE;
        }
        return MeasureColumns.isDuty(heading) ? BODY : WORDS;
    }

    /** Whether cells of this look tell where a row is. */
    boolean anchors() {
        return this != BODY && this != REMARK && this != WORDS;
    }

    /** Whether a cell may stand below such a heading. */
    boolean fits(String text) {
        if (TableShape.SUM.matcher(text).matches() || this == REMARK && TableShape.isFigure(text)) {
            return false;
        }
        boolean due = this == DUE
                && text.length() <= LONGEST_DUE
                && Deadline.read(text).isPresent();
        return due || form.matcher(text).matches();
    }

    /** Whether a cell is odd in its column: a figure among words, or one of who answers that names no body by its form. */
    boolean isOdd(String text) {
        String first = text.split("[、，,；;\\s]", 2)[0];
        boolean bodiless = this == BODY
                && !OrganisationForm.isBody(first)
                && !SHORT.matcher(first).matches();
        return bodiless || this == WORDS && TableShape.isFigure(text);
    }
}
