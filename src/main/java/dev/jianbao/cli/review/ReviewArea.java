package dev.jianbao.cli.review;

import dev.jianbao.diagnostics.Diagnostic;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a report counts together, each with the codes that belong to it. The last takes what no other has. */
enum ReviewArea {
    NAMES("JB020[2367]|JB109[123]"),
    WORDING("JB0625|JB1083"),
    SECRETS("JB062[1-4]"),
    COLUMNS("JB108[12]|JB052[1-3]"),
    LINKS("JB050[1-7]|JB031[2-4]"),
    ELSEWHERE("JB108[4-8]|JB109[45]"),
    ATTACHMENTS("JB109[678]"),
    PICTURES("JB031[56]|JB1089"),
    SIGNATURES("JB0524|JB1090"),
    ISSUED("JB104[1-3]"),
    DATES("JB052[5-9]|JB0530"),
    FIGURES("JB07[56]\\d"),
    REST(".*");

    private final Pattern codes;

    ReviewArea(String codes) {
        this.codes = Pattern.compile(codes);
    }

    static ReviewArea of(Diagnostic diagnostic) {
        for (ReviewArea area : values()) {
            if (area.codes.matcher(diagnostic.code().id()).matches()) {
                return area;
            }
        }
        return REST;
    }

    /** Its name in the bundles. */
    String key() {
        return "review.area." + name().toLowerCase(Locale.ROOT);
    }
}
