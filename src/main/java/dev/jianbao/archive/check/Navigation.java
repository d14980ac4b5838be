package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.config.NavigationLink;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.markdown.Target;
import java.util.List;

/** The site's own navigation leads to things of the archive or to the web; it stands on every page. */
record Navigation(List<NavigationLink> links, Unpublished unpublished) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, unpublished, diagnostics);
        links.forEach(link -> run(link.target(), references, diagnostics));
    }

    private static void run(Located<String> target, References references, Diagnostics diagnostics) {
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
}
