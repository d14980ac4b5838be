package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.config.Counting.Weight;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Points are set for bulletins and sections of the archive, each once. */
record Weights(List<Weight> weights, Unpublished unpublished) implements Check {
    private static final Set<RefKind> COUNTED = Set.of(RefKind.BULLETIN, RefKind.SECTION);

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, unpublished, diagnostics);
        Map<Ref, Integer> lines = new HashMap<>();
        for (Weight weight : weights) {
            Located<String> where = weight.where();
            Ref ref = Ref.parse(where.value())
                    .filter(each -> COUNTED.contains(each.kind()))
                    .orElse(null);
            if (ref == null) {
                diagnostics.report(Code.WEIGHT_ELSEWHERE, where.range(), where.value());
                continue;
            }
            references.check(new Target.Reference(ref.kind().word(), ref.id()), where.range());
            Integer first = lines.putIfAbsent(ref, where.range().line());
            if (first != null) {
                diagnostics.report(Code.WEIGHT_TWICE, where.range(), where.value(), first);
            }
        }
    }
}
