package dev.jianbao.diagnostics;

/** How much a diagnostic weighs; ordered from lightest to heaviest. */
public enum Severity {
    /** Worth knowing; never keeps anything from being published. */
    NOTE,
    /** Doubtful; published all the same unless the author asks for more. */
    WARNING,
    /** Wrong: nothing is published. */
    ERROR;

    /** The word that stands in reports and on the command line, such as {@code error}. */
    public String word() {
        return switch (this) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
