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
