package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.check.text.SevereWording;
import dev.jianbao.archive.check.text.TextChecks;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Drawing;
import dev.jianbao.source.Inspection;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Files that are published as they are (documents, pictures) bear no mark of secrecy, no personal number and no wording that must
 * not be published. What is found is reported of the file as a whole. Whatever nobody could read is named, so that somebody
 * looks at it: a file by itself, pictures by their folder.
 */
public final class AttachedFiles {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "avif", "heic", "ico");

    private final SourceTree sources;
    private final SevereWording wording;
    private final Diagnostics diagnostics;

    public AttachedFiles(SourceTree sources, SevereWording wording, Diagnostics diagnostics) {
        this.sources = sources;
        this.wording = wording;
        this.diagnostics = diagnostics;
    }

    /** Looks into files, of which {@code reader} reads those that are no pictures. */
    public void inspect(Set<String> paths, Function<String, AttachedFile> reader) {
        SortedMap<String, Integer> pictures = new TreeMap<>();
        paths.stream().filter(AttachedFiles::isPicture).sorted().forEach(path -> {
            pictures.merge(path.substring(0, path.lastIndexOf('/')), 1, Integer::sum);
            picture(path);
        });
        paths.stream().filter(path -> !isPicture(path)).sorted().toList().parallelStream()
                .map(path -> Drawing.isOne(path) ? drawing(path) : reader.apply(path))
                .forEachOrdered(this::document);
        pictures.forEach(
                (folder, count) -> diagnostics.report(Code.PICTURES_NOT_LOOKED_AT, SourceRange.ofFile(folder), count));
    }

    private static boolean isPicture(String path) {
        return PICTURES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void picture(String path) {
        try {
            if (Whereabouts.areIn(Files.readAllBytes(sources.locate(path)))) {
                diagnostics.report(Code.PICTURE_TELLS_PLACE, SourceRange.ofFile(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    private AttachedFile drawing(String path) {
        String words = sources.inspectedBy(Inspection.NONE)
                .read(path, new Diagnostics())
                .map(Drawing::words)
                .orElse("");
        return new AttachedFile(path, words, "");
    }

    private void document(AttachedFile file) {
        SourceRange whole = SourceRange.ofFile(file.path());
        if (!file.obstacle().isEmpty()) {
            diagnostics.report(Code.ATTACHMENT_NOT_READ, whole, file.obstacle());
            return;
        }
        Diagnostics found = new Diagnostics();
        SourceFile text = new SourceFile(file.path(), file.text());
        TextChecks.inspectForeign(text, found);
        wording.inspect(text, found);
        Set<Diagnostic> once = new LinkedHashSet<>();
        found.sorted()
                .forEach(each -> once.add(
                        new Diagnostic(each.code(), each.severity(), whole, each.arguments(), each.nearest())));
        once.forEach(diagnostics::add);
    }
}
