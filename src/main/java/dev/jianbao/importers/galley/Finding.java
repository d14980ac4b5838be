package dev.jianbao.importers.galley;

/**
 * Why something is changed.
 *
 * @param rule the rule that asks for it
 * @param confidence from 0 to 1
 * @param evidence what speaks for it; may be empty
 */
public record Finding(Rule rule, double confidence, String evidence) {
    /** What leaves no doubt. */
    public static Finding of(Rule rule) {
        return new Finding(rule, 1, "");
    }

    public static Finding of(Rule rule, double confidence) {
        return new Finding(rule, confidence, "");
    }
}
