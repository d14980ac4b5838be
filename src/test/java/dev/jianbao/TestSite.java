package dev.jianbao;

import java.nio.file.Path;
import java.util.List;

/** The sites that every page is tested on. */
enum TestSite {
    /** The content of this repository. */
    SAMPLE {
        @Override
        SiteFiles sources() {
            return SiteFiles.below(Path.of("content")).placedIn("content");
        }
    },
    /** Everything that is legal and rare, and lists so long that they take several pages. */
    STRANGE {
        @Override
        SiteFiles sources() {
            return SiteFiles.below(STRANGE_FOLDER).withAll(LongLists.files()).withAll(LongTables.files());
        }

        @Override
        boolean isGenerated(String path) {
            return LongLists.isGenerated(path);
        }
    },
    /** The same in an English frame, and without an address. */
    STRANGE_IN_ENGLISH {
        @Override
        SiteFiles sources() {
            return SiteFiles.below(STRANGE_FOLDER)
                    .replacing("content/site.yaml", "base-url: https://shuiwu.example.org/archive", "language: en")
                    .without(List.of("templates/404.ftlh"));
        }
    },
    /** A plan that is followed, another that took the place of a third, and one that was withdrawn; all with a past. */
    PLANS {
        @Override
        SiteFiles sources() {
            return PastOfPlans.of(plans());
        }

        private SiteFiles plans() {
            return SiteFiles.below(Path.of("src/test/resources/sites/plan"))
                    .with("content/plans/greening-2020/plan.md", """
                            ---
                            title: 示范城市绿化行动方案（2020—2022年）
                            period: 2020/2022
                            status: issued
                            issuer: "?"
                            date: "?"
                            drawn-up: 2020-03-01
                            validity: replaced
                            replaced-by: greening-2023
                            ---

                            ## 一、目标 {#aims}

                            已由[现行方案](plan:greening-2023)代替，见其[目标](../greening-2023/plan.md#c1)。
                            """)
                    .with("content/plans/greening-2020/indicators.yaml", """
                            - { id: loss, name: 新树死亡率, unit: "%", direction: at-most, target: 2, year: 2022 }
                            - { id: squares, name: 街心花园, unit: 处, direction: exactly, target: 12, year: 2022 }
                            """)
                    .with("content/plans/lawns-2022/plan.md", """
                            ---
                            title: 草坪方案
                            period: 2022
                            status: withdrawn
                            issuer: 园林局
                            date: 2022-05-01
                            withdrawn: { date: 2022-06-01, reason: 与绿化方案重复。 }
                            ---

                            已不再实施。
                            """);
        }
    },
    /** The one file without which there is no site. */
    SMALLEST {
        @Override
        SiteFiles sources() {
            return SiteFiles.none().with("content/site.yaml", "title: 空\n");
        }
    };

    private static final Path STRANGE_FOLDER = Path.of("src/test/resources/sites/strange");

    abstract SiteFiles sources();

    /** Whether a page is one of many that are alike. */
    boolean isGenerated(String path) {
        return false;
    }
}
