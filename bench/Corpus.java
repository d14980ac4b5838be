import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the same archive for three programs: the same issues, sections, items and facts, each laid out as that program wants
 * them, with themes that show the same. The same count and seed give the same bytes.
 *
 * <pre>java bench/Corpus.java ISSUES FOLDER [SEED]</pre>
 *
 * writes {@code FOLDER/jianbao}, {@code FOLDER/hugo} and {@code FOLDER/eleventy}.
 */
public final class Corpus {
    private static final int ITEMS = 12;
    private static final int ISSUES_A_YEAR = 50;
    private static final int ISSUES_A_BULLETIN = 1_000;
    private static final int LAST_YEAR = 2024;
    private static final List<String> SECTIONS = List.of("全市动态", "院校动态", "县区动态", "经验交流");
    private static final List<String> SECTION_IDS = List.of("city", "colleges", "counties", "experience");
    private static final String WOOD = "松柏榆槐枫桦杨柳桐梓楠樟椿桂榕杉";
    private static final String LAND = "江溪泉岭川原坪湾洲浦";
    private static final List<String> KINDS = List.of("师范大学", "职业学院", "教育局", "第一中学", "实验小学", "教研室");
    private static final List<String> THEMES =
            List.of("教师", "校长", "课程", "课堂", "阅读", "劳动", "体育", "美育", "科学", "心理");
    private static final List<String> WORKS = List.of("培训", "教研", "评价", "帮扶", "建设");
    private static final List<String> WORDS = List.of(
            ("组织 开展 推进 完成 制定 落实 部署 总结 交流 研讨 指导 调研 检查 评估 学习 讨论 安排 启动 建立 完善 加强 提高 扩大 深化 "
                            + "工作 计划 方案 措施 机制 制度 任务 目标 成果 经验 问题 情况 会议 活动 项目 资源 平台 队伍 骨干 专家 学员 代表 "
                            + "全体 各级 有关 重点 主要 基本 共同 统一 分批 集中 现场 线上 定期 及时 深入 广泛 认真 逐步 进一步 "
                            + "乡村 城镇 片区 年级 学科 教材 作业 考试 质量 安全 经费 设备 图书 宿舍 食堂 操场 实验室 信息化 "
                            + "上午 下午 当天 本月 本学期 暑期 寒假 年底 近日 随后 其间 同时 此前 今后")
                    .split(" "));

    private record Unit(String id, String name) {}

    private record Item(int section, String title, Unit unit, Unit region, Unit topic, LocalDate when, String body) {}

    private record Issue(int bulletin, int year, int number, LocalDate date, List<Item> items) {
        String file() {
            return String.format(Locale.ROOT, "%d/%03d.md", year, number);
        }
    }

    private final int count;
    private final Path root;
    private final long seed;
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> regions = new ArrayList<>();
    private final List<Unit> topics = new ArrayList<>();

