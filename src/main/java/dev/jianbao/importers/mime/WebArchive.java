package dev.jianbao.importers.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** What a web archive holds. The only class that asks the library, which stands on the class path of the machine apart alone. */
final class WebArchive {
    private WebArchive() {}

    /** The first part that is HTML, decoded. */
    static Optional<byte[]> page(byte[] archive) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(new ByteArrayInputStream(archive));
        try {
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_BODY
                        && "text/html".equals(parts.getBodyDescriptor().getMimeType())) {
                    return Optional.of(parts.getDecodedInputStream().readAllBytes());
                }
            }
        } catch (MimeException broken) {
            throw new IOException(broken);
        }
        return Optional.empty();
    }
}
