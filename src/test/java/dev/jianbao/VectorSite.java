package dev.jianbao;

import dev.jianbao.history.GitFolder;
import dev.jianbao.hostile.Vectors;
import dev.jianbao.text.HiddenCharacter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site whose every field, of every kind of document, is full of markup that would run. Vectors go by groups: a group has an article, an
 * issue with items, a bulletin, entities, a plan with all that plans have, and a plain page.
 */
final class VectorSite {
    private static final int GROUP = 9;
    private static final int ITEMS = 20;
    private static final String RAW = "content/bulletins/raw/";
    private static final String SIGNED = "status: issued\nsigned-by: 甲\n";

    private final List<String> groups;

    VectorSite() {
        List<String> vectors = Vectors.all().stream().map(VectorSite::fit).toList();
        this.groups = new ArrayList<>();
        for (int at = 0; at < vectors.size(); at += GROUP) {
            groups.add(String.join(" ", vectors.subList(at, Math.min(at + GROUP, vectors.size()))));
        }
    }

    /**
     * A site that lets HTML through, with an item for each vector, which stands there as it is. Pictures have a file and a text, so that
     * they are not refused for want of these; a vector that is refused all the same is not in it.
     */
    static SiteFiles letThrough(IntPredicate accepted) {
        SiteFiles files = SiteFiles.none()
                .with("content/site.yaml", "title: 试\nmarkdown: { raw-html: true }\n")
                .with(RAW + "bulletin.yaml", "name: 试\nissuer: 甲\nnumbering: { rule: serial }\n")
                .with(RAW + "2025/x", "x");
        List<String> vectors = Vectors.all();
        for (int issue = 0; issue * ITEMS < vectors.size(); issue++) {
            StringBuilder text = new StringBuilder(
                    "---\nnumber: " + (issue + 1) + "\ndate: 2025-01-01\n" + SIGNED + "---\n\n### 甲\n\n乙。\n");
            for (int at = issue * ITEMS; at < Math.min(vectors.size(), (issue + 1) * ITEMS); at++) {
                if (accepted.test(at)) {
                    String vector = fit(vectors.get(at)).replaceAll("(?i)<im(?:g|age)\\b", "<img alt=丙");
                    text.append("\n### 第")
                            .append(at)
                            .append("\n\n")
                            .append(vector)
                            .append("\n\n丁")
                            .append(vector);
                    text.append("\n\n- ")
                            .append(vector)
                            .append("\n\n| 戊 |\n|---|\n| ")
                            .append(vector.replace("|", "\\|"));
                    text.append(" |\n");
                }
            }
            files = files.with(RAW + "2025/" + (issue + 1) + ".md", text.toString());
        }
        return files;
    }

    /** On one line, without what the text checks refuse anyhow. */
    private static String fit(String vector) {
        StringBuilder fit = new StringBuilder();
        vector.codePoints()
                .map(each ->
                        Character.isISOControl(each) || HiddenCharacter.of(each).isPresent() ? ' ' : each)
                .filter(each -> each != 0x2028 && each != 0x2029)
                .forEach(fit::appendCodePoint);
        return fit.toString().strip();
    }

    SiteFiles files() {
        SiteFiles files = SiteFiles.none()
                .with(
                        "content/site.yaml",
                        "title: " + yaml(0) + "\nbase-url: https://hostile.example/a/\ndescription: " + yaml(0)
                                + "\npublisher: " + yaml(0)
                                + "\nnavigation:\n  - { label: " + yaml(0)
                                + ", target: \"https://a.example/\" }\n")
                .with(
                        "content/catalogue/organisations.yaml",
                        each(
                                "- { id: u%1$d, kind: other, name: %2$s甲, short-names: [%2$s乙], former-names: [{ name: %2$s丙, until: 2001 }] }\n"))
                .with("content/catalogue/regions.yaml", each("- { id: r%1$d, level: city, name: %2$s丁, code: %2$s }\n"))
                .with("content/catalogue/topics.yaml", each("- { id: t%1$d, name: %2$s戊 }\n"))
                .with(
                        "content/catalogue/partnerships.yaml",
                        each("- { university: u%1$d, county: r%1$d, note: %2$s }\n"));
        for (int group = 0; group < groups.size(); group++) {
            files = documents(files, group);
        }
        return files;
    }

