package dev.jianbao;

import dev.jianbao.history.GitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Gives a site of plans a past: the repository is part of its files, so that it goes wherever they are written. */
final class PastOfPlans {
    private static final String ISSUE = "content/bulletins/bao/2024/001.md";
    private static final String PLAN = "content/plans/greening-2023/";

    private PastOfPlans() {}

    /** The same files with the repository that they were committed to, three times. */
    static SiteFiles of(SiteFiles plans) {
        SiteFiles now = plans.replacing("content/site.yaml", "title:", "history: true\ntitle:")
                .replacing(
                        ISSUE,
                        "signed-by: 甲",
                        "signed-by: 甲\ncorrections: [{ date: 2024-03-05, what: 公园为三座, why: 统计有误, who: 园林局 }]");
        SiteFiles before = now.replacing(ISSUE, "三座公园同日动工。", "两座公园同日动工，其余一座正在选址，年内开工。")
                .replacing(ISSUE, "corrections: [{ date: 2024-03-05, what: 公园为三座, why: 统计有误, who: 园林局 }]\n", "")
                .replacing("content/plans/lawns-2022/plan.md", "status: withdrawn", "status: issued")
                .replacing(
                        "content/plans/lawns-2022/plan.md", "withdrawn: { date: 2022-06-01, reason: 与绿化方案重复。 }\n", "");
        SiteFiles first = before.replacing(PLAN + "measures.yaml", "title: 养护古树", "title: 养护古树名木")
                .replacing(PLAN + "plan.md", "园林局、水务局共同实施。", "由园林局实施。")
                .replacing("content/plans/lawns-2022/plan.md", "已不再实施。", "铺草坪六公顷。");
        try {
            Path folder = Files.createTempDirectory("jianbao-past");
            GitFolder git = GitFolder.init(folder);
            git.git("config", "gc.auto", "0");
            commit(git, first, "2024-02-01");
            commit(git, before, "2024-03-01");
            commit(git, now, "2024-03-05");
            SiteFiles all = SiteFiles.below(folder, ".git/hooks", ".git/logs", ".git/index");
            delete(folder);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void commit(GitFolder git, SiteFiles files, String day) {
        files.writeTo(git.path());
        git.commit(day);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
