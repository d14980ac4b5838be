package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the items of a section begin: at a marker that comes again, or at lines that read like titles. */
final class SectionReader {
    private SectionReader() {}

    /** The items of some lines, each with its lines; what stands before the first marker is an item, too. */
    static List<Lines> items(Lines lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Integer> starts = sign(lines)
                .map(each -> atSign(lines, each))
                .orElseGet(() -> numbered(lines).map(kind -> at(lines, kind)).orElseGet(() -> titles(lines)));
        if (starts.isEmpty() || starts.get(0) > 0) {
            List<Integer> all = new ArrayList<>(List.of(0));
            all.addAll(starts);
            starts = all;
        }
        List<Lines> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            items.add(lines.part(starts.get(i), end));
        }
        return items;
    }

    /** The first sign with which a line begins that does not stand within an article's numbered points. */
    private static Optional<Character> sign(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.text(i));
            if (marker.filter(each -> each.kind() == Kind.SIGN).isPresent()) {
                return i == 0 || count(lines, lines.text(i).charAt(0)) > 1
                        ? Optional.of(lines.text(i).charAt(0))
                        : Optional.empty();
            }
            if (marker.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int count(Lines lines, char sign) {
        return atSign(lines, sign).size();
    }

    private static List<Integer> atSign(Lines lines, char sign) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.text(i).isEmpty() && lines.text(i).charAt(0) == sign) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** The sort of number with which the first line begins, where it counts items and not the points of an article. */
    private static Optional<Kind> numbered(Lines lines) {
        return Marker.of(lines.text(0))
                .map(Marker::kind)
                .filter(kind -> kind == Kind.HAN
                        || kind == Kind.HAN_BRACKETED
                        || kind == Kind.DIGIT
                        || kind == Kind.DIGIT_BRACKETED
                        || kind == Kind.DIGIT_HALF
                        || kind == Kind.CIRCLED);
    }

    private static List<Integer> at(Lines lines, Kind kind) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Marker.begins(lines.text(i), kind)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Lines that read like titles, each after the end of a text and before the beginning of one. */
    private static List<Integer> titles(Lines lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isLine(i) && isTitle(lines, i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isTitle(Lines lines, int i) {
        Line line = lines.line(i);
        String text = lines.text(i);
        boolean shaped = Wording.isTitle(text)
                && !Wording.isClosed(text.replaceAll("[）)”》]$", ""))
                && Marker.of(text).isEmpty()
                && !text.startsWith("——");
        boolean behind = i == 0 || !lines.isLine(i - 1) || Wording.isClosed(lines.text(i - 1));
        String next = lines.text(i + 1);
        boolean before = next.startsWith("——")
                || next.startsWith("—")
                || next.length() > text.length() && (next.length() > 30 || next.endsWith("。"))
                || Marker.begins(next, Kind.HAN);
        return shaped && (behind && before || line.style().heading() > 0 && i + 1 < lines.size());
    }
}
