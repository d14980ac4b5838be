package dev.jianbao.document;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which file a document was imported from. */
final class OriginalReader {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UNFIT = Pattern.compile("[\\\\\\p{Cntrl}]");

    private OriginalReader() {}

    static Optional<Original> read(Fields written) {
        Optional<Located<String>> file = written.require("file", path());
        Optional<Located<String>> digest = written.require("sha256", digest());
        written.done();
        return file.flatMap(path -> digest.map(digits -> new Original(path.value(), digits.value(), path.range())));
    }

    /** A path that leads nowhere but into the folder of originals. */
    private static Scalar<String> path() {
        return (written, diagnostics) -> said(written, isBelow(written.value()), Code.ORIGINAL_ELSEWHERE, diagnostics);
    }

    private static boolean isBelow(String path) {
        return path.startsWith(Original.FOLDER + "/")
                && !UNFIT.matcher(path).find()
                && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }

    private static Scalar<String> digest() {
        return (written, diagnostics) ->
                said(written, DIGEST.matcher(written.value()).matches(), Code.NOT_A_DIGEST, diagnostics);
    }

    private static Optional<String> said(Located<String> written, boolean fit, Code code, Diagnostics diagnostics) {
        if (!fit) {
            diagnostics.report(code, written.range(), written.value());
        }
        return fit ? Optional.of(written.value()) : Optional.empty();
    }
}
