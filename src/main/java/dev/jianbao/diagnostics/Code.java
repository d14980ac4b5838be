package dev.jianbao.diagnostics;

import dev.jianbao.text.HiddenCharacter;

/**
 * Everything that can be wrong with a source. The id never changes its meaning; its words stand in
 * {@code messages_*.properties} under the id, with {@code .hint} for how to mend it and {@code .about} for why it is asked
 * for. Ids go by area: 01 files and YAML, 02 catalogue, 03 Markdown, 04 documents, 05 links and numbering, 06 text,
 * 07 plans, 08 output, 09 theme.
 */
public enum Code {
    // Files and YAML
    NOT_UTF8("JB0101", Severity.ERROR),
    FILE_TOO_LARGE("JB0102", Severity.ERROR),
    SYMBOLIC_LINK("JB0103", Severity.ERROR),
    UNEXPECTED_FILE("JB0104", Severity.WARNING),
    MISSING_FILE("JB0105", Severity.ERROR),
    YAML_SYNTAX("JB0110", Severity.ERROR),
    FULL_WIDTH_COLON("JB0111", Severity.ERROR),
    YAML_ALIAS("JB0112", Severity.ERROR),
    YAML_TAG("JB0113", Severity.ERROR),
    YAML_TOO_DEEP("JB0114", Severity.ERROR),
    DUPLICATE_KEY("JB0115", Severity.ERROR),
    UNKNOWN_KEY("JB0116", Severity.ERROR),
    MISSING_KEY("JB0117", Severity.ERROR),
    NO_FRONT_MATTER("JB0121", Severity.ERROR),
    UNCLOSED_FRONT_MATTER("JB0122", Severity.ERROR),
    EMPTY_VALUE("JB0123", Severity.ERROR),
    WRONG_EXTENSION("JB0124", Severity.WARNING),
    NOT_TEXT("JB0118", Severity.ERROR),
    NOT_A_LIST("JB0119", Severity.ERROR),
    OUT_OF_RANGE("JB0120", Severity.ERROR),
    NOT_A_MAPPING("JB0125", Severity.ERROR),
    NOT_A_NUMBER("JB0126", Severity.ERROR),
    NOT_A_DATE("JB0127", Severity.ERROR),
    NOT_ONE_OF("JB0128", Severity.ERROR),
    NOT_A_TIME("JB0129", Severity.ERROR),
    NOT_A_URL("JB0130", Severity.ERROR),
    NOT_A_ZONE("JB0131", Severity.ERROR),
    YAML_TAB("JB0132", Severity.ERROR),
    YAML_QUOTE("JB0133", Severity.ERROR),
    YAML_BLANK("JB0134", Severity.ERROR),
    YAML_INNER_COLON("JB0135", Severity.ERROR),
    YAML_QUESTION_MARK("JB0136", Severity.ERROR),
    YAML_BRACKET("JB0137", Severity.ERROR),
    YAML_INDENT("JB0138", Severity.ERROR),
    YAML_RESERVED("JB0139", Severity.ERROR),
    YAML_AFTER_QUOTE("JB0140", Severity.ERROR),
    YAML_LOOSE_LINE("JB0141", Severity.ERROR),
    ONE_ENTRY("JB0142", Severity.WARNING),
    YAML_ESCAPE("JB0143", Severity.ERROR),
    BAD_POINTS("JB0144", Severity.ERROR),
    CSV_UNCLOSED_QUOTE("JB0160", Severity.ERROR),
    CSV_TEXT_AFTER_QUOTE("JB0161", Severity.ERROR),
    CSV_BLANK_BEFORE_QUOTE("JB0162", Severity.ERROR),
    CSV_LONG_ROW("JB0163", Severity.ERROR),
    CSV_SHORT_ROW("JB0164", Severity.ERROR),
    CSV_SEPARATOR("JB0165", Severity.ERROR),
    CSV_SEP_LINE("JB0166", Severity.WARNING),
    CSV_EMPTY("JB0167", Severity.ERROR),
    CSV_NO_HEADING("JB0168", Severity.ERROR),
    CSV_HEADING_TWICE("JB0169", Severity.ERROR),
    CSV_WIDE_COMMA("JB0170", Severity.ERROR),
    CSV_TOO_WIDE("JB0171", Severity.ERROR),

