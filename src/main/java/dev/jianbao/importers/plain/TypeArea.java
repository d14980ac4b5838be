package dev.jianbao.importers.plain;

import java.util.List;

/**
 * Where the lines of a text stand on their page, which says nothing of the text where it is alike for all: a margin of blanks before
 * each line, as programs leave it that turn pages into text, and a blank line behind each.
 *
 * @param margin how many blanks stand before every line that has words, or almost every one
 * @param isDoubleSpaced whether a blank line parts almost all of them, so that none tells where a paragraph ends
 */
record TypeArea(int margin, boolean isDoubleSpaced) {
    /** So few lines may be alike by chance. */
    private static final int FEWEST_LINES = 8;

    /** Of so many lines with words one may stand without the margin, or without a blank line before the next: one that a page put there. */
    private static final int ONE_IN = 12;

    /** A first line is set in by no more than this, in half widths; what stands farther right is a title or a date. */
    private static final int DEEPEST_INDENT = 6;

    static TypeArea of(List<String> lines) {
        List<String> words = lines.stream().filter(line -> !line.isBlank()).toList();
        if (words.size() < FEWEST_LINES) {
            return new TypeArea(0, false);
        }
        int margin = words.stream()
                .mapToInt(TypeArea::blanks)
                .sorted()
                .skip(words.size() / ONE_IN)
                .findFirst()
                .orElse(0);
        boolean isMargin = margin > DEEPEST_INDENT || isSetInFarther(words, margin);
        return new TypeArea(isMargin ? margin : 0, isDoubleSpaced(lines));
    }

    /** A line without the margin. */
    String within(String line) {
        return line.substring(Math.min(margin, blanks(line)));
    }

    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** Whether first lines of paragraphs are told from the others by more blanks yet: else those before each line may be their indent. */
    private static boolean isSetInFarther(List<String> words, int margin) {
        int longest =
                words.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        return words.stream()
                .filter(line -> 2 * line.strip().length() > longest)
                .map(line -> blanks(line) - margin + (line.startsWith("　", blanks(line)) ? 1 : 0))
                .anyMatch(indent -> indent > 0 && indent <= DEEPEST_INDENT);
    }

    private static boolean isDoubleSpaced(List<String> lines) {
        int words = 0;
        int followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                words++;
                followed += lines.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        return words >= FEWEST_LINES && (words - followed) * ONE_IN <= words;
    }
}
