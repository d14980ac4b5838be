package dev.jianbao;

/** Two plans with more projects than a page holds: one in stages, each row of which is checked, and one without any. */
final class LongTables {
    static final String STAGED = "pu-guan";
    static final String PLAIN = "da-jing";
    static final int ROWS = 320;

    private static final String HEAD = """
            ---
            title: %s方案
            period: 2020/2025
            status: issued
            issuer: 三水协会
            date: 2020-01-05
            projects:
              numbering: table
              columns:
                - { id: name, name: 工程 }
                - { id: length, name: 长度, type: decimal, unit: 公里, sum: true }
                - { id: own, name: 自筹, type: money, unit: 万元, sum: true }
                - { id: lent, name: 借款, type: money, unit: 万元, sum: true }
                - { id: cost, name: 投资, type: money, unit: 万元, sum: true, of: [own, lent] }
                - { id: builder, name: 承建, merged: true }
            """;
    private static final String COLUMNS = "序号,工程,长度（公里）,自筹（万元）,借款（万元）,投资（万元）,承建\n";

    private LongTables() {}

    static SiteFiles files() {
        String stages = "  stages: [{ id: trunk, name: 干管, count: 300 }, { id: branch, name: 支管 }]\n  count: " + ROWS
                + "处\n---\n";
        return SiteFiles.none()
                .with(folder(STAGED) + "plan.md", HEAD.formatted("铺管") + stages)
                .with(folder(STAGED) + "projects.csv", staged())
                .with(folder(PLAIN) + "plan.md", HEAD.formatted("打井").replace(", of: [own, lent]", "") + "---\n")
                .with(folder(PLAIN) + "projects.csv", plain());
    }

    private static String folder(String plan) {
        return "content/plans/" + plan + "/";
    }

    private static String staged() {
        StringBuilder table = new StringBuilder("阶段," + COLUMNS);
        table.append("干管,小计,,600,3000,1500,?,\n");
        for (int row = 1; row <= ROWS; row++) {
            table.append(row == ROWS - 19 ? "支管," : ",");
            row(row, table);
        }
        return table.append(",合计（320处）,,640,3200,1600,4801,\n").toString();
    }

    private static String plain() {
        StringBuilder table = new StringBuilder(COLUMNS);
        for (int row = 1; row <= ROWS; row++) {
            row(row, table);
        }
        return table.toString();
    }

    /** Every seventh row has an inferred length, every eleventh a lost cost; three rows have one builder. */
    private static void row(int row, StringBuilder table) {
        String length = row % 7 == 0 ? "=2 ; 4/2" : "2";
        String cost = row % 11 == 0 ? "?" : "15";
        String builder = row % 3 == 1 || row == ROWS - 19 ? "第" + (row / 3 + 1) + "队" : "";
        table.append(row).append(",第").append(row).append("处,").append(length);
        table.append(",10,5,").append(cost).append(',').append(builder).append('\n');
    }
}
