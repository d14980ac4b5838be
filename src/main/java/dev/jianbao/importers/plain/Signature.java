package dev.jianbao.importers.plain;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows formats that are no text by the bytes that they begin with. */
final class Signature {
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final Set<String> WPS_ENDINGS = Set.of("wps", "wpt", "et", "dps");
    private static final List<Known> OTHERS = List.of(
            new Known("RTF", "{\\rtf"),
            new Known("PDF", "%PDF"),
            new Known("PNG", "\u0089PNG"),
            new Known("JPEG", "\u00FF\u00D8\u00FF"),
            new Known("GIF", "GIF8"),
            new Known("TIFF", "II*\u0000"),
            new Known("TIFF", "MM\u0000*"),
            new Known("RAR", "Rar!"),
            new Known("7z", "7z\u00BC\u00AF"),
            new Known("gzip", "\u001F\u008B"),
            new Known("ELF", "\u007FELF"),
            new Known("Windows EXE", "MZ\u0090"),
            new Known("SQLite", "SQLite "));

    private Signature() {}

    private record Known(String name, String bytes) {}

    /** The refusal of a file that is of a known format and no text; empty for what may be text. */
    static Optional<ImportResult> refusal(ForeignFile file) {
        if (file.beginsWith(COMPOUND)) {
            return Optional.of(compound(file));
        }
        if (file.beginsWith(ARCHIVE)) {
            return Optional.of(ImportResult.refused(Refusal.UNREAD_FORMAT, archive(file)));
        }
        return OTHERS.stream()
                .filter(each -> file.beginsWith(each.bytes()))
                .findFirst()
                .map(each -> ImportResult.refused(Refusal.UNREAD_FORMAT, each.name()));
    }

    private static ImportResult compound(ForeignFile file) {
        if (WPS_ENDINGS.contains(file.ending())) {
            return ImportResult.refused(Refusal.WPS);
        }
        String inside = new String(file.bytes(), StandardCharsets.UTF_16LE);
        if (inside.contains("EncryptedPackage")) {
            return ImportResult.refused(Refusal.LOCKED);
        }
        if (inside.contains("WordDocument")) {
            return ImportResult.refused(Refusal.OLD_WORD);
        }
        if (inside.contains("Workbook")) {
            return ImportResult.refused(Refusal.UNREAD_FORMAT, "Excel 97–2003");
        }
        if (inside.contains("PowerPoint")) {
            return ImportResult.refused(Refusal.UNREAD_FORMAT, "PowerPoint 97–2003");
        }
        return ImportResult.refused(Refusal.OLD_WORD);
    }

    private static String archive(ForeignFile file) {
        String name = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (name.contains("xl/workbook.xml")) {
            return "Excel (.xlsx)";
        }
        if (name.contains("ppt/presentation.xml")) {
            return "PowerPoint (.pptx)";
        }
        if (name.contains("opendocument")) {
            return "OpenDocument";
        }
        return name.contains("OFD.xml") ? "OFD" : "ZIP";
    }
}
