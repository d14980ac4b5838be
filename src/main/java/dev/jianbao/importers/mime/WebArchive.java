package dev.jianbao.importers.mime;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** What a web archive holds. The only class that asks the library, which stands on the class path of the machine apart alone. */
final class WebArchive {
    /** How many bytes hold the end of a page, with what programs write behind it. */
    private static final int END = 1 << 10;

    private WebArchive() {}

    /** The first part that is HTML, decoded. One that stops before its end is an error, since nobody can say what is gone. */
    static Optional<byte[]> page(byte[] archive) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(new ByteArrayInputStream(archive));
        try {
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_BODY
                        && "text/html".equals(parts.getBodyDescriptor().getMimeType())) {
                    return Optional.of(whole(parts.getDecodedInputStream().readAllBytes(), archive));
                }
            }
        } catch (MimeException broken) {
            throw new IOException(broken);
        }
        return Optional.empty();
    }

    /** Some programs leave out the end of the page, others that of the archive, none both. */
    private static byte[] whole(byte[] page, byte[] archive) throws IOException {
        boolean ends = end(page).toLowerCase(Locale.ROOT).contains("</html")
                || end(archive).endsWith("--");
        if (!ends) {
            throw new EOFException("the page has no end");
        }
        return page;
    }

    private static String end(byte[] bytes) {
        int from = Math.max(0, bytes.length - END);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).strip();
    }
}
