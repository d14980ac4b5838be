package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a YAML text, named by the offsets at which they start, and the slips that show in a single line. */
final class YamlLines {
    private static final Pattern WIDE_COLON =
            Pattern.compile("[ ]*(?:- +)?[^\\s:：#\"'\\[\\]{}，。、]{1,40}[ ]*(：)(?!.*: )");
    private static final Pattern TIGHT_COLON = Pattern.compile("[ ]*(?:- +)?[A-Za-z][\\w-]{0,40}(:)[^\\s/:].*");
    private static final Pattern TIGHT_DASH = Pattern.compile("[ ]*(-)[^\\s-].*");

    private final YamlText text;
    private final String yaml;

    YamlLines(YamlText text) {
        this.text = text;
        this.yaml = text.yaml();
    }

    /** The line that an offset lies in. */
    int start(int offset) {
        return yaml.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The nearest line above that is not blank; the same line where there is none. */
    int above(int line) {
        for (int at = line; at > 0; ) {
            at = start(at - 1);
            if (!words(at).isBlank()) {
                return at;
            }
        }
        return line;
    }

    /** Where the words of a line begin. */
    int firstWord(int line) {
        int at = line;
        while (at < yaml.length() && yaml.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** How often a character occurs between two offsets. */
    long count(int from, int to, char sought) {
        return yaml.substring(from, to).chars().filter(c -> c == sought).count();
    }

    /** The quote that was left open in the nearest line above that holds an odd number of them. */
    int openQuote(int line, char quote) {
        for (int at = above(line), last = line; at != last; last = at, at = above(at)) {
            if (words(at).chars().filter(c -> c == quote).count() % 2 == 1) {
                return yaml.indexOf(quote, at);
            }
        }
        return yaml.indexOf(quote, line);
    }

    boolean hasWideColon(int line) {
        return WIDE_COLON.matcher(words(line)).lookingAt();
    }

    /** Every key that a full-width colon follows. */
    List<Diagnostic> wideColons() {
        return wideColons(0, yaml.length());
    }

    /** The keys that a full-width colon follows, in the lines from one offset to another. */
    private List<Diagnostic> wideColons(int from, int to) {
        List<Diagnostic> all = new ArrayList<>();
        for (int line = from; line < to; line += words(line).length() + 1) {
            Matcher key = WIDE_COLON.matcher(words(line));
            if (key.lookingAt()) {
                all.add(Diagnostic.of(Code.FULL_WIDTH_COLON, text.at(line + key.start(1))));
            }
        }
        return all;
    }

    /** A colon in the line that lacks the blank behind it. */
    Optional<Diagnostic> tightColon(int line) {
        Matcher key = TIGHT_COLON.matcher(words(line));
        return key.matches()
                ? Optional.of(Diagnostic.of(Code.YAML_BLANK, text.at(line + key.start(1)), ":"))
                : Optional.empty();
    }

    /** A dash in the line that lacks the blank behind it. */
    Optional<Diagnostic> tightDash(int line) {
        Matcher entry = TIGHT_DASH.matcher(words(line));
        return entry.matches()
                ? Optional.of(Diagnostic.of(Code.YAML_BLANK, text.at(line + entry.start(1)), "-"))
                : Optional.empty();
    }

    /** Why what stands between two offsets is a text and not keys with values, where its lines show it. */
    List<Diagnostic> whyNoMapping(int from, int to) {
        int line = start(from);
        List<Diagnostic> wide = hasWideColon(line) ? wideColons(line, to) : List.of();
        return wide.isEmpty()
                ? tightColon(line).or(() -> tightDash(line)).stream().toList()
                : wide;
    }

    private String words(int line) {
        int end = yaml.indexOf('\n', line);
        return yaml.substring(line, end < 0 ? yaml.length() : end);
    }
}
