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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks references up, and says of one that names nothing what its author may have meant. */
final class References {
    private static final Set<RefKind> OF_PLANS = Set.of(RefKind.PLAN, RefKind.MEASURE);

    private static final Map<String, Class<? extends Entity>> ENTITIES =
            Map.of("unit", Organisation.class, "region", Region.class, "topic", Topic.class);

    private final Archive archive;
    private final Unpublished unpublished;
    private final Diagnostics diagnostics;
    private final Relatives relatives;

    References(Archive archive, Unpublished unpublished, Diagnostics diagnostics) {
        this.archive = archive;
        this.unpublished = unpublished;
        this.diagnostics = diagnostics;
        this.relatives = new Relatives(archive);
    }

    /** Reports a reference as links write it, unless it leads somewhere. */
    void check(Target.Reference target, SourceRange range) {
        if (archive.resolve(target).isEmpty() && !isUnread(target)) {
            Ref.parse(target.kind() + ":" + target.id())
                    .ifPresentOrElse(ref -> missing(ref, Ref::toString, range), () -> unknownKind(target, range));
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
            missing(ref, Ref::shown, range);
        }
    }

    /** Reports what is a draft, or not there at all; of what could not be read that was said already. */
    private void missing(Ref ref, Function<Ref, String> form, SourceRange range) {
        Optional<String> path = isPartOfAnother(ref) ? Optional.empty() : unpublished.path(ref);
        if (path.isEmpty()) {
            diagnostics.add(explain(ref, form, range));
        } else if (!unpublished.isFaulty(path.get())) {
            diagnostics.report(Code.UNPUBLISHED_TARGET, range, path.get());
        }
    }

    /** Whether the document of an item, a measure or a section is in the archive, so that only the part can be wrong. */
    private boolean isPartOfAnother(Ref ref) {
        if (ref.kind() == RefKind.MEASURE) {
            return archive.plans().has(plan(ref.id()));
        }
        if (ref.kind() == RefKind.SECTION) {
            return has(RefKind.BULLETIN, ref.id().replaceFirst("/.*", ""));
        }
        return ref.kind() == RefKind.ITEM && has(RefKind.ISSUE, ref.id().replaceFirst("#.*", ""));
    }

    private boolean has(RefKind kind, String id) {
        return archive.resolve(new Target.Reference(kind.word(), id)).isPresent();
    }

    private Diagnostic explain(Ref ref, Function<Ref, String> form, SourceRange range) {
        String plan = plan(ref.id());
        return OF_PLANS.contains(ref.kind()) && !archive.plans().has(plan)
                ? Diagnostic.of(Code.UNKNOWN_PLAN, range, plan)
                        .withNearest(Nearest.of(plan, archive.plans().ids()))
                : Diagnostic.of(Code.UNKNOWN_REFERENCE, range, form.apply(ref))
                        .withNearest(relatives.nearest(ref, form));
    }

    private void unknownKind(Target.Reference target, SourceRange range) {
        diagnostics.add(Diagnostic.of(Code.UNKNOWN_REFERENCE_KIND, range, target.kind())
                .withNearest(Nearest.of(target.kind(), kinds())));
    }

    private static String plan(String id) {
        return id.replaceFirst("/.*", "");
    }

    private static List<String> kinds() {
        return Arrays.stream(RefKind.values()).map(RefKind::word).toList();
    }
}
