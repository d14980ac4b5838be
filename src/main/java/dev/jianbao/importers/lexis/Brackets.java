package dev.jianbao.importers.lexis;

/** Marks that stand in pairs round a title or a remark, which a paragraph may end within only where a sentence does. */
public final class Brackets {
    private static final String OPENING = "《（(〔【";
    private static final String CLOSING = "》）)〕】";
    private static final String ENDS = "。！？";

    /** How far into a line the mark stands that closes what the line before opened; farther off it is another's. */
    private static final int FARTHEST = 60;

    private Brackets() {}

    /** Whether a line ends between two such marks, of which the second stands in the line below. */
    public static boolean areParted(String line, String below) {
        int open = open(line);
        if (open < 0
                || ENDS.indexOf(line.stripTrailing().charAt(line.stripTrailing().length() - 1)) >= 0) {
            return false;
        }
        char opening = line.charAt(open);
        int closing = below.indexOf(CLOSING.charAt(OPENING.indexOf(opening)));
        int again = below.indexOf(opening);
        return closing >= 0 && closing <= FARTHEST && (again < 0 || closing < again);
    }

    /** Where the last mark stands that opens and is not closed; -1 where there is none. */
    private static int open(String line) {
        int closed = 0;
        for (int i = line.length() - 1; i >= 0; i--) {
            if (CLOSING.indexOf(line.charAt(i)) >= 0) {
                closed++;
            } else if (OPENING.indexOf(line.charAt(i)) >= 0 && --closed < 0) {
                return i;
            }
        }
        return -1;
    }
}
