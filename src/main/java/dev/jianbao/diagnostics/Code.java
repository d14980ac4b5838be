package dev.jianbao.diagnostics;

/**
 * Everything that can be wrong with a source. The id never changes its meaning; its words stand in
 * {@code messages_*.properties} under the id, with {@code .hint} for how to mend it and {@code .about} for why it is asked
 * for. Ids go by area: 01 files and YAML, 02 catalogue, 03 Markdown, 04 documents, 05 links and numbering, 06 text,
 * 07 theme, 08 output.
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

    // Theme
    TEMPLATE_SYNTAX("JB0701", Severity.ERROR),
    TEMPLATE_FAILED("JB0702", Severity.ERROR),
    TEMPLATE_FORBIDDEN("JB0703", Severity.ERROR),
    TEMPLATE_ENDLESS("JB0704", Severity.ERROR),
    THEME_FILE_UNUSED("JB0705", Severity.WARNING),
    BUNDLE_SYNTAX("JB0706", Severity.ERROR),

    // Output
    DESTINATION_BUSY("JB0801", Severity.ERROR),
    DESTINATION_FOREIGN("JB0802", Severity.ERROR),
    DESTINATION_UNSAFE("JB0803", Severity.ERROR),
    DESTINATION_IN_SOURCES("JB0804", Severity.ERROR),
    DESTINATION_HOLDS_SOURCES("JB0805", Severity.ERROR),
    DESTINATION_NOT_A_FOLDER("JB0806", Severity.ERROR),
    DESTINATION_OBSTRUCTED("JB0807", Severity.ERROR),
    BROKEN_MANIFEST("JB0808", Severity.NOTE),
    BUILD_FINISHED("JB0809", Severity.NOTE);

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
}
