package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.source.markdown.Target;
import dev.jianbao.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks references up, and says of one that names nothing what its author may have meant. */
final class References {
    private static final Set<String> OF_PLANS = Set.of("plan", "measure");

    private static final Map<String, Class<? extends Entity>> ENTITIES =
            Map.of("unit", Organisation.class, "region", Region.class, "topic", Topic.class);

    private final Archive archive;
    private final Diagnostics diagnostics;
    private final Relatives relatives;

    References(Archive archive, Diagnostics diagnostics) {
        this.archive = archive;
        this.diagnostics = diagnostics;
        this.relatives = new Relatives(archive);
    }

    /** Reports a reference as links write it, unless it leads somewhere. */
    void check(Target.Reference target, SourceRange range) {
        if (archive.resolve(target).isEmpty() && !isUnread(target)) {
            diagnostics.add(explain(target, range));
        }
    }

    private boolean isUnread(Target.Reference target) {
        Class<? extends Entity> type = ENTITIES.get(target.kind());
        return type != null && archive.catalogue().isUnread(target.id(), type);
    }

    /** Reports what is written like no reference at all. */
    void unknown(String written, SourceRange range) {
        diagnostics.report(Code.UNKNOWN_REFERENCE, range, written);
    }

    /** Reports the id of a document, as pages show it, unless there is such a document. */
    void checkDocument(String id, SourceRange range) {
        Ref ref = Ref.document(id);
        if (archive.resolve(new Target.Reference(ref.kind().word(), ref.id())).isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Code.UNKNOWN_REFERENCE, range, id).withNearest(relatives.nearest(ref, Ref::shown)));
        }
    }

    private Diagnostic explain(Target.Reference target, SourceRange range) {
        String written = target.kind() + ":" + target.id();
        if (OF_PLANS.contains(target.kind()) && !archive.plans().has(plan(target.id()))) {
            return Diagnostic.of(Code.UNKNOWN_PLAN, range, plan(target.id()))
                    .withNearest(Nearest.of(plan(target.id()), archive.plans().ids()));
        }
        return Ref.parse(written)
                .map(ref -> Diagnostic.of(Code.UNKNOWN_REFERENCE, range, written)
                        .withNearest(relatives.nearest(ref, Ref::toString)))
                .orElseGet(() -> Diagnostic.of(Code.UNKNOWN_REFERENCE_KIND, range, target.kind())
                        .withNearest(Nearest.of(target.kind(), kinds())));
    }

    private static String plan(String id) {
        return id.replaceFirst("/.*", "");
    }

    private static List<String> kinds() {
        return Arrays.stream(RefKind.values()).map(RefKind::word).toList();
    }
}
