package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.Lines;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The boxes of a plan (专栏1 重大项目) whose frame is gone: what they count stands among the points of the text and is none of them. They
 * count from one, or right below their head from where the box before ended. A number that the text lacks between its own is not theirs.
 */
final class Boxes {
    private static final Pattern HEAD =
            Pattern.compile("[\\s　]*专栏[\\s　]*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[\\s　：:]*[^。；：]{2,40}");

    private final Set<Integer> counted = new HashSet<>();
    private boolean within;
    private boolean belowHead;
    private int number;
    private int last;
    private int lastLine = -1;
    private int ofText;

    private Boxes() {}

    /** The lines that boxes count; who answers for one of them makes it a point of the text. */
    static Set<Integer> counted(Lines lines) {
        Boxes boxes = new Boxes();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.text(i));
            if (HEAD.matcher(lines.text(i)).matches()) {
                boxes.within = true;
                boxes.belowHead = true;
                boxes.number = 0;
                continue;
            }
            if (marker.isPresent()) {
                boxes.point(i, marker.get(), lines);
            }
            boxes.belowHead = false;
        }
        return boxes.counted;
    }

    private void point(int line, Marker marker, Lines lines) {
        int stated = marker.number().orElse(0);
        boolean digit = marker.kind() == Marker.Kind.DIGIT;
        if (within) {
            number = belowHead && stated == last + 1 ? last : number;
            within = digit && stated == number + 1;
        }
        if (within) {
            number = stated;
            last = stated;
            if (lines.isLine(line) && Duty.of(lines.line(line).traced()).isEmpty()) {
                counted.add(line);
                lastLine = line;
            }
        } else if (digit) {
            if (stated == ofText + 2 && last == ofText + 1) {
                counted.remove(lastLine);
            }
            ofText = stated;
        } else if (marker.kind().compareTo(Marker.Kind.DIGIT) < 0) {
            ofText = 0;
        }
    }
}
