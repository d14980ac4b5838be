package dev.jianbao.importers.repair.wrap;

import dev.jianbao.importers.galley.Slip.Line;

/** Joins what a converter has parted before and behind words in quotation marks: a line that ends with the opening one, and what follows the closing one. */
final class Quotes {
    private static final int SHORTEST = 4;
    /** The line that closes the quotation opened above it; empty where none was opened there. */
    private String closing = "";

    /** Whether a line goes on with the next, which is asked of each pair in turn. */
    boolean join(Line before, Line after) {
        String first = before.text().strip();
        String second = after.text().strip();
        boolean opens = first.length() > SHORTEST && isOpen(first) && closes(second);
        boolean goesOn = opens
                || !closing.isEmpty()
                        && first.endsWith(closing)
                        && "”\"".indexOf(first.charAt(first.length() - 1)) >= 0
                        && !second.isEmpty()
                        && Character.isIdeographic(second.codePointAt(0));
        closing = opens ? second : "";
        return goesOn;
    }

    private static boolean isOpen(String line) {
        return line.endsWith("“") || line.endsWith("\"") && count(line) % 2 == 1;
    }

    /** Whether a line closes the quotation that the one above it opened, with nothing but words before that. */
    private static boolean closes(String line) {
        int end = Math.max(line.indexOf('”'), line.indexOf('"'));
        int begin = line.indexOf('“');
        return end > 0 && (begin < 0 || begin > end);
    }

    private static long count(String line) {
        return line.chars().filter(c -> c == '"').count();
    }
}
