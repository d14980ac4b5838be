package dev.jianbao.render.feed;

import dev.jianbao.archive.Ref;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PageUrl;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Absolute addresses and lasting ids below the address of a site.
 *
 * @param base the site's address, ending in a slash
 */
record Addresses(URI base) {
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9.-]");

    String of(PageUrl page) {
        return base.toASCIIString() + page.path();
    }

    String of(OutputPath file) {
        return base.toASCIIString() + file;
    }

    String of(Ref ref) {
        String anchor = PageUrl.anchor(ref);
        return of(PageUrl.of(ref)) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /**
     * A tag URI (RFC 4151) for a document: it names the host, the year of the document and the document, and so stays the
     * same when the site moves to https or into another folder, or its pages get other addresses.
     */
    String id(Ref ref, int year) {
        String host = STRANGE.matcher(base.getHost().toLowerCase(Locale.ROOT)).replaceAll("-");
        return "tag:" + host + "," + year + ":" + ref.shown();
    }
}
