package dev.jianbao.cli.review;

import dev.jianbao.Attachments;
import dev.jianbao.cli.session.ImportWords;
import dev.jianbao.importers.Transcript;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads attachments as an import would, in a Java machine of their own where an import does.
 *
 * @param locale in which it is said why a file cannot be read
 */
public record AttachmentReader(Locale locale) implements Attachments {
    @Override
    public Said read(Path file) {
        ImportResult result = Transcript.of(file);
        if (result instanceof ImportResult.Read read) {
            return new Said(read.manuscript().transcript(), "");
        }
        ImportResult.Refused refused = (ImportResult.Refused) result;
        return new Said("", refused.refusal() == Refusal.EMPTY ? "" : ImportWords.reason(refused, locale));
    }
}
