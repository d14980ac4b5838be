package dev.jianbao.importers.account;

import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Omission;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Says where a stretch of the transcript stood in the original, and where it stands now. */
public final class Places {
    private final Manuscript manuscript;
    private final List<Sheet> sheets;
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private final int[] sheetOf;
    private final int[] indexOf;
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> lineStarts = new ArrayList<>();

    private record Piece(Extent extent, Place place) {}

    Places(Manuscript manuscript, List<Sheet> sheets) {
        this.manuscript = manuscript;
        this.sheets = sheets;
        this.sheetOf = new int[manuscript.transcript().length()];
        this.indexOf = new int[manuscript.transcript().length()];
        Arrays.fill(sheetOf, -1);
        manuscript.blocks().forEach(this::add);
        for (Omission omission : manuscript.omissions()) {
            pieces.put(omission.extent().start(), new Piece(omission.extent(), omission.place()));
        }
        for (int i = 0; i < sheets.size(); i++) {
            index(i, sheets.get(i).traced());
        }
    }

    private void add(Block block) {
        pieces.put(block.extent().start(), new Piece(block.extent(), block.place()));
        if (block instanceof Block.Table table) {
            table.rows()
                    .forEach(row -> row.cells()
                            .forEach(
                                    cell -> pieces.put(cell.extent().start(), new Piece(cell.extent(), cell.place()))));
        }
    }

    private void index(int sheet, Traced written) {
        String text = written.text();
        int[] starts = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || text.charAt(at - 1) == '\n')
                .toArray();
        texts.add(text);
        lineStarts.add(starts);
        for (int i = 0; i < written.length(); i++) {
            int origin = written.origin(i);
            if (origin != Traced.ADDED && sheetOf[origin] < 0) {
                sheetOf[origin] = sheet;
                indexOf[origin] = i;
            }
        }
    }

    /** Where a stretch began in the original, as {@code 12:5} or {@code p3 12:5}; empty for what has no place there. */
    public String before(List<Extent> extents) {
        if (extents.isEmpty()) {
            return "";
        }
        int start = extents.get(0).start();
        Map.Entry<Integer, Piece> entry = pieces.floorEntry(start);
        if (entry == null) {
            return "";
        }
        Piece piece = entry.getValue();
        int column = manuscript
                        .transcript()
                        .codePointCount(
                                piece.extent().start(), Math.max(piece.extent().start(), start))
                + 1;
        String page = piece.place().page() > 0 ? "p" + piece.place().page() + " " : "";
        return page + piece.place().line() + ":" + column;
    }

    /** Where a stretch stands now, as {@code content/…/012.md:14:3}; empty for what does not stand there any more. */
    public String after(List<Extent> extents) {
        return at(extents).map(this::shown).orElse("");
    }

    private Optional<Integer> at(List<Extent> extents) {
        for (Extent extent : extents) {
            for (int at = extent.start();
                    at < Math.max(extent.end(), extent.start() + 1) && at < sheetOf.length;
                    at++) {
                if (sheetOf[at] >= 0) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private String shown(int origin) {
        int[] starts = lineStarts.get(sheetOf[origin]);
        int found = Arrays.binarySearch(starts, indexOf[origin]);
        int line = found >= 0 ? found : -found - 2;
        int column = texts.get(sheetOf[origin]).codePointCount(starts[line], indexOf[origin]) + 1;
        return sheets.get(sheetOf[origin]).path() + ":" + (line + 1) + ":" + column;
    }

    /** What stands now of a stretch of the transcript; empty where nothing does. */
    public String result(Extent extent) {
        StringBuilder text = new StringBuilder();
        int sheet = -1;
        int last = -1;
        for (int at = extent.start(); at < extent.end(); at++) {
            if (sheetOf[at] < 0) {
                continue;
            }
            if (sheetOf[at] == sheet && indexOf[at] > last && indexOf[at] - last < 6) {
                text.append(texts.get(sheet), last + 1, indexOf[at]);
            } else if (sheet >= 0 && indexOf[at] != last + 1) {
                text.append(" … ");
            }
            sheet = sheetOf[at];
            last = indexOf[at];
            text.append(texts.get(sheet).charAt(last));
        }
        return text.toString().replace('\n', ' ');
    }
}
