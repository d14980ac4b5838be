package dev.jianbao;

import dev.jianbao.hostile.NaughtyStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A site with every naughty string in every field. So that a field can be told on a page, its name follows the string in brackets:
 * {@code <script>〔title〕}. The number of the string is that of its article, its issue, its entities and its bulletin.
 */
final class HostileSite {
    static final List<String> STRINGS = NaughtyStrings.all();

    static final String CATALOGUE = "content/catalogue/";

    private static final String SIGNED = "status: issued\nsigned-by: 甲\n";

    private HostileSite() {}

    /** What a field holds. */
    static String field(int number, String name) {
        return STRINGS.get(number) + "〔" + name + "〕";
    }

    /** The site with those strings that are let in. */
    static SiteFiles files(IntPredicate letIn) {
        SortedMap<String, StringBuilder> texts = new TreeMap<>();
        write(texts, "content/site.yaml", "title: 试\nbase-url: https://hostile.example/a/\n");
        write(texts, "content/bulletins/naughty/bulletin.yaml", "name: 试\nissuer: 甲\nnumbering: { rule: serial }\n");
        IntStream.range(0, STRINGS.size()).filter(letIn).forEach(number -> {
            write(texts, article(number), articleText(number));
            write(texts, issue(number), issueText(number));
            write(texts, bulletin(number), bulletinText(number));
            write(
                    texts,
                    firstIssue(number),
                    "---\nnumber: 1\ndate: 2025-01-01\n" + SIGNED + "---\n\n## s\n\n### 一\n\n文。\n");
            catalogue(number, texts);
        });
        SiteFiles files = SiteFiles.none();
        for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
            files = files.with(text.getKey(), text.getValue().toString());
        }
        return files;
    }

    /** A site that is called by the first of some strings, and has all of them in its navigation. */
    static SiteFiles settings(List<Integer> numbers) {
        int number = numbers.get(0);
        StringBuilder site = new StringBuilder("title: " + yaml(number, "title") + "\ndescription: "
                + yaml(number, "description") + "\npublisher: " + yaml(number, "publisher")
                + "\npage-tags: { site-name: "
                + yaml(number, "site") + ", site-domain: " + yaml(number, "domain") + ", site-id-code: "
                + yaml(number, "id") + " }\nnavigation:\n");
        numbers.forEach(each -> site.append("  - { label: ")
                .append(yaml(each, "label"))
                .append(", target: \"https://a.example/\" }\n"));
        return SiteFiles.none().with("content/site.yaml", site.toString());
    }

    private static void write(Map<String, StringBuilder> texts, String path, String text) {
        texts.computeIfAbsent(path, any -> new StringBuilder()).append(text);
    }

    static String article(int number) {
        return "content/articles/2025/n" + number + ".md";
    }

    static String issue(int number) {
        return "content/bulletins/naughty/2025/" + (number + 1) + ".md";
    }

    static String bulletin(int number) {
        return "content/bulletins/n" + number + "/bulletin.yaml";
    }

    private static String firstIssue(int number) {
        return "content/bulletins/n" + number + "/2025/1.md";
    }

    private static String articleText(int number) {
        return "---\ntitle: " + yaml(number, "title") + "\nsubtitle: " + yaml(number, "subtitle")
                + "\ndate: 2025-01-01\n"
                + SIGNED + "summary: " + yaml(number, "summary") + "\nkeywords: [" + yaml(number, "keyword") + "]\n"
                + "written-by: [" + yaml(number, "writer") + "]\nreviewed-by: " + yaml(number, "reviewer") + "\n"
                + "kind: repost\nsource: { name: " + yaml(number, "source") + ", editor: " + yaml(number, "editor")
                + ", date: 2025-01-01 }\ncorrections:\n  - { date: 2025-02-02, what: " + yaml(number, "what")
                + ", why: "
                + yaml(number, "why") + ", who: " + yaml(number, "who") + " }\n---\n\n"
                + markdown(number, "paragraph") + "\n\n## " + markdown(number, "heading") + "\n\n"
                + "- " + markdown(number, "entry") + "\n\n> " + markdown(number, "quotation") + "\n\n"
                + "| " + markdown(number, "column") + " |\n|---|\n| " + markdown(number, "cell") + " |\n\n"
                + "**" + markdown(number, "strong") + "**与[" + markdown(number, "link") + "](#s-1)[^1]\n\n"
                + "[^1]: " + markdown(number, "note") + "\n\n"
                + "~~~~~~~~~ \n" + field(number, "code") + "\n~~~~~~~~~\n";
    }

    private static String issueText(int number) {
        return "---\nnumber: " + (number + 1) + "\ndate: 2025-01-01\n" + SIGNED + "title: " + yaml(number, "special")
                + "\nissuer: " + yaml(number, "issuer") + "\ndistribution: { report: [" + yaml(number, "report")
                + "], send: [" + yaml(number, "send") + "], issue: [" + yaml(number, "issue") + "] }\n---\n\n"
                + markdown(number, "editors-note") + "\n\n### " + markdown(number, "item") + attributes(number)
                + "\n\n正文。\n\n### 附一条\n\n" + markdown(number, "text") + "\n";
    }

    /** Attributes have no way to write a quote or a brace. */
    static boolean fitsAttributes(int number) {
        return STRINGS.get(number).chars().noneMatch(each -> "\"{}`\\".indexOf(each) >= 0);
    }

    private static String attributes(int number) {
        return fitsAttributes(number)
                ? " {place=\"" + field(number, "place") + "\" author=\"" + field(number, "author") + "\" subtitle=\""
                        + field(number, "under") + "\"}"
                : "";
    }

    private static String bulletinText(int number) {
        return "name: " + yaml(number, "name") + "\nshort-name: " + yaml(number, "short") + "\nmasthead: ["
                + yaml(number, "masthead") + "]\nissuer: " + yaml(number, "publisher") + "\ndescription: "
                + yaml(number, "about-all") + "\nmarker: " + yaml(number, "marker") + "\ncolumn-type: "
                + yaml(number, "column") + "\nnumbering: { rule: serial }\nsections: [{ id: s, name: "
                + yaml(number, "section") + ", description: " + yaml(number, "about") + " }]\n";
    }

    private static void catalogue(int number, Map<String, StringBuilder> texts) {
        write(
                texts,
                CATALOGUE + "organisations.yaml",
                "- { id: u" + number + ", kind: other, name: " + yaml(number, "unit")
                        + ", short-names: [" + yaml(number, "u-short") + "], former-names: [{ name: "
                        + yaml(number, "u-former")
                        + ", until: 2001 }] }\n");
        write(
                texts,
                CATALOGUE + "regions.yaml",
                "- { id: r" + number + ", level: city, name: " + yaml(number, "region") + ", code: "
                        + yaml(number, "code") + " }\n");
        write(texts, CATALOGUE + "topics.yaml", "- { id: t" + number + ", name: " + yaml(number, "topic") + " }\n");
        write(
                texts,
                CATALOGUE + "partnerships.yaml",
                "- { university: u" + number + ", county: \"?\", note: " + yaml(number, "pair") + " }\n");
    }

    /** A field as YAML in double quotes, what cannot be seen escaped. */
    private static String yaml(int number, String name) {
        StringBuilder quoted = new StringBuilder("\"");
        field(number, name).codePoints().forEach(each -> {
            int type = Character.getType(each);
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }

    /** A field as Markdown that means these very characters. */
    private static String markdown(int number, String name) {
        StringBuilder escaped = new StringBuilder();
        field(number, name).codePoints().forEach(each -> {
            if (each < 0x80 && !Character.isLetterOrDigit(each) && each > ' ' && each != 0x7F) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(each);
        });
        return escaped.toString().strip();
    }

    /** What stands at each place where a string may stand just as it is; what comes of it is anyone's guess. */
    static SiteFiles unescaped() {
        SiteFiles files = SiteFiles.none().with("content/site.yaml", "title: 试\n");
        List<String> names = new ArrayList<>();
        for (int number = 0; number < STRINGS.size(); number++) {
            String naughty = STRINGS.get(number);
            names.add("- { id: x" + number + ", kind: other, name: " + naughty + " }");
            files = files.with("content/pages/a" + number + ".md", naughty)
                    .with("content/pages/b" + number + ".md", "---\n" + naughty + "\n---\n" + naughty)
                    .with(
                            "content/pages/c" + number + ".md",
                            "---\ntitle: " + naughty + "\ndate: " + naughty + "\nstatus: " + naughty + "\naliases: ["
                                    + naughty + "]\n---\n\n" + naughty)
                    .with("content/pages/d" + number + ".md", "---\ntitle: d\n---\n\n" + raw(naughty));
        }
        return files.with("content/catalogue/organisations.yaml", String.join("\n", names));
    }

    private static String raw(String naughty) {
        return naughty + "\n\n## " + naughty + "\n\n## x {" + naughty + "}\n\n## y {units=\"" + naughty + "\" #"
                + naughty
                + "}\n\n[a](" + naughty + ") [b](<" + naughty + ">) ![" + naughty + "](" + naughty + ") <" + naughty
                + "> [c][" + naughty + "] `" + naughty + "`\n\n[" + naughty + "]: " + naughty + "\n\n| " + naughty
                + " | " + naughty + " |\n|---|---|\n| " + naughty + " |\n\n[^" + naughty + "]\n\n[^" + naughty + "]: "
                + naughty + "\n\n```" + naughty + "\n" + naughty + "\n```\n";
    }
}