    private Corpus(int count, Path root, long seed) {
        this.count = count;
        this.root = root;
        this.seed = seed;
        for (int i = 0; i < 60; i++) {
            String place = "" + WOOD.charAt(i % WOOD.length()) + LAND.charAt(i / 6);
            units.add(new Unit("unit-" + i, place + KINDS.get(i % KINDS.size())));
        }
        for (int i = 0; i < 100; i++) {
            String place = "" + LAND.charAt(i % 10) + WOOD.charAt(i / 10);
            regions.add(new Unit("region-" + i, place + (i < 10 ? "市" : "县")));
        }
        for (int i = 0; i < 50; i++) {
            topics.add(new Unit("topic-" + i, THEMES.get(i % 10) + WORKS.get(i / 10)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: java Corpus.java ISSUES FOLDER [SEED]");
            System.exit(2);
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new Corpus(Integer.parseInt(arguments[0]), Path.of(arguments[1]), seed).write();
    }

    private void write() throws IOException {
        Path themes = Path.of(System.getProperty("bench", "bench"));
        copy(themes.resolve("hugo"), root.resolve("hugo"));
        copy(themes.resolve("eleventy"), root.resolve("eleventy"));
        writeSettings();
        Random random = new Random(seed);
        int bulletins = (count + ISSUES_A_BULLETIN - 1) / ISSUES_A_BULLETIN;
        int written = 0;
        for (int bulletin = 0; bulletin < bulletins; bulletin++) {
            int issues = Math.min(ISSUES_A_BULLETIN, count - written);
            int years = (issues + ISSUES_A_YEAR - 1) / ISSUES_A_YEAR;
            for (int at = 0; at < issues; at++) {
                write(issue(bulletin, LAST_YEAR - years + 1 + at / ISSUES_A_YEAR, 1 + at % ISSUES_A_YEAR, random));
            }
            written += issues;
        }
    }

    // ---- what is written ----

    private Issue issue(int bulletin, int year, int number, Random random) {
        LocalDate date = LocalDate.of(year, 1, 6).plusDays(7L * (number - 1));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            Unit unit = units.get(random.nextInt(units.size()));
            Unit region = i % 3 == 0 ? regions.get(random.nextInt(regions.size())) : null;
            Unit topic = i % 3 == 1 ? topics.get(random.nextInt(topics.size())) : null;
            String title = unit.name() + words(4 + random.nextInt(3), random);
            LocalDate when = date.minusDays(1 + random.nextInt(6));
            items.add(new Item(i * SECTIONS.size() / ITEMS, title, unit, region, topic, when, body(unit, region, random)));
        }
        return new Issue(bulletin, year, number, date, items);
    }

    /** Mostly plain paragraphs; some with bold beginnings, a list, a link, a table, a quotation. */
    private String body(Unit unit, Unit region, Random random) {
        StringBuilder text = new StringBuilder();
        text.append(sentence(random)).append(unit.name()).append(sentence(random));
        if (region != null) {
            text.append(region.name()).append(sentence(random));
        }
        text.append(sentences(2, random)).append("共").append(20 + random.nextInt(900)).append("人参加，").append(sentence(random)).append("\n\n");
        switch (random.nextInt(10)) {
            case 0 -> text.append("**一是").append(words(4, random)).append("。**").append(sentences(4, random))
                    .append("\n\n**二是").append(words(4, random)).append("。**").append(sentences(4, random)).append('\n');
            case 1 -> {
                for (int i = 1; i <= 3; i++) {
                    text.append(i).append(". ").append(sentence(random)).append('\n');
                }
            }
            case 2 -> text.append(sentence(random)).append("详见[").append(words(3, random))
                    .append("](https://www.example.org/a/").append(random.nextInt(9999)).append(")。").append(sentence(random)).append('\n');
            case 3 -> {
                text.append("| 单位 | 人数 |\n|---|---|\n");
                for (int i = 0; i < 3; i++) {
                    text.append("| ").append(words(2, random)).append(" | ").append(random.nextInt(500)).append(" |\n");
                }
            }
            case 4 -> text.append("> ").append(sentences(4, random)).append('\n');
            default -> text.append(sentences(8 + random.nextInt(5), random)).append('\n');
        }
        return text.toString();
    }

    private static String sentences(int count, Random random) {
        return Stream.generate(() -> sentence(random)).limit(count).collect(Collectors.joining());
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder(words(3 + random.nextInt(4), random));
        if (random.nextInt(3) == 0) {
            text.append("，").append(words(3 + random.nextInt(4), random));
        }
        return text.append("。").toString();
    }

    private static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    // ---- how each program wants it ----

    private void writeSettings() throws IOException {
        Path content = root.resolve("jianbao/content");
        put(content.resolve("site.yaml"), """
                title: 教育工作简报
                base-url: https://bench.example.org/
                publisher: 某市教育局办公室
                """);
        put(content.resolve("catalogue/organisations.yaml"), listing(units, "kind: other"));
        put(content.resolve("catalogue/regions.yaml"), listing(regions, "level: county"));
        put(content.resolve("catalogue/topics.yaml"), listing(topics, ""));
        int bulletins = (count + ISSUES_A_BULLETIN - 1) / ISSUES_A_BULLETIN;
        for (int i = 0; i < bulletins; i++) {
            StringBuilder sections = new StringBuilder();
            for (int s = 0; s < SECTIONS.size(); s++) {
                sections.append("  - { id: ").append(SECTION_IDS.get(s)).append(", name: ").append(SECTIONS.get(s)).append(" }\n");
            }
            put(content.resolve("bulletins/b" + i + "/bulletin.yaml"), """
                    name: 第%d辑工作动态
                    issuer: 某市教育局办公室
                    numbering: { rule: annual }
                    sections:
                    %s""".formatted(i + 1, sections));
            put(root.resolve("hugo/content/b" + i + "/_index.md"), "---\ntitle: 第" + (i + 1) + "辑工作动态\n---\n");
        }
    }

    private static String listing(List<Unit> entities, String rest) {
        return entities.stream()
                .map(each -> "- { id: " + each.id() + ", name: " + each.name() + (rest.isEmpty() ? "" : ", " + rest) + " }\n")
                .collect(Collectors.joining());
    }

    private void write(Issue issue) throws IOException {
        String title = "%d年第%d期".formatted(issue.year(), issue.number());
        String below = "b" + issue.bulletin() + "/" + issue.file();
        put(root.resolve("jianbao/content/bulletins").resolve(below), """
                ---
                number: %d
                date: %s
                status: issued
                signed-by: 某某
                ---
                """.formatted(issue.number(), issue.date()) + text(issue));
        String facts = "title: \"%s\"\ndate: %s\nunits: %s\nregions: %s\ntopics: %s\ncolumns: %s\nbulletin: b%d\n".formatted(
                title,
                issue.date(),
                terms(issue.items().stream().map(Item::unit)),
                terms(issue.items().stream().map(Item::region)),
                terms(issue.items().stream().map(Item::topic)),
                SECTIONS,
                issue.bulletin());
        put(root.resolve("hugo/content").resolve(below), "---\n" + facts + "---\n" + text(issue));
        put(root.resolve("eleventy/content").resolve(below), "---\n" + facts + "---\n" + text(issue));
    }

    private static String terms(Stream<Unit> terms) {
        return terms.filter(each -> each != null).map(Unit::name).distinct().collect(Collectors.joining(", ", "[", "]"));
    }

    /** The body; the facts of an item stand behind its title. */
    private static String text(Issue issue) {
        StringBuilder text = new StringBuilder();
        int section = -1;
        for (Item item : issue.items()) {
            if (item.section() != section) {
                section = item.section();
                text.append("\n## ").append(SECTIONS.get(section)).append('\n');
            }
            text.append("\n### ").append(item.title());
                text.append(" {units=\"").append(item.unit().name()).append('"');
                if (item.region() != null) {
                    text.append(" regions=\"").append(item.region().name()).append('"');
                }
                if (item.topic() != null) {
                    text.append(" topics=\"").append(item.topic().name()).append('"');
                }
                text.append(" when=\"").append(item.when()).append("\"}");
            text.append("\n\n").append(item.body());
        }
        return text.toString();
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
