package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;

/** The points of one sentence, numbered from one, a line each and a semicolon behind: what a section holds that lists what is to come. */
final class PointList {
    private static final int FEWEST = 2;

    private PointList() {}

    /** Whether some lines are such points, with no running text behind them. */
    static boolean is(Lines lines, int start, int end) {
        int behind = start;
        while (behind < end && isPoint(lines, behind, behind - start + 1)) {
            behind++;
        }
        boolean parted = behind - start >= FEWEST;
        for (int i = start; i < behind - 1; i++) {
            parted &= "；;".indexOf(lines.text(i).charAt(lines.text(i).length() - 1)) >= 0;
        }
        for (int i = behind; i < end; i++) {
            parted &= lines.text(i).indexOf('。') < 0
                    && !Wording.isProse(lines.text(i))
                    && Marker.of(lines.text(i)).isEmpty();
        }
        return parted;
    }

    private static boolean isPoint(Lines lines, int line, int number) {
        String text = lines.text(line);
        int stop = text.indexOf('。');
        return (stop < 0 || stop == text.length() - 1)
                && Marker.of(text)
                        .filter(each -> each.number().orElse(0) == number)
                        .isPresent();
    }
}
