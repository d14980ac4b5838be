package dev.jianbao.importers.apart;

import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Insertion;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Omission;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Picture;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Refusal;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.manuscript.Style;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two machines say to each other: every text and list with its length before it, nothing that could name a class. */
final class Frames {
    private static final int MAGIC = 0x4A423031;
    private static final int LARGEST = 256 << 20;
    private static final int READ = 1;
    private static final int REFUSED = 2;
    private static final int BROKEN = 3;
    private static final int PARAGRAPH = 1;
    private static final int TABLE = 2;
    private static final int FIGURE = 3;

    private Frames() {}

    static void write(ForeignFile file, DataOutputStream out) throws IOException {
        text(file.name(), out);
        bytes(file.bytes(), out);
    }

    static ForeignFile readFile(DataInputStream in) throws IOException {
        return ForeignFile.of(Path.of(text(in)), bytes(in));
    }

    static void writeBroken(String why, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(BROKEN);
        text(why, out);
    }

    static void write(ImportResult result, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        if (result instanceof ImportResult.Refused refused) {
            out.writeByte(REFUSED);
            text(refused.refusal().name(), out);
            each(refused.details(), out, Frames::text);
        } else if (result instanceof ImportResult.Read read) {
            out.writeByte(READ);
            Manuscript manuscript = read.manuscript();
            text(manuscript.original().name(), out);
            text(manuscript.original().sha256(), out);
            out.writeLong(manuscript.original().size());
            text(manuscript.original().form(), out);
            text(manuscript.transcript(), out);
            each(manuscript.blocks(), out, Frames::block);
            each(manuscript.omissions(), out, Frames::omission);
            each(manuscript.insertions(), out, Frames::insertion);
            each(manuscript.said(), out, Frames::said);
        }
        out.writeInt(MAGIC);
    }

    static ImportResult readResult(DataInputStream in) throws IOException {
        magic(in);
        int kind = in.readByte();
        if (kind == BROKEN) {
            throw new IllegalStateException("a library is missing beside the program: " + text(in));
        }
        ImportResult result = kind == REFUSED
                ? new ImportResult.Refused(Refusal.valueOf(text(in)), list(in, Frames::text))
                : new ImportResult.Read(manuscript(in));
        magic(in);
        return result;
    }

    private static void magic(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no answer");
        }
    }

    private static Manuscript manuscript(DataInputStream in) throws IOException {
        Original original = new Original(text(in), text(in), in.readLong(), text(in));
        String transcript = text(in);
        List<Block> blocks = list(in, Frames::block);
        List<Omission> omissions = list(in, Frames::omission);
        List<Insertion> insertions = list(in, Frames::insertion);
        return new Manuscript(original, transcript, blocks, omissions, insertions, list(in, Frames::said));
    }

    private static void omission(Omission omission, DataOutputStream out) throws IOException {
        extent(omission.extent(), out);
        place(omission.place(), out);
        text(omission.reason().name(), out);
    }

    private static Omission omission(DataInputStream in) throws IOException {
        return new Omission(extent(in), place(in), Omission.Reason.valueOf(text(in)));
    }

    private static void insertion(Insertion insertion, DataOutputStream out) throws IOException {
        extent(insertion.extent(), out);
        place(insertion.place(), out);
    }

    private static Insertion insertion(DataInputStream in) throws IOException {
        return new Insertion(extent(in), place(in));
    }

    private static void said(Said said, DataOutputStream out) throws IOException {
        text(said.part().name(), out);
        extent(said.extent(), out);
        text(said.value(), out);
    }

    private static Said said(DataInputStream in) throws IOException {
        return new Said(Said.Part.valueOf(text(in)), extent(in), text(in));
    }

    private static void block(Block block, DataOutputStream out) throws IOException {
        out.writeByte(block instanceof Block.Paragraph ? PARAGRAPH : block instanceof Block.Table ? TABLE : FIGURE);
        extent(block.extent(), out);
        place(block.place(), out);
        if (block instanceof Block.Paragraph paragraph) {
            out.writeInt(paragraph.style().heading());
            out.writeBoolean(paragraph.style().centred());
            out.writeBoolean(paragraph.style().apart());
            out.writeBoolean(paragraph.style().caption());
            each(paragraph.style().bold(), out, Frames::extent);
        } else if (block instanceof Block.Table table) {
            each(table.rows(), out, (row, to) -> each(row.cells(), to, Frames::cell));
        } else if (block instanceof Block.Figure figure) {
            picture(figure.picture(), out);
        }
    }

    private static void cell(Block.Cell cell, DataOutputStream out) throws IOException {
        extent(cell.extent(), out);
        place(cell.place(), out);
        out.writeInt(cell.column());
        out.writeInt(cell.columns());
        out.writeInt(cell.rows());
    }

    private static void picture(Picture picture, DataOutputStream out) throws IOException {
        Optional<byte[]> content = picture.content();
        text(picture.name(), out);
        text(picture.type(), out);
        out.writeBoolean(content.isPresent());
        if (content.isPresent()) {
            bytes(content.get(), out);
        }
    }

    private static Block block(DataInputStream in) throws IOException {
        int kind = in.readByte();
        Extent extent = extent(in);
        Place place = place(in);
        return switch (kind) {
            case PARAGRAPH ->
                new Block.Paragraph(
                        extent,
                        place,
                        new Style(
                                in.readInt(),
                                in.readBoolean(),
                                in.readBoolean(),
                                in.readBoolean(),
                                list(in, Frames::extent)));
            case TABLE -> new Block.Table(extent, place, list(in, Frames::row));
            default -> new Block.Figure(extent, place, picture(in));
        };
    }

    private static Block.Row row(DataInputStream in) throws IOException {
        return new Block.Row(list(
                in, each -> new Block.Cell(extent(each), place(each), each.readInt(), each.readInt(), each.readInt())));
    }

    private static Picture picture(DataInputStream in) throws IOException {
        String name = text(in);
        String type = text(in);
        return in.readBoolean() ? Picture.of(name, type, bytes(in)) : Picture.elsewhere(name, type);
    }

    private static void extent(Extent extent, DataOutputStream out) throws IOException {
        out.writeInt(extent.start());
        out.writeInt(extent.end());
    }

    private static Extent extent(DataInputStream in) throws IOException {
        return new Extent(in.readInt(), in.readInt());
    }

    private static void place(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.page());
        out.writeInt(place.line());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(in.readInt(), in.readInt());
    }

    /** As UTF-16: a text may hold halves of characters. */
    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(2 * text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static <T> void each(List<T> all, DataOutputStream out, Writing<T> writing) throws IOException {
        out.writeInt(all.size());
        for (T one : all) {
            writing.write(one, out);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(reading.read(in));
        }
        return all;
    }

    private interface Writing<T> {
        void write(T one, DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }
}
