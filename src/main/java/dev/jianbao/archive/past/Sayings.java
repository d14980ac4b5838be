package dev.jianbao.archive.past;

import dev.jianbao.archive.issued.Wording;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Status;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bytes of a file say: enough to tell whether two say the same, and whether that was public. */
final class Sayings {
    private static final Pattern READINGS = Pattern.compile("([ -]*)readings:.*");
    private static final Pattern INDENT = Pattern.compile("[ ]*");

    private Sayings() {}

    /** The wording of a file; empty where it is no text. Readings of indicators are no part of it: they are meant to grow. */
    static List<String> wording(String path, byte[] bytes) {
        return text(path, bytes)
                .map(file -> path.endsWith("indicators.yaml") ? withoutReadings(file) : file)
                .map(file -> Wording.of(file).digests())
                .orElse(List.of());
    }

    /** The status that a front matter states; empty where it states none that can be read, which is none to be shown. */
    static Optional<Status> status(String path, byte[] bytes) {
        return text(path, bytes)
                .flatMap(file -> FrontMatter.of(file, new Diagnostics()))
                .flatMap(front -> front.fields().get("status", Scalar.oneOf(Status.class)))
                .map(Located::value);
    }

    static Optional<SourceFile> text(String path, byte[] bytes) {
        return bytes.length > SourceFile.LARGEST ? Optional.empty() : SourceFile.decode(path, bytes, new Diagnostics());
    }

    private static SourceFile withoutReadings(SourceFile file) {
        List<String> kept = new ArrayList<>();
        int within = Integer.MAX_VALUE;
        for (String line : file.text().lines().toList()) {
            Matcher indent = INDENT.matcher(line);
            int depth = indent.lookingAt() ? indent.end() : 0;
            if (depth <= within) {
                Matcher readings = READINGS.matcher(line);
                within = readings.matches() ? readings.group(1).length() : Integer.MAX_VALUE;
                if (within == Integer.MAX_VALUE) {
                    kept.add(line);
                }
            }
        }
        return new SourceFile(file.path(), String.join("\n", kept));
    }
}
