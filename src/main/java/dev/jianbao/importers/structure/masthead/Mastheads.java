package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.FoundNumber;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells where in a file that holds several issues of one bulletin each begins: the name of the first stands there again, with another
 * number and a day below it, and then a text. Running heads repeat the number, and lists of other issues have no text.
 */
public final class Mastheads {
    private static final int HEAD = 5;
    private static final int NEAR = 3;
    private static final int FEWEST_LINES = 3;

    private final Lines lines;

    private Mastheads(Lines lines) {
        this.lines = lines;
    }

    /** Where each issue begins; the first line alone for most files. */
    public static List<Integer> in(Lines lines) {
        return new Mastheads(lines).starts();
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Optional<String> name = IntStream.range(0, Math.min(HEAD, lines.size()))
                .filter(this::isNamed)
                .mapToObj(this::name)
                .findFirst();
        if (name.isEmpty()) {
            return starts;
        }
        List<FoundNumber> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean named = isNamed(i) && name(i).equals(name.get());
            if (named && (numbers.isEmpty() || isDated(i) && !numbers.contains(number(i)))) {
                if (!numbers.isEmpty() && hasText(starts.get(starts.size() - 1), i)) {
                    starts.add(i);
                }
                numbers.add(number(i));
            }
        }
        int last = starts.get(starts.size() - 1);
        if (starts.size() > 1 && !hasText(last, lines.size())) {
            starts.remove(starts.size() - 1);
        }
        return starts;
    }

    /** The name that a line says, without a number beside it. */
    private String name(int line) {
        return lines.isLine(line)
                ? Han.squeezed(
                        NumberReader.read(lines.line(line).traced()).rest().text())
                : "";
    }

    private boolean isNamed(int line) {
        return lines.text(line).length() <= HeadExtent.LONGEST * 2
                && Wording.isSeries(name(line))
                && !number(line).isNone();
    }

    /** The number on a line of a name or on one of those below it. */
    private FoundNumber number(int line) {
        return IntStream.rangeClosed(line, line + NEAR)
                .filter(lines::isLine)
                .mapToObj(at -> NumberReader.read(lines.line(at).traced()).number())
                .filter(each -> !each.isNone())
                .findFirst()
                .orElse(FoundNumber.NONE);
    }

    private boolean isDated(int line) {
        return IntStream.rangeClosed(line, line + NEAR + 1)
                .anyMatch(at -> Dates.first(lines.text(at)).isPresent());
    }

    /** Whether running text stands among some lines. */
    private boolean hasText(int start, int end) {
        return end - start > FEWEST_LINES
                && IntStream.range(start, end).anyMatch(at -> lines.text(at).indexOf('。') > 0);
    }
}