    // Catalogue and names
    DUPLICATE_ID("JB0201", Severity.ERROR),
    AMBIGUOUS_NAME("JB0202", Severity.ERROR),
    UNKNOWN_ORGANISATION("JB0203", Severity.ERROR),
    SHARED_NAME("JB0204", Severity.WARNING),
    PARENT_LOOP("JB0205", Severity.ERROR),
    UNKNOWN_REGION("JB0206", Severity.ERROR),
    UNKNOWN_TOPIC("JB0207", Severity.ERROR),

    // Markdown
    MARKDOWN_TOO_LONG("JB0301", Severity.ERROR),
    BLOCK_TOO_LONG("JB0302", Severity.ERROR),
    NESTED_TOO_DEEP("JB0303", Severity.ERROR),
    TABLE_TOO_LONG("JB0304", Severity.ERROR),
    TOO_MANY_MARKS("JB0305", Severity.ERROR),
    MARKDOWN_UNREADABLE("JB0306", Severity.ERROR),
    RAW_HTML("JB0310", Severity.WARNING),
    HTML_REMOVED("JB0311", Severity.WARNING),
    LINK_SCHEME("JB0312", Severity.ERROR),
    BAD_LINK("JB0313", Severity.ERROR),
    LINK_LEAVES_CONTENT("JB0314", Severity.ERROR),
    REMOTE_IMAGE("JB0315", Severity.ERROR),
    IMAGE_WITHOUT_TEXT("JB0316", Severity.ERROR),
    MALFORMED_ATTRIBUTES("JB0320", Severity.ERROR),
    DUPLICATE_ATTRIBUTE("JB0321", Severity.ERROR),
    UNFIT_ANCHOR("JB0322", Severity.ERROR),
    TITLE_MARKUP("JB0323", Severity.WARNING),
    EMPTY_HEADING("JB0324", Severity.ERROR),
    HEADING_LEVEL("JB0325", Severity.WARNING),
    HEADING_WITHOUT_BLANK("JB0326", Severity.WARNING),
    UNKNOWN_NOTE("JB0330", Severity.ERROR),
    UNUSED_NOTE("JB0331", Severity.WARNING),
    UNKNOWN_LINK_LABEL("JB0332", Severity.WARNING),
    TYPED_INDENT("JB0340", Severity.NOTE),
    INDENT_INSIDE_PARAGRAPH("JB0341", Severity.WARNING),
    INDENT_MAKES_CODE("JB0342", Severity.WARNING),
    LEFTOVER_MARKS("JB0343", Severity.WARNING),
    LEFTOVER_LINK("JB0344", Severity.WARNING),

    // Bulletins, issues and articles
    NUMBER_NOT_IN_NAME("JB0401", Severity.ERROR),
    YEAR_NOT_IN_FOLDER("JB0402", Severity.ERROR),
    UNKNOWN_SECTION("JB0403", Severity.ERROR),
    REPEATED_SECTION("JB0404", Severity.ERROR),
    DUPLICATE_ANCHOR("JB0405", Severity.ERROR),
    UNKNOWN_ATTRIBUTE("JB0406", Severity.ERROR),
    UNKNOWN_CLASS("JB0407", Severity.ERROR),
    BAD_PERIOD("JB0408", Severity.ERROR),
    NO_BULLETIN("JB0410", Severity.ERROR),
    WITHDRAWN_WITHOUT_REASON("JB0411", Severity.ERROR),
    REASON_WITHOUT_WITHDRAWAL("JB0412", Severity.ERROR),
    REPOST_WITHOUT_SOURCE("JB0413", Severity.ERROR),
    BAD_SLUG("JB0414", Severity.ERROR),
    DUPLICATE_DECLARATION("JB0415", Severity.ERROR),
    SUPPLIED_AND_GIVEN("JB0416", Severity.ERROR),
    ITEM_WITHOUT_TITLE("JB0417", Severity.ERROR),
    TITLE_IN_ISSUE("JB0418", Severity.ERROR),
    TEXT_OUTSIDE_ITEM("JB0419", Severity.ERROR),
    BAD_ANCHOR("JB0420", Severity.ERROR),
    BAD_ALIAS("JB0421", Severity.ERROR),
    UNFIT_FILE_NAME("JB0422", Severity.ERROR),
    SAME_PATH("JB0423", Severity.ERROR),
    COLLIDING_PATHS("JB0424", Severity.ERROR),
    NOT_IN_NUMBERING("JB0409", Severity.ERROR),

