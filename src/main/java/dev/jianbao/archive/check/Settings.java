package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.config.Counting.Weight;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.markdown.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the settings name is there: the navigation, which stands on every page, leads to things of the archive or to the web, and
 * points are set for its bulletins and sections, for each once.
 */
record Settings(SiteConfig config, Unpublished unpublished) implements Check {
    private static final Set<RefKind> COUNTED = Set.of(RefKind.BULLETIN, RefKind.SECTION);

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, unpublished, diagnostics);
        config.navigation().forEach(link -> navigation(link.target(), references, diagnostics));
        Map<Ref, Integer> lines = new HashMap<>();
        for (Weight weight : config.counting().weights()) {
            weight(weight.where(), lines, references, diagnostics);
        }
    }

    private static void navigation(Located<String> target, References references, Diagnostics diagnostics) {
        String written = target.value();
        int colon = written.indexOf(':');
        if (written.startsWith("http:") || written.startsWith("https:")) {
            Scalar.webAddress().read(target, diagnostics);
        } else if (colon < 0) {
            references.unknown(written, target.range());
        } else {
            references.check(
                    new Target.Reference(written.substring(0, colon), written.substring(colon + 1)), target.range());
        }
    }

    private static void weight(
            Located<String> where, Map<Ref, Integer> lines, References references, Diagnostics diagnostics) {
        Ref ref = Ref.parse(where.value())
                .filter(each -> COUNTED.contains(each.kind()))
                .orElse(null);
        if (ref == null) {
            diagnostics.report(Code.WEIGHT_ELSEWHERE, where.range(), where.value());
            return;
        }
        references.check(new Target.Reference(ref.kind().word(), ref.id()), where.range());
        Integer first = lines.putIfAbsent(ref, where.range().line());
        if (first != null) {
            diagnostics.report(Code.WEIGHT_TWICE, where.range(), where.value(), first);
        }
    }
}
