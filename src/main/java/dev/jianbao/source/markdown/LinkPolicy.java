package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.WebAddress;
import dev.jianbao.source.markdown.tree.UrlText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The allow-list of what a link may lead to: the web, mail, telephones, things of the archive, and files of the content
 * folder. All else is reported and makes no link.
 *
 * <p>It judges what the parser read, with all escapes undone, so that no spelling of {@code javascript:} gets past it.
 */
final class LinkPolicy implements Pass.Links {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> DEVICES = Set.of("mailto", "tel");
    private static final Set<String> REFERENCES = Set.of(
            "issue", "item", "article", "unit", "region", "topic", "bulletin", "section", "page", "plan", "measure");

    @Override
    public @Nullable Target judge(String written, SourceRange range, Diagnostics diagnostics) {
        return new Judgement(written, range, diagnostics).target();
    }

    private record Judgement(String written, SourceRange range, Diagnostics diagnostics) {
        @Nullable
        Target target() {
            if (written.isEmpty() || holdsWhatNoUrlHolds()) {
                return refuse(Code.BAD_LINK, written);
            }
            String scheme = UrlText.scheme(written);
            if (scheme.isEmpty()) {
                return local();
            }
            String rest = written.substring(scheme.length() + 1);
            if (WEB.contains(scheme)) {
                return web(scheme, rest);
            }
            if (DEVICES.contains(scheme)) {
                return rest.isBlank() ? refuse(Code.BAD_LINK, written) : external(scheme, rest);
            }
            return REFERENCES.contains(scheme) ? reference(scheme, rest) : refuse(Code.LINK_SCHEME, scheme);
        }

        private @Nullable Target refuse(Code code, String argument) {
            diagnostics.report(code, range, argument);
            return null;
        }

        /** Control characters and blanks at the ends are dropped by browsers, backslashes become slashes. */
        private boolean holdsWhatNoUrlHolds() {
            return written.startsWith(" ")
                    || written.endsWith(" ")
                    || written.chars().anyMatch(Judgement::isUnfit);
        }

        private static boolean isUnfit(int c) {
            return c == '\\' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        }

        private static Target external(String scheme, String rest) {
            return new Target.External(scheme + ":" + UrlText.encode(rest));
        }

        private @Nullable Target web(String scheme, String rest) {
            Optional<WebAddress> address =
                    rest.startsWith("//") ? WebAddress.of(scheme + ":" + rest) : Optional.empty();
            if (address.isEmpty()) {
                return refuse(Code.BAD_LINK, written);
            }
            if (address.get().strange()) {
                diagnostics.report(Code.STRANGE_HOST, range, address.get().host());
            }
            return external(scheme, address.get().text().substring(scheme.length() + 1));
        }

        private @Nullable Target reference(String kind, String rest) {
            Optional<String> id = UrlText.decode(rest);
            return id.isEmpty() || id.get().isBlank()
                    ? refuse(Code.BAD_LINK, written)
                    : new Target.Reference(kind, id.get());
        }

        /** A path as seen from the file, or from the content folder where it starts with a slash. */
        private @Nullable Target local() {
            int hash = written.indexOf('#');
            Optional<String> path = UrlText.decode(hash < 0 ? written : written.substring(0, hash));
            Optional<String> fragment = UrlText.decode(hash < 0 ? "" : written.substring(hash + 1));
            if (path.isEmpty() || fragment.isEmpty() || !isPath(path.get())) {
                return refuse(Code.BAD_LINK, written);
            }
            if (path.get().isEmpty()) {
                return new Target.Page(range.file(), fragment.get());
            }
            String resolved = resolve(range.file(), path.get());
            if (resolved.isEmpty()) {
                return refuse(Code.LINK_LEAVES_CONTENT, written);
            }
            return resolved.toLowerCase(Locale.ROOT).endsWith(".md")
                    ? new Target.Page(resolved, fragment.get())
                    : new Target.Asset(resolved, fragment.get());
        }

        private static boolean isPath(String path) {
            return !path.startsWith("//")
                    && path.indexOf('?') < 0
                    && path.chars().noneMatch(Judgement::isUnfit);
        }

        /** The path below the site's root; empty where it leads out of the content folder. */
        private static String resolve(String from, String path) {
            String base =
                    path.startsWith("/") ? SourceTree.CONTENT : from.substring(0, Math.max(0, from.lastIndexOf('/')));
            Deque<String> parts = new ArrayDeque<>();
            for (String part : (base + "/" + path).split("/", -1)) {
                if (part.equals("..")) {
                    if (parts.pollLast() == null) {
                        return "";
                    }
                } else if (!part.isEmpty() && !part.equals(".")) {
                    parts.addLast(part);
                }
            }
            boolean inside = SourceTree.CONTENT.equals(parts.peekFirst()) && parts.size() > 1;
            return inside ? String.join("/", parts) : "";
        }
    }
}
