package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.tree.BraceBounds;
import dev.jianbao.source.markdown.tree.HeadingBraces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the braces of a heading or a figure, and reports what cannot be read. */
final class HeadingFacts {
    private final Pass pass;
    private final String text;
    private int at;
    private final int end;

    private @Nullable Located<String> id;
    private final List<Located<String>> classes = new ArrayList<>();
    private final Map<String, Located<String>> attributes = new LinkedHashMap<>();

    private HeadingFacts(Pass pass, int start, int end) {
        this.pass = pass;
        this.text = pass.text();
        this.at = start;
        this.end = end;
    }

    /** What the braces of a heading say, if it has any. */
    static HeadingFacts of(Pass pass, Heading heading) {
        if (!(heading.getLastChild() instanceof HeadingBraces.Braces braces)) {
            return new HeadingFacts(pass, 0, 0);
        }
        return of(pass, braces.getChars());
    }

    /** What braces say. */
    static HeadingFacts of(Pass pass, BasedSequence braces) {
        HeadingFacts facts = new HeadingFacts(pass, braces.getStartOffset() + 1, braces.getEndOffset());
        if (!facts.readAll()) {
            int from = Math.min(facts.at, facts.end - 1);
            pass.report(Code.MALFORMED_ATTRIBUTES, from, facts.end, pass.text().substring(from, facts.end));
        }
        return facts;
    }

    /** The place of a heading's title without its braces. */
    static SourceRange titleRange(Pass pass, Heading heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (last instanceof HeadingBraces.Braces) {
            last = last.getPrevious();
        }
        if (first == null || last == null) {
            return pass.range(heading);
        }
        int end = last.getEndOffset();
        while (end > first.getStartOffset() && pass.text().charAt(end - 1) == ' ') {
            end--;
        }
        return pass.file().range(first.getStartOffset(), end);
    }

    Optional<Located<String>> id() {
        return Optional.ofNullable(id);
    }

    List<Located<String>> classes() {
        return classes;
    }

    Map<String, Located<String>> attributes() {
        return attributes;
    }

    /** Reads up to the closing brace; false where it cannot go on. */
    private boolean readAll() {
        while (true) {
            while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at >= end) {
                return false;
            }
            char c = text.charAt(at);
            if (c == '}') {
                return true;
            }
            boolean read = c == '#' ? readId() : c == '.' ? readClass() : readAttribute();
            if (!read) {
                return false;
            }
        }
    }

    private boolean readId() {
        int start = ++at;
        String written = name();
        if (written.isEmpty()) {
            return false;
        }
        Located<String> found = pass.located(written, start, at);
        if (!isAnchor(written)) {
            pass.report(Code.UNFIT_ANCHOR, start, at, written);
        } else if (id != null) {
            pass.report(Code.DUPLICATE_ATTRIBUTE, start, at, "#");
        } else {
            id = found;
        }
        return true;
    }

    private boolean readClass() {
        int start = ++at;
        String written = name();
        if (classes.stream().anyMatch(each -> each.value().equals(written))) {
            pass.report(Code.DUPLICATE_ATTRIBUTE, start, at, "." + written);
        } else {
            classes.add(pass.located(written, start, at));
        }
        return !written.isEmpty();
    }

    private boolean readAttribute() {
        int start = at;
        String key = name();
        int equals = at;
        if (key.isEmpty() || at >= end || text.charAt(at) != '=') {
            return false;
        }
        at++;
        Located<String> value = value();
        if (value == null) {
            at = equals + 1;
            return false;
        }
        if (attributes.putIfAbsent(key, value) != null) {
            pass.report(Code.DUPLICATE_ATTRIBUTE, start, equals, key);
        }
        return true;
    }

    private @Nullable Located<String> value() {
        char quote = at < end ? text.charAt(at) : '}';
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, at + 1);
            if (close < 0 || close >= end) {
                return null;
            }
            int start = at + 1;
            at = close + 1;
            return pass.located(text.substring(start, close), start, close);
        }
        int start = at;
        while (at < end && " \t}\"'“”‘’".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean whole = at < end && (text.charAt(at) == '}' || text.charAt(at) == ' ' || text.charAt(at) == '\t');
        return whole && at > start ? pass.located(text.substring(start, at), start, at) : null;
    }

    private String name() {
        int start = at;
        while (at < end && BraceBounds.isNameChar(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Lower-case ASCII, and not of a shape that {@link Prose} makes itself. */
    private static boolean isAnchor(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0);
            if (!fits) {
                return false;
            }
        }
        int dash = written.indexOf('-');
        String word = dash < 0 ? "" : written.substring(0, dash);
        boolean made = word.equals("s") || word.equals("fn") || word.equals("fnref");
        return !(made && dash + 1 < written.length() && Character.isDigit(written.charAt(dash + 1)));
    }
}