    /** Writes the site into a repository where each issue, article and plan once said more. */
    void writeWithAPast(Path folder) {
        SiteFiles now = files().replacing("content/site.yaml", "title:", "history: true\ntitle:");
        SiteFiles before = now;
        for (int group = 0; group < groups.size(); group++) {
            for (String path : List.of(
                    "content/articles/2025/a" + group + ".md",
                    "content/bulletins/b" + group + "/2025/1.md",
                    "content/plans/p" + group + "/plan.md")) {
                before = before.with(path, now.text(path) + "\n\n" + groups.get(group) + "\n");
            }
        }
        GitFolder git = GitFolder.init(folder);
        before.writeTo(folder);
        git.commit("2025-01-01");
        now.writeTo(folder);
        git.commit("2025-03-01");
    }

    private SiteFiles documents(SiteFiles files, int group) {
        String quoted = yaml(group);
        String plan = "content/plans/p" + group + "/";
        return files.with("content/articles/2025/a" + group + ".md", article(group))
                .with("content/pages/q" + group + ".md", "---\ntitle: " + quoted + "\n---\n\n" + text(group))
                .with("content/bulletins/b" + group + "/bulletin.yaml", bulletin(quoted))
                .with("content/bulletins/b" + group + "/2025/1.md", issue(group))
                .with(plan + "plan.md", plan(group))
                .with(plan + "measures.yaml", measures(group))
                .with(
                        plan + "indicators.yaml",
                        "- { id: i, name: " + quoted + ", unit: " + quoted
                                + ", target: 5, year: 2025, baseline: { value: 1, year: 2024 }, readings: [{ date: 2025-01-01, value: 2, source: "
                                + quoted + " }] }\n- { id: j, name: " + quoted + ", statement: " + quoted
                                + ", year: 2025 }\n")
                .with(
                        plan + "projects.csv",
                        "阶段,序号,名称,数量,备注\n一,1," + csv(group) + ",5," + csv(group) + "\n一,2,?,=2 ; 7-5 ; "
                                + csv(group).replace("\"", "").replace(",", "，") + "," + csv(group) + "\n合计,,,7,\n")
                .with(
                        plan + "budget.csv",
                        "项目名称,具体内容,金额（万元）,资金来源\n" + csv(group) + "," + csv(group) + ",5," + csv(group) + "\n合计,,5,\n")
                .with(
                        plan + "progress/2025-06-30.yaml",
                        "date: 2025-06-30\nreported-by: u" + group
                                + "\nmeasures:\n  - { measure: 1, status: on-track, percent: 50, text: " + quoted
                                + " }\nreadings:\n  - { indicator: i, value: 3, source: " + quoted + " }\n");
    }

    private String article(int group) {
        String quoted = yaml(group);
        return "---\ntitle: " + quoted + "\nsubtitle: " + quoted + "\ndate: 2025-01-01\n" + SIGNED + "summary: "
                + quoted
                + "\nkeywords: [" + quoted + "]\nwritten-by: [" + quoted + "]\nreviewed-by: " + quoted
                + "\nkind: repost\nsource: { name: " + quoted + ", editor: " + quoted
                + ", date: 2025-01-01 }\nunits: [u"
                + group + "]\nregions: [r" + group + "]\ntopics: [t" + group
                + "]\ncorrections:\n  - { date: 2025-02-02, what: " + quoted + ", why: " + quoted + ", who: " + quoted
                + " }\n---\n\n" + text(group);
    }

