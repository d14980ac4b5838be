package dev.jianbao;

import java.util.Locale;

/** A bulletin and articles that make lists of more than one page: 250 items on one unit, 210 articles. */
final class LongLists {
    static final String UNIT = "xiehui";
    static final int ITEMS = 250;
    static final int ARTICLES = 210;

    private static final int ITEMS_OF_AN_ISSUE = 25;

    private LongLists() {}

    static SiteFiles files() {
        SiteFiles files = SiteFiles.none().with("content/bulletins/liang/bulletin.yaml", """
                name: 量多的简报
                issuer: 三水协会
                numbering: { rule: annual }
                sections: [{ id: liang, name: 量 }]
                """);
        for (int issue = 0; issue < ITEMS / ITEMS_OF_AN_ISSUE; issue++) {
            int year = 2015 + issue;
            files = files.with("content/bulletins/liang/" + year + "/1.md", issue(year));
        }
        for (int article = 1; article <= ARTICLES; article++) {
            files = files.with(String.format(Locale.ROOT, "content/articles/2020/a%03d.md", article), article(article));
        }
        return files;
    }

    static boolean isGenerated(String path) {
        return path.matches("bulletins/liang/\\d+/001\\.html|articles/2020/a\\d+\\.html") && !path.contains("01.html");
    }

    private static String issue(int year) {
        StringBuilder text = new StringBuilder(head("number: 1\ndate: " + year + "-06-30"));
        text.append("\n## 量\n");
        for (int item = 1; item <= ITEMS_OF_AN_ISSUE; item++) {
            text.append("\n### 第")
                    .append(item)
                    .append("条 {units=\"")
                    .append(UNIT)
                    .append("\"}\n\n");
            text.append("水塔").append(item).append("座。\n");
        }
        return text.toString();
    }

    private static String article(int number) {
        String day = String.format(Locale.ROOT, "2020-%02d-%02d", 1 + number / 28, 1 + number % 28);
        return head("title: 第" + number + "则\ndate: " + day) + "\n短文，提到午乡。\n";
    }

    private static String head(String facts) {
        return "---\n" + facts + "\nstatus: issued\nsigned-by: 甲\n---\n";
    }
}
