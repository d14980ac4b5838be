package dev.jianbao.bulletin;

import java.util.OptionalInt;

/**
 * A bulletin's way of counting.
 *
 * @param rule what is counted
 * @param first the first number there ever was; numbers before the first known issue are missing only from here on
 */
public record Numbering(NumberingRule rule, OptionalInt first) {}
