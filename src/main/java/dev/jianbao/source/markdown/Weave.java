package dev.jianbao.source.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * HTML as what it adds to its plain text: most of it is that text, and an archive keeps both of every document. Whatever the two
 * have in common, the HTML comes back as it was.
 */
final class Weave {
    /** Less in common than this is not worth a note. */
    private static final int SHORTEST = 8;

    /** How many units of the text, such as the end of a line, may stand between two stretches that are common. */
    private static final int FARTHEST = 4;

    /** Pieces up to this length come back in other texts, and are kept once for all. */
    private static final int LONGEST_SHARED = 64;

    /** What stands before, between and behind the common stretches. */
    private final String[] pieces;

    /** Where each common stretch starts in the text, and where it ends. */
    private final int[] common;

    private Weave(List<String> pieces, int[] common) {
        this.pieces = pieces.toArray(String[]::new);
        this.common = Arrays.copyOf(common, 2 * (pieces.size() - 1));
    }

    static Weave of(String html, String text) {
        List<String> pieces = new ArrayList<>();
        int[] common = new int[16];
        int piece = 0;
        int from = 0;
        for (int at = 0; at < html.length(); at = endOfTag(html, at)) {
            int start = start(html, at, text, from);
            if (start >= 0) {
                int length = alike(html, at, text, start);
                int noted = 2 * pieces.size();
                common = noted < common.length ? common : Arrays.copyOf(common, 2 * noted);
                common[noted] = start;
                common[noted + 1] = start + length;
                pieces.add(shared(html.substring(piece, at)));
                from = start + length;
                at += length;
                piece = at;
            }
        }
        pieces.add(shared(html.substring(piece)));
        return new Weave(pieces, common);
    }

    /** Behind the next tag or entity; where there is none, the end. */
    private static int endOfTag(String html, int from) {
        int at = from;
        while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) != ';') {
            at++;
        }
        return Math.min(html.length(), at + 1);
    }

    /** Where the text goes on as the HTML does; -1 where it does not. */
    private static int start(String html, int at, String text, int from) {
        for (int start = from; start <= from + FARTHEST; start++) {
            if (text.regionMatches(start, html, at, SHORTEST)) {
                return start;
            }
        }
        return -1;
    }

    private static int alike(String html, int at, String text, int start) {
        int length = SHORTEST;
        while (at + length < html.length()
                && start + length < text.length()
                && html.charAt(at + length) == text.charAt(start + length)) {
            length++;
        }
        return length;
    }

    private static String shared(String piece) {
        return piece.length() <= LONGEST_SHARED ? piece.intern() : piece;
    }

    boolean isEmpty() {
        return common.length == 0 && pieces[0].isEmpty();
    }

    /** The HTML, made of the text that it was made from. */
    String over(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64 * pieces.length);
        for (int i = 0; i < common.length; i += 2) {
            html.append(pieces[i / 2]).append(text, common[i], common[i + 1]);
        }
        return html.append(pieces[pieces.length - 1]).toString();
    }
}
