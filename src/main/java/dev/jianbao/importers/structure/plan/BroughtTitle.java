package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.structure.Lines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the title stands of what a notice brings: the lines that together say the name by which the notice calls it.
 *
 * @param start the first of these lines
 * @param lines how many they are
 */
public record BroughtTitle(int start, int lines) {
    /** A notice by its title, with the name of what it brings. */
    static final Pattern NAMED = Pattern.compile("(?:印发|转发|批转|发布)《?(.{4,60}?)》?的(?:通知|函|批复)$");
    /** What the text of a notice says that it brings. */
    private static final Pattern BROUGHT = Pattern.compile(
            "现将《([^》]{4,70})》(?:[（(][^（）()]{2,30}[）)])?(?:印发|下发|转发|发布)|《([^》]{4,70})》(?:[（(][^（）()]{2,30}[）)])?已[经于]");

    private static final int MOST_LINES = 3;
    private static final int FARTHEST = 40;
    private static final int SHORTEST = 3;

    /** The name of what a notice of this title brings; empty where it says none. */
    public static String nameIn(String title) {
        Matcher found = NAMED.matcher(title);
        return found.find() ? found.group(1) : "";
    }

    /** The name of what a notice brings, from its text behind a line; empty where it says none. */
    static String nameIn(Lines lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
            Matcher found = BROUGHT.matcher(lines.text(i));
            if (found.find()) {
                return found.group(1) == null ? found.group(2) : found.group(1);
            }
        }
        return "";
    }

    /** Whether a line is the title of a notice, and a line below it that of what this brings. */
    public static boolean isBroughtBelow(Lines lines, int notice) {
        String name = nameIn(lines.text(notice));
        return !name.isEmpty() && find(lines, notice + 1, name).isPresent();
    }

    /** Where up to three lines together say a name, or the most of its end, and nothing else. */
    static Optional<BroughtTitle> find(Lines lines, int from, String name) {
        String key = bare(name);
        for (int i = from; key.length() > SHORTEST && i < Math.min(lines.size(), from + FARTHEST); i++) {
            StringBuilder together = new StringBuilder();
            for (int n = 0; n < MOST_LINES && lines.isLine(i + n); n++) {
                together.append(bare(lines.text(i + n)));
                boolean most = together.length() * 3 > key.length() * 2;
                if (most && key.endsWith(together.toString())) {
                    return Optional.of(new BroughtTitle(i, n + 1));
                }
                if (together.isEmpty()) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** A name without its marks, blanks and years, which one of two places may lack. */
    static String bare(String name) {
        return name.replaceAll("[（(][^（）()]*[）)]$|[^\\p{IsHan}0-9]", "");
    }
}
