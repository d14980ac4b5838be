package dev.jianbao;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What authors do to a site: each call does one thing more, mostly without a mistake. */
final class RandomEdits {
    private static final String[] WORDS = {"培训", "甲师范大学", "乙县", "会商", "更正", "12人", "**重点**", "[x](https://a.cn)", "教师培训"
    };

    private RandomEdits() {}

    static SiteFiles edit(SiteFiles site, Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> text(site, random);
            case 3, 4 -> frontMatter(site, random);
            case 5 -> catalogue(site, random);
            case 6 -> template(site, random);
            case 7 -> settings(site, random);
            case 8 -> rename(site, random);
            case 9 ->
                site.without(List.of(any(site, random, path -> path.endsWith(".md") || path.contains("assets/"))));
            case 10 -> add(site, random);
            default -> asset(site, random);
        };
    }

    /** Words more, or a line less, somewhere in the body of a document. */
    private static SiteFiles text(SiteFiles site, Random random) {
        String path = any(site, random, each -> each.endsWith(".md"));
        List<String> lines = new ArrayList<>(site.text(path).lines().toList());
        int body = lines.lastIndexOf("---") + 1;
        int at = body + random.nextInt(Math.max(1, lines.size() - body));
        if (random.nextInt(4) == 0 && at < lines.size()) {
            lines.remove(at);
        } else if (at < lines.size()
                && !lines.get(at).startsWith("#")
                && !lines.get(at).isBlank()) {
            lines.set(at, lines.get(at) + word(random) + "。");
        } else {
            lines.add(at, "\n" + word(random) + "。\n");
        }
        return site.with(path, String.join("\n", lines) + "\n");
    }

    private static SiteFiles frontMatter(SiteFiles site, Random random) {
        String path = any(site, random, each -> each.endsWith(".md"));
        String line = switch (random.nextInt(4)) {
            case 0 -> "summary: 摘要" + random.nextInt(99);
            case 1 -> "keywords: [词" + random.nextInt(99) + "]";
            case 2 -> "written-by: [某" + random.nextInt(99) + "]";
            default -> "corrections:\n  - { date: 2024-12-0" + (1 + random.nextInt(9)) + ", what: 改了一处 }";
        };
        String key = line.substring(0, line.indexOf(':') + 1);
        String text = site.text(path);
        String other = text.lines().anyMatch(each -> each.startsWith(key))
                ? text.replaceFirst("(?m)^" + key + ".*\\n( .*\\n)*", "")
                : text.replaceFirst("---\\n", "---\n" + line + "\n");
        return site.with(path, other);
    }

    private static SiteFiles catalogue(SiteFiles site, Random random) {
        String path = any(site, random, each -> each.matches(".*/catalogue/(organisations|topics)\\.yaml"));
        int number = random.nextInt(9);
        String entry = "- { id: new-" + number + ", name: 新" + word(random) + number
                + (path.contains("topics") ? "" : ", kind: school") + " }\n";
        String text = site.text(path);
        String without = text.replaceAll("(?m)^- \\{ id: new-" + number + ",.*\\n", "");
        return site.with(path, without.equals(text) ? text + entry : without);
    }

    /** A template of one's own, other words, another style. */
    private static SiteFiles template(SiteFiles site, Random random) {
        String number = String.valueOf(random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> toggled(site, "templates/messages/zh-Hans.properties", "home=首页" + number + "\n", random);
            case 1 -> toggled(site, "templates/404.ftlh", "<p>" + number + " ${frame.title}</p>\n", random);
            default -> toggled(site, "templates/assets/own.css", "p{margin:" + number + "px}\n", random);
        };
    }

    private static SiteFiles toggled(SiteFiles site, String path, String text, Random random) {
        return site.files().containsKey(path) && random.nextInt(2) == 0
                ? site.without(List.of(path))
                : site.with(path, text);
    }

    private static SiteFiles settings(SiteFiles site, Random random) {
        String path = "content/site.yaml";
        return random.nextBoolean()
                ? site.with(path, site.text(path).replaceFirst("(?m)^title: .*$", "title: 题" + random.nextInt(99)))
                : site.with(
                        path,
                        site.text(path).contains("publisher:")
                                ? site.text(path).replaceFirst("(?m)^publisher:.*\\n", "")
                                : site.text(path) + "publisher: 某办公室\n");
    }

    private static SiteFiles rename(SiteFiles site, Random random) {
        String path = any(site, random, each -> each.matches("content/(pages|articles)/.*\\.md"));
        String other = path.replaceFirst("[a-z0-9-]+\\.md$", "name-" + random.nextInt(20) + ".md");
        return site.without(List.of(path)).with(other, site.text(path));
    }

    private static SiteFiles add(SiteFiles site, Random random) {
        if (random.nextBoolean()) {
            return site.with(
                    "content/pages/page-" + random.nextInt(20) + ".md",
                    "---\ntitle: 新页\n---\n\n" + word(random) + "。\n");
        }
        int number = 7 + random.nextInt(20);
        String name = "content/bulletins/jianbao/2024/%03d.md".formatted(number);
        return site.with(
                name,
                "---\nnumber: " + number + "\ndate: 2024-12-" + (number + 1)
                        + "\nstatus: issued\nsigned-by: \"?\"\n---\n\n### " + word(random) + "一事\n\n" + word(random)
                        + "。\n");
    }

    private static SiteFiles asset(SiteFiles site, Random random) {
        return site.with("content/assets/附件" + random.nextInt(3) + ".txt", word(random) + "\n");
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String any(SiteFiles site, Random random, Predicate<String> wanted) {
        List<String> paths = site.files().keySet().stream().filter(wanted).toList();
        return paths.isEmpty() ? "content/site.yaml" : paths.get(random.nextInt(paths.size()));
    }
}
