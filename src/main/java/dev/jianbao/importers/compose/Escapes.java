package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts so that Markdown and YAML read them as they stand. */
final class Escapes {
    /** What would be read as a mark; brackets of footnotes are marks. */
    private static final Pattern MARKDOWN =
            Pattern.compile("[\\\\*_`<>{}~|]|&(?=#?[0-9A-Za-z]{1,32};)|\\[(?!\\^[0-9]{1,4}])|(?<!\\[\\^[0-9]{1,4})]");

    private static final Pattern LINE_START =
            Pattern.compile("^(?:#{1,6}(?=\\s)|[-+](?=\\s)|[0-9]{1,9}(?=[.)])|=+$|-+$)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z《“（][^\\n\\r\\t]*");
    private static final Pattern UNSAFE =
            Pattern.compile(": |:$| #|[\\[\\]{},&*!?|>'\"%@`\\\\]|^(?:true|false|null|yes|no|on|off)$|：");

    private static final List<String> INSTEAD = List.of("”", "（", "）", " ");

    private Escapes() {}

    /** A text in Markdown, within a line. */
    static Traced inline(Traced text) {
        return escaped(text, MARKDOWN);
    }

    /** A paragraph in Markdown; its line ends become blanks. */
    static Traced paragraph(Traced text) {
        Traced line = inline(flat(text.strip()));
        Matcher start = LINE_START.matcher(line.text());
        if (!start.find()) {
            return line;
        }
        int at = Character.isDigit(line.at(0)) ? start.end() : 0;
        return line.slice(0, at).plus(Traced.added("\\")).plus(line.from(at));
    }

    /** A scalar in YAML, quoted where it must be. */
    static Traced yaml(Traced text) {
        Traced flat = flat(text.strip());
        boolean plain = PLAIN.matcher(flat.text()).matches()
                && !UNSAFE.matcher(flat.text()).find();
        return plain
                ? flat
                : Traced.added("\"")
                        .plus(escaped(flat, Pattern.compile("[\\\\\"]")))
                        .plus(Traced.added("\""));
    }

    static String yaml(String text) {
        return yaml(Traced.added(text)).text();
    }

    /** Several scalars as a list in one line. */
    static Traced list(List<Traced> values) {
        List<Traced> parts = new ArrayList<>();
        parts.add(Traced.added("["));
        for (int i = 0; i < values.size(); i++) {
            parts.add(Traced.added(i == 0 ? "" : ", "));
            parts.add(yaml(values.get(i)));
        }
        parts.add(Traced.added("]"));
        return Traced.joined(parts);
    }

    /** A field of a CSV row. */
    static Traced csv(Traced text) {
        Traced flat = flat(text.strip());
        boolean plain = flat.text().chars().noneMatch(c -> c == ',' || c == '"')
                && flat.text().equals(flat.text().strip());
        if (plain) {
            return flat;
        }
        List<Traced> parts = new ArrayList<>();
        parts.add(Traced.added("\""));
        for (int i = 0; i < flat.length(); i++) {
            parts.add(flat.slice(i, i + 1));
            parts.add(Traced.added(flat.at(i) == '"' ? "\"" : ""));
        }
        parts.add(Traced.added("\""));
        return Traced.joined(parts);
    }

    /** Within an attribute of a heading. */
    static String attribute(String text) {
        return text.replace('"', '”').replace('\n', ' ').replace("{", "").replace("}", "");
    }

    /** What cannot stand within an attribute of a heading, each with what stands there instead. */
    static List<Replacement> unfit(String text) {
        List<Replacement> unfit = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int at = "\"{}\n".indexOf(text.charAt(i));
            if (at >= 0) {
                unfit.add(new Replacement(i, i + 1, INSTEAD.get(at), Finding.of(Rule.PUNCTUATION)));
            }
        }
        return unfit;
    }

    private static Traced flat(Traced text) {
        if (text.text().indexOf('\n') < 0
                && text.text().indexOf('\r') < 0
                && text.text().indexOf('\t') < 0) {
            return text;
        }
        List<Traced> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            parts.add("\n\r\t".indexOf(text.at(i)) >= 0 ? Traced.added(" ") : text.slice(i, i + 1));
        }
        return Traced.joined(parts);
    }

    private static Traced escaped(Traced text, Pattern special) {
        Matcher match = special.matcher(text.text());
        List<Traced> parts = new ArrayList<>();
        int start = 0;
        while (match.find()) {
            parts.add(text.slice(start, match.start()));
            parts.add(Traced.added("\\"));
            start = match.start();
        }
        parts.add(text.from(start));
        return start == 0 && parts.size() == 1 ? text : Traced.joined(parts);
    }
}
