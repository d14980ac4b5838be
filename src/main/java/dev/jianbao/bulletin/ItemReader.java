package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Division;
import dev.jianbao.source.markdown.Heading;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes items of the divisions of one issue, counting them as it goes. */
final class ItemReader {
    private static final String ARTICLE = "article";
    private static final String NOTICE = "notice";
    private static final String SUPPLIED = "supplied";
    private static final Set<String> CLASSES = new TreeSet<>(List.of(ARTICLE, NOTICE, SUPPLIED));
    private static final Set<String> ATTRIBUTES = new TreeSet<>(
            List.of("author", "from", "measures", "place", "regions", "subtitle", "topics", "units", "when"));
    private static final String SEPARATORS = "、，,；;";

    private final Diagnostics diagnostics;
    private int ordinal;

    ItemReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether a heading announces a notice. */
    static boolean isNotice(Heading heading) {
        return heading.classes().stream().anyMatch(each -> each.value().equals(NOTICE));
    }

    Item read(Division division) {
        ordinal++;
        Heading heading = division.heading();
        checkNames(heading);
        if (heading.title().isEmpty()) {
            diagnostics.report(Code.ITEM_WITHOUT_TITLE, heading.range());
        }
        heading.id()
                .filter(id -> !isAnchor(id.value()))
                .ifPresent(id -> diagnostics.report(Code.BAD_ANCHOR, id.range(), id.value()));
        String key = shared(heading.id().map(Located::value).orElse(String.valueOf(ordinal)));
        String anchor = heading.id().isPresent() ? key : shared("item-" + ordinal);
        return new Item(
                kind(heading),
                key,
                anchor,
                heading.title(),
                heading.html(),
                has(heading, SUPPLIED),
                text(heading, "subtitle"),
                facts(heading),
                division.body().withAnchors(shared(anchor + "-")),
                heading.range());
    }

    /** One text for all that are the same: keys, anchors and names come back in every issue of an archive. */
    private static String shared(String text) {
        return text.intern();
    }

    private static boolean isAnchor(String id) {
        return EntityId.isValid(id) && !Character.isDigit(id.charAt(0));
    }

    private void checkNames(Heading heading) {
        for (Located<String> written : heading.classes()) {
            if (!CLASSES.contains(written.value())) {
                unknown(Code.UNKNOWN_CLASS, written.value(), written.range(), CLASSES);
            }
        }
        heading.attributes().forEach((name, value) -> {
            if (!ATTRIBUTES.contains(name)) {
                unknown(Code.UNKNOWN_ATTRIBUTE, name, value.range(), ATTRIBUTES);
            }
        });
    }

    private void unknown(Code code, String written, SourceRange range, Set<String> known) {
        diagnostics.add(Diagnostic.of(code, range, written).withNearest(Nearest.of(written, known)));
    }

    private static ItemKind kind(Heading heading) {
        if (isNotice(heading)) {
            return ItemKind.NOTICE;
        }
        return has(heading, ARTICLE) ? ItemKind.ARTICLE : ItemKind.BRIEF;
    }

    private static boolean has(Heading heading, String name) {
        for (Located<String> each : heading.classes()) {
            if (each.value().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private ItemFacts facts(Heading heading) {
        return new ItemFacts(
                attribute(heading, "when")
                        .flatMap(written -> Period.scalar()
                                .read(written, diagnostics)
                                .map(period -> new Located<>(period, written.range()))),
                text(heading, "place"),
                new Subjects(list(heading, "units"), list(heading, "regions"), list(heading, "topics")),
                attribute(heading, "from"),
                list(heading, "measures"),
                text(heading, "author"));
    }

    private Optional<Located<String>> attribute(Heading heading, String name) {
        Located<String> written = heading.attributes().get(name);
        if (written != null && written.value().isBlank()) {
            diagnostics.report(Code.EMPTY_VALUE, written.range(), name);
            return Optional.empty();
        }
        return Optional.ofNullable(written);
    }

    private Optional<String> text(Heading heading, String name) {
        return attribute(heading, name).map(written -> written.value().strip());
    }

    private List<Located<String>> list(Heading heading, String name) {
        return attribute(heading, name).map(ItemReader::split).orElse(List.of());
    }

    /** The parts of a list, each with its own place; the value stands on one line, just as written. */
    private static List<Located<String>> split(Located<String> written) {
        List<Located<String>> parts = new ArrayList<>();
        String text = written.value();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                part(written, start, at).ifPresent(parts::add);
                start = at + 1;
            }
        }
        return parts;
    }

    private static Optional<Located<String>> part(Located<String> written, int start, int end) {
        String text = written.value();
        String part = text.substring(start, end).strip();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int from = text.indexOf(part, start);
        SourceRange range = written.range();
        int column = range.column() + text.codePointCount(0, from);
        int endColumn = column + part.codePointCount(0, part.length());
        return Optional.of(new Located<>(
                shared(part), new SourceRange(range.file(), range.line(), column, range.line(), endColumn)));
    }
}
