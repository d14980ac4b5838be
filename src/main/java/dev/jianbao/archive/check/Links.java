package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.Target;
import dev.jianbao.text.Nearest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every link within the archive opens, every attachment and image is there: a dead one leaves the reader without proof. */
final class Links implements Check {
    private final Unpublished unpublished;

    Links(Unpublished unpublished) {
        this.unpublished = unpublished;
    }

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Run run = new Run(archive, diagnostics);
        Documented.texts(archive).forEach(text -> {
            text.links().forEach(link -> run.check(link.target(), link.range()));
            text.images().forEach(image -> run.check(image.target(), image.range()));
        });
    }

    private final class Run {
        private final Archive archive;
        private final Diagnostics diagnostics;
        private final References references;
        private @Nullable Nearby nearby;

        Run(Archive archive, Diagnostics diagnostics) {
            this.archive = archive;
            this.diagnostics = diagnostics;
            this.references = new References(archive, unpublished, diagnostics);
        }

        void check(Target target, SourceRange range) {
            if (target instanceof Target.Reference reference) {
                references.check(reference, range);
            } else if (archive.resolve(target).isEmpty() && !isFaulty(target)) {
                diagnostics.add(explain(target, range));
            }
        }

        private boolean isFaulty(Target target) {
            return target instanceof Target.Page page && unpublished.isFaulty(page.path());
        }

        private Diagnostic explain(Target target, SourceRange range) {
            if (target instanceof Target.Page page) {
                return archive.hasDocument(page)
                        ? Diagnostic.of(Code.BROKEN_ANCHOR, range, page.path(), page.fragment())
                                .withNearest(Nearest.of(page.fragment(), archive.anchors(page.path())))
                        : missing(Code.BROKEN_LINK, page.path(), range);
            }
            return missing(Code.MISSING_ASSET, ((Target.Asset) target).path(), range);
        }

        private Diagnostic missing(Code code, String path, SourceRange range) {
            return unpublished.has(path)
                    ? Diagnostic.of(Code.UNPUBLISHED_TARGET, range, path)
                    : Diagnostic.of(code, range, path).withNearest(nearby().of(path, range.file()));
        }

        private Nearby nearby() {
            Nearby known = Optional.ofNullable(nearby).orElseGet(() -> new Nearby(unpublished.files()));
            nearby = known;
            return known;
        }
    }
}