    // Links, numbering and what a document must state
    BROKEN_LINK("JB0501", Severity.ERROR),
    BROKEN_ANCHOR("JB0502", Severity.ERROR),
    UNKNOWN_REFERENCE("JB0503", Severity.ERROR),
    UNKNOWN_REFERENCE_KIND("JB0504", Severity.ERROR),
    MISSING_ASSET("JB0505", Severity.ERROR),
    UNPUBLISHED_TARGET("JB0506", Severity.ERROR),
    UNKNOWN_PLAN("JB0507", Severity.ERROR),
    DUPLICATE_NUMBER("JB0511", Severity.ERROR),
    NUMBER_GAP("JB0512", Severity.WARNING),
    NUMBER_AGAINST_DATE("JB0513", Severity.WARNING),
    RUNNING_TOTAL("JB0514", Severity.WARNING),
    NUMBER_BEFORE_FIRST("JB0515", Severity.ERROR),
    EMPTY_SECTION("JB0521", Severity.WARNING),
    EMPTY_ISSUE("JB0522", Severity.ERROR),
    EMPTY_ITEM("JB0523", Severity.WARNING),
    UNSIGNED("JB0524", Severity.ERROR),
    FUTURE_DATE("JB0525", Severity.ERROR),
    PRINTED_ANOTHER_DAY("JB0526", Severity.WARNING),
    REPORTED_BEFORE_IT_WAS("JB0527", Severity.WARNING),
    REMARK_BEFORE_DOCUMENT("JB0528", Severity.ERROR),
    REPOST_BEFORE_SOURCE("JB0529", Severity.WARNING),
    REPOST_UNDATED("JB0530", Severity.WARNING),
    WEIGHT_ELSEWHERE("JB0531", Severity.ERROR),
    WEIGHT_TWICE("JB0532", Severity.ERROR),

    // Text
    BIDI_CONTROL("JB0601", Severity.ERROR),
    INVISIBLE_CHARACTER("JB0602", Severity.WARNING),
    CONTROL_CHARACTER("JB0603", Severity.ERROR),
    GARBLED_TEXT("JB0604", Severity.ERROR),
    PRIVATE_CHARACTER("JB0605", Severity.WARNING),
    RADICAL("JB0606", Severity.WARNING),
    MIXED_WIDTH_NUMBER("JB0611", Severity.WARNING),
    LETTER_IN_NUMBER("JB0612", Severity.WARNING),
    HALF_WIDTH_PUNCTUATION("JB0613", Severity.WARNING),
    LOOKALIKE_LETTER("JB0614", Severity.WARNING),
    ID_CARD_NUMBER("JB0621", Severity.ERROR),
    MOBILE_NUMBER("JB0622", Severity.ERROR),
    SECRECY_MARK("JB0623", Severity.ERROR),
    INTERNAL_MARK("JB0624", Severity.ERROR),

