package dev.jianbao.render.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.jianbao.source.csv.Formulas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A table as CSV (RFC 4180) that Excel and WPS open as UTF-8, and in which no cell is taken for a formula. */
public final class CsvSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvSheet(CsvWriter csv) {
        this.csv = csv;
    }

    /** A file of what is written, row by row. */
    public static byte[] document(Consumer<CsvSheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            content.accept(new CsvSheet(csv));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write CSV", e);
        }
        return bytes.toByteArray();
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formulas::shield).toList());
    }
}
