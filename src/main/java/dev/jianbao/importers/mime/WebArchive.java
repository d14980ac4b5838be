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

    /** Some programs leave out the end of the page, and some that of the archive, but none both. */
    private static byte[] whole(byte[] page, byte[] archive) throws IOException {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        boolean ends = text.toLowerCase(Locale.ROOT).contains("</html")
                || new String(archive, StandardCharsets.ISO_8859_1).strip().endsWith("--");
        if (!ends) {
            throw new EOFException("the page has no end");
        }
        return page;
    }
}
