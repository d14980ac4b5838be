package dev.jianbao.importers.galley;

import java.util.Locale;

/**
 * Everything that an import may do to a text or find doubtful in it. An id never changes its meaning; its name, its reason and
 * the message of its doubt stand in {@code messages_*.properties} under it. Ids go by area: 1 what is none of the document,
 * 2 characters, 3 lines, 4 names, 5 tables and figures, 6 structure.
 */
public enum Rule {
    BLANKS("I101"),
    PAGE_FURNITURE("I110"),
    ADVERT("I111"),
    NAVIGATION("I112"),
    DUPLICATE_TITLE("I113"),
    DELETED("I114"),
    REMARK("I115"),
    INSERTED("I116"),
    PICTURE("I117"),

    VARIANT_GLYPH("I201"),
    RADICAL("I202"),
    FULL_WIDTH("I203"),
    PUNCTUATION("I204"),
    LOST_BLANKS("I205"),
    SPACED_DIGITS("I206"),
    BOLD_MARKS("I207"),
    PINYIN("I208"),
    DOUBLED("I209"),
    MASK("I210"),
    PERSON_MASK("I211"),
    LOST_CHARACTER("I212"),
    HIDDEN_CHARACTER("I213"),
    SERIAL_DOT("I214"),
    CONVERTER_MARKS("I215"),
    SPUN("I216"),
    MISREAD_DIGIT("I217"),
    DAY_SIGNS("I218"),

    PAGE_BREAK("I301"),
    HARD_WRAP("I302"),
    SEAM("I303"),

    FUSED_NAMES("I401"),
    UNKNOWN_NAME("I402"),

    COLLAPSED_TABLE("I501"),
    LOST_ROW("I502"),
    LOST_CELL("I503"),
    INFERRED_CELL("I504"),
    UNDECIDED_CELL("I505"),
    DECLARED_COUNT("I506"),
    STRAY_CELL("I507"),
    REPEATED_LINES("I508"),
    LOST_MEASURE("I509"),
    LOST_NUMBER("I510"),
    TYPED_TABLE("I511"),

    KIND("I601"),
    MASTHEAD("I602"),
    NUMBER("I604"),
    ISSUER("I603"),
    DATE("I605"),
    SECTION("I606"),
    ITEM_MARK("I607"),
    TITLE_STOP("I608"),
    SUBTITLE("I609"),
    CONTENTS("I611"),
    CONTENTS_UNMATCHED("I612"),
    DISTRIBUTION("I613"),
    PRINTED("I614"),
    COPIES("I615"),
    CREDITS("I616"),
    SECRECY("I617"),
    SENDER("I618"),
    WHEN("I619"),
    RUN_IN("I620"),
    EMPTY_SECTION("I621"),
    ORIGIN("I622"),
    NO_TITLE("I623"),
    TITLE("I624"),
    MEASURE("I626"),
    DUTY("I627"),
    INDICATOR("I628"),
    PERIOD("I629"),
    DOCUMENT_NUMBER("I630"),
    EDITORS_NOTE("I632"),
    PUNCTUATION_OF_LISTS("I633"),
    ANNEX("I634"),
    NO_DATE("I635"),
    LEFTOVER("I636"),
    PROJECT_TABLE("I637"),
    AS_OF("I638"),
    STATED("I639"),
    FRAME("I640"),
    SEVERAL_ISSUES("I641"),
    SEVERAL_TEXTS("I642");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** Such as {@code I301}. */
    public String id() {
        return id;
    }

    /** Its name for programs, such as {@code page-break}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
