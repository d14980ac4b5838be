package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.Lines;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The boxes of a plan (专栏1 重大项目) whose frame is gone: what they count from one stands among the points of the text and is none of them. */
final class Boxes {
    private static final Pattern HEAD =
            Pattern.compile("[\\s　]*专栏[\\s　]*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[\\s　：:]*[^。；：]{2,40}");

    private Boxes() {}

    /** The lines that boxes count; who answers for one of them makes it a point of the text. */
    static Set<Integer> counted(Lines lines) {
        Set<Integer> counted = new HashSet<>();
        boolean within = false;
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.text(i));
            if (HEAD.matcher(lines.text(i)).matches()) {
                within = true;
                number = 0;
            } else if (within && marker.isPresent()) {
                within = marker.get().kind() == Marker.Kind.DIGIT
                        && marker.get().number().orElse(0) == number + 1;
                number++;
                if (within && lines.isLine(i) && Duty.of(lines.line(i).traced()).isEmpty()) {
                    counted.add(i);
                }
            }
        }
        return counted;
    }
}
