package dev.jianbao.importers.plain;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the lines of a text stand on their page, which says nothing of the text where it is alike for all: a margin of blanks before
 * each line, as programs leave it that turn pages into text, and a blank line behind each, from the first to the last or over a stretch.
 *
 * @param margin how many blanks stand before every line that has words, or almost every one
 * @param idle the blank lines of stretches in which one parts almost all lines, so that none tells where a paragraph ends
 */
record TypeArea(int margin, BitSet idle) {
    /** So few lines may be alike by chance. */
    private static final int FEWEST_LINES = 8;

    /** Of so many lines with words one may stand without the margin, or without a blank line before the next: one that a page put there. */
    private static final int ONE_IN = 12;

    /** A first line is set in by no more than this, in half widths; what stands farther right is a title or a date. */
    private static final int DEEPEST_INDENT = 6;

    static TypeArea of(List<String> lines) {
        List<String> words = lines.stream().filter(line -> !line.isBlank()).toList();
        if (words.size() < FEWEST_LINES) {
            return new TypeArea(0, new BitSet());
        }
        int margin = words.stream()
                .mapToInt(TypeArea::blanks)
                .sorted()
                .skip(words.size() / ONE_IN)
                .findFirst()
                .orElse(0);
        boolean isMargin = margin > DEEPEST_INDENT || isSetInFarther(words, margin);
        return new TypeArea(isMargin ? margin : 0, idle(lines));
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

    private static BitSet idle(List<String> lines) {
        int[] words = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .toArray();
        BitSet idle = new BitSet();
        idle(lines, words, FEWEST_LINES, idle);
        idle(lines, words, Math.min(words.length, ONE_IN), idle);
        return idle;
    }

    /** Adds the blank lines of all stretches of so many lines with words. */
    private static void idle(List<String> lines, int[] words, int stretch, BitSet idle) {
        int close = 0;
        for (int end = 0; end < words.length; end++) {
            close += isFollowed(lines, words[end]) ? 0 : 1;
            close -= end < stretch || isFollowed(lines, words[end - stretch]) ? 0 : 1;
            if (end + 1 >= stretch && close * ONE_IN <= stretch) {
                for (int i = end + 1 - stretch; i <= end; i++) {
                    idle.set(words[i] + 1, i + 1 < words.length ? words[i + 1] : words[i] + 1);
                }
            }
        }
    }

    /** Whether a blank line stands behind a line, or nothing at all. */
    private static boolean isFollowed(List<String> lines, int line) {
        return line + 1 >= lines.size() || lines.get(line + 1).isBlank();
    }
}
