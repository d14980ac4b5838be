package dev.jianbao.diagnostics;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hides the middle of long numbers in a line that is shown: a report that finds a person's number must not spread it. The
 * line stays as long as it was.
 */
final class Discretion {
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９](?:[ -]?[0-9０-９]){10,}+");
    private static final int HEAD = 3;
    private static final int TAIL = 2;

    private Discretion() {}

    static String of(String line) {
        return LONG_NUMBER.matcher(line).replaceAll(Discretion::masked);
    }

    private static String masked(MatchResult number) {
        StringBuilder shown = new StringBuilder(number.group());
        for (int at = HEAD; at < shown.length() - TAIL; at++) {
            char c = shown.charAt(at);
            shown.setCharAt(at, c == ' ' || c == '-' ? c : c > '9' ? '＊' : '*');
        }
        return shown.toString();
    }
}
