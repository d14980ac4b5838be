package dev.jianbao.importers.plain;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.MarkupTables;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Refusal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads plain text: strict UTF-8, else strict GB 18030 that reads like Chinese, else UTF-16. It is asked last, and refuses
 * whatever is no text.
 */
public final class PlainTextImporter implements Importer {
    private final MarkupTables tables;

    /** One that leaves tables that stand as HTML within a text as they are. */
    public PlainTextImporter() {
        this((markup, writer, place) -> false);
    }

    /** @param tables reads tables that stand as HTML within a text */
    public PlainTextImporter(MarkupTables tables) {
        this.tables = tables;
    }

    /** The largest text, in bytes: more than a year of any bulletin. */
    private static final int LARGEST = 8 << 20;

    @Override
    public boolean reads(ForeignFile file) {
        return true;
    }

    @Override
    public ImportResult read(ForeignFile file) {
        Optional<ImportResult> refusal = Signature.refusal(file);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (file.size() > LARGEST) {
            return ImportResult.refused(Refusal.TOO_LARGE, file.name(), String.valueOf(LARGEST >> 20));
        }
        byte[] bytes = file.bytes();
        Optional<Encoding.Decoded> decoded = Encoding.decode(file);
        if (decoded.isEmpty()) {
            return ImportResult.refused(Refusal.NOT_TEXT, firstOddByte(bytes));
        }
        String text = decoded.get().text();
        if (text.isBlank()) {
            return ImportResult.refused(Refusal.EMPTY);
        }
        if (Legibility.isIllegible(text)) {
            return ImportResult.refused(Refusal.ILLEGIBLE);
        }
        Optional<String> data = DataText.format(text);
        if (data.isPresent()) {
            return ImportResult.refused(Refusal.UNREAD_FORMAT, data.get());
        }
        Original original = Original.of(file.name(), bytes, decoded.get().name());
        return new ImportResult.Read(TextLines.manuscript(text, original, tables));
    }

    /** The first byte that no text has, or else the first that cannot be read. */
    private static String firstOddByte(byte[] bytes) {
        int odd = Math.min(Encoding.readable(bytes), Math.max(0, bytes.length - 1));
        for (int i = 0; i < bytes.length; i++) {
            int each = bytes[i] & 0xFF;
            if (each < 0x09 || each > 0x0D && each < 0x20) {
                odd = i;
                break;
            }
        }
        return String.format(Locale.ROOT, "0x%02X @ %d", bytes.length == 0 ? 0 : bytes[odd] & 0xFF, odd);
    }
}