    // Plans
    NO_PLAN("JB0701", Severity.ERROR),
    PLAN_HEADING("JB0702", Severity.ERROR),
    AS_OF_UNKNOWN("JB0703", Severity.ERROR),
    REPLACED_BY_MISSING("JB0704", Severity.ERROR),
    REPLACED_BY_UNEXPECTED("JB0705", Severity.ERROR),
    MEASURE_NUMBER_TWICE("JB0710", Severity.ERROR),
    MEASURE_NUMBER_SKIPPED("JB0711", Severity.WARNING),
    MEASURE_OUT_OF_ORDER("JB0712", Severity.WARNING),
    MEASURE_WITHOUT_LEAD("JB0713", Severity.WARNING),
    DEADLINE_OUTSIDE_PERIOD("JB0714", Severity.WARNING),
    UNKNOWN_INDICATOR("JB0715", Severity.ERROR),
    NOT_A_DEADLINE("JB0716", Severity.ERROR),
    LOST_NUMBER_PRESENT("JB0717", Severity.ERROR),
    DUTY_TWICE("JB0718", Severity.WARNING),
    INDICATOR_WITHOUT_UNIT("JB0720", Severity.ERROR),
    INDICATOR_WITHOUT_YEAR("JB0721", Severity.ERROR),
    INDICATOR_WITHOUT_TARGET("JB0722", Severity.ERROR),
    READING_OUT_OF_ORDER("JB0723", Severity.ERROR),
    READING_AFTER_AS_OF("JB0724", Severity.ERROR),
    YEAR_OUTSIDE_PERIOD("JB0725", Severity.WARNING),
    COLUMN_UNKNOWN("JB0730", Severity.ERROR),
    COLUMN_MISSING("JB0731", Severity.ERROR),
    COLUMN_WITHOUT_UNIT("JB0732", Severity.ERROR),
    COLUMN_UNIT_UNFIT("JB0733", Severity.ERROR),
    COLUMN_NOT_SUMMABLE("JB0734", Severity.ERROR),
    NOT_A_FIGURE("JB0735", Severity.ERROR),
    NOT_WHOLE("JB0736", Severity.ERROR),
    FULL_WIDTH_FIGURE("JB0737", Severity.WARNING),
    FIGURE_UNIT_UNFIT("JB0738", Severity.ERROR),
    SPREADSHEET_DAMAGE("JB0739", Severity.ERROR),
    EMPTY_FIGURE("JB0740", Severity.WARNING),
    PROJECT_WITHOUT_STAGE("JB0741", Severity.ERROR),
    UNKNOWN_STAGE("JB0742", Severity.ERROR),
    PROJECT_NUMBER_TWICE("JB0743", Severity.ERROR),
    PROJECT_NUMBER_SKIPPED("JB0744", Severity.WARNING),
    RULE_MISSING("JB0745", Severity.ERROR),
    TABLE_UNDECLARED("JB0746", Severity.ERROR),
    TABLE_MISSING("JB0747", Severity.ERROR),
    STAGE_EMPTY("JB0748", Severity.WARNING),
    NAME_EMPTY("JB0749", Severity.ERROR),
    NOTHING_ABOVE("JB0750", Severity.ERROR),
    ASSERTION_WITHOUT_BASIS("JB0751", Severity.ERROR),
    ASSERTION_WITHOUT_FIGURE("JB0752", Severity.ERROR),
    UNKNOWN_OPERAND("JB0753", Severity.ERROR),
    NOT_ARITHMETIC("JB0754", Severity.ERROR),
    NOT_A_CONDITION("JB0755", Severity.ERROR),
    ASSERTION_UNIT("JB0756", Severity.ERROR),
    CHECK_TWICE("JB0757", Severity.ERROR),
    CHECK_FAILS("JB0760", Severity.WARNING),
    CHECK_ACCEPTED("JB0761", Severity.NOTE),
    CHECK_UNDECIDED("JB0762", Severity.NOTE),
    EXPLANATION_UNNEEDED("JB0763", Severity.WARNING),
    UNKNOWN_CHECK("JB0764", Severity.ERROR),
    STATUS_CONTRADICTS("JB0770", Severity.WARNING),
    UNKNOWN_MEASURE("JB0771", Severity.ERROR),
    REPORT_NOT_IN_NAME("JB0772", Severity.ERROR),
    REPORT_AFTER_AS_OF("JB0773", Severity.ERROR),
    REPORT_BEFORE_PLAN("JB0774", Severity.WARNING),
    PROGRESS_BACKWARDS("JB0775", Severity.WARNING),
    MEASURE_REPORTED_TWICE("JB0776", Severity.ERROR),
    PERCENT_CONTRADICTS("JB0777", Severity.WARNING),
    NO_EVIDENCE("JB0778", Severity.WARNING),
    MEASURE_OVERDUE("JB0779", Severity.NOTE),

    // Output
    DESTINATION_BUSY("JB0801", Severity.ERROR),
    DESTINATION_FOREIGN("JB0802", Severity.ERROR),
    DESTINATION_UNSAFE("JB0803", Severity.ERROR),
    DESTINATION_IN_SOURCES("JB0804", Severity.ERROR),
    DESTINATION_HOLDS_SOURCES("JB0805", Severity.ERROR),
    DESTINATION_NOT_A_FOLDER("JB0806", Severity.ERROR),
    DESTINATION_OBSTRUCTED("JB0807", Severity.ERROR),
    BROKEN_MANIFEST("JB0808", Severity.NOTE),
    BUILD_FINISHED("JB0809", Severity.NOTE),
    NO_BASE_URL("JB0810", Severity.NOTE),

    // Theme
    TEMPLATE_SYNTAX("JB0901", Severity.ERROR),
    TEMPLATE_FAILED("JB0902", Severity.ERROR),
    TEMPLATE_FORBIDDEN("JB0903", Severity.ERROR),
    TEMPLATE_ENDLESS("JB0904", Severity.ERROR),
    THEME_FILE_UNUSED("JB0905", Severity.WARNING),
    BUNDLE_SYNTAX("JB0906", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Such as {@code JB0203}. */
    public String id() {
        return id;
    }

    /** How much it weighs unless a setting says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What is to be said of a character that is not seen. */
    public static Code of(HiddenCharacter hidden) {
        return switch (hidden) {
            case TURNING -> BIDI_CONTROL;
            case CONTROL -> CONTROL_CHARACTER;
            case INVISIBLE -> INVISIBLE_CHARACTER;
        };
    }
}