    private static String bulletin(String quoted) {
        return "name: " + quoted + "\nshort-name: " + quoted + "\nmasthead: [" + quoted + "]\nissuer: " + quoted
                + "\ndescription: " + quoted + "\nmarker: " + quoted + "\ncolumn-type: " + quoted
                + "\nnumbering: { rule: serial }\nsections: [{ id: s, name: 栏, description: " + quoted + " }]\n";
    }

    private String issue(int group) {
        String quoted = yaml(group);
        String fact = groups.get(group).replaceAll("[\"{}`\\\\]", "");
        return "---\nnumber: 1\ndate: 2025-01-01\n" + SIGNED + "title: " + quoted + "\nissuer: " + quoted
                + "\ndistribution: { report: [" + quoted + "], send: [" + quoted + "], issue: [" + quoted
                + "] }\n---\n\n" + markdown(group) + "\n\n## 栏\n\n### " + markdown(group) + " {place=\"" + fact
                + "\" author=\"" + fact + "\" subtitle=\"" + fact + "\" units=\"u" + group + "\" from=\"u" + group
                + "\" measures=\"p" + group + "/1\" when=\"2025-01-01\"}\n\n" + text(group);
    }

    private String plan(int group) {
        String quoted = yaml(group);
        return "---\ntitle: " + quoted + "\nshort-title: " + quoted + "\nperiod: 2025/2026\n" + SIGNED + "issuer: "
                + quoted + "\ndate: 2025-01-01\ndocument-number: " + quoted + "\nindex-number: " + quoted
                + "\nsubject: " + quoted + "\nvalidity: replaced\nreplaced-by: " + quoted + "\ndistribution: { send: ["
                + quoted
                + "] }\nprojects:\n  stages: [{ id: one, name: 一 }]\n  columns:\n    - { id: count, name: 数量, type: integer, unit: 个, sum: true }\n    - { id: note, name: 备注 }\n"
                + "assertions:\n  - { id: all, claim: " + quoted
                + ", sum: projects.count, states: 7个 }\n  - { id: more, claim: "
                + quoted + ", equals: 1+1, states: 3个 }\naccepted:\n  - { check: more, why: " + quoted + ", who: "
                + quoted
                + ", date: 2025-01-01 }\n---\n\n" + markdown(group) + "\n\n## " + markdown(group) + "\n\n"
                + text(group);
    }

    private String measures(int group) {
        String quoted = yaml(group);
        return "groups:\n  - name: " + quoted + "\n    measures:\n      - { number: 1, title: " + quoted + ", text: "
                + quoted + ", lead: u" + group + " }\n      - { number: 2, title: " + quoted + ", lead: \"?\" }\n";
    }

    /** The vectors in every place of a text. */
    private String text(int group) {
        String here = markdown(group);
        String cell = here.replaceAll("(?<!\\\\)\\|", "\\\\|");
        return here + "\n\n#### " + markdown(group) + "\n\n- 甲 " + here + "\n\n> 乙 " + here
                + "\n\n| 丙 | 丁 |\n|---|---|\n| "
                + cell + " | x |\n\n**戊** [" + markdown(group) + "](https://a.example/)[^1]\n\n[^1]: " + here
                + "\n\n~~~~~~~~~ " + groups.get(group).replace("~", "") + "\n" + groups.get(group) + "\n~~~~~~~~~\n";
    }

    private String each(String line) {
        return IntStream.range(0, groups.size())
                .mapToObj(group -> String.format(Locale.ROOT, line, group, yaml(group))
                        .replace("\"甲", "甲\"")
                        .replace("\"乙", "乙\"")
                        .replace("\"丙", "丙\"")
                        .replace("\"丁", "丁\"")
                        .replace("\"戊", "戊\""))
                .collect(Collectors.joining());
    }

    private String yaml(int group) {
        return "\"" + groups.get(group).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String csv(int group) {
        return "\"" + groups.get(group).replace("\"", "\"\"") + "\"";
    }

    /** Markdown that means these very characters. */
    private String markdown(int group) {
        return groups.get(group).replaceAll("([\\p{Punct}])", "\\\\$1");
    }
}
