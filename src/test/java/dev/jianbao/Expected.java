package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A diagnostic that a broken site announces. In YAML a comment does so for its own line, with the column:
 * {@code date: soon # expect: JB0127@7 "not a date"}. Where a comment would change what is read, a line of the site's
 * {@code expected.txt} does: {@code content/pages/a.md:5:3 JB0501 "not there"}. The words, if any, stand in the English
 * message or its hint.
 *
 * @param file the path below the site's root
 * @param line counted from 1
 * @param column counted from 1
 * @param code such as {@code JB0127}
 * @param words what is said; may be empty
 */
record Expected(String file, int line, int column, String code, String words) {
    private static final Pattern COMMENT = Pattern.compile("#.*\\bexpect:(.*)");
    private static final Pattern ONE = Pattern.compile("(JB\\d{4})@(\\d+)(?: \"([^\"]*)\")?");
    private static final Pattern ELSEWHERE = Pattern.compile("(.+?):(\\d+):(\\d+) (JB\\d{4})(?: \"([^\"]*)\")?");
    private static final String LIST = "expected.txt";

    boolean fits(Diagnostic found, String said) {
        return found.range().toString().equals(file + ":" + line + ":" + column)
                && found.code().id().equals(code)
                && said.contains(words);
    }

    /** All that the files of a site announce. */
    static List<Expected> in(Path site) throws IOException {
        List<Expected> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                if (path.equals(LIST)) {
                    Files.readAllLines(file).stream()
                            .filter(each -> !each.isBlank())
                            .forEach(each -> all.add(listed(each)));
                } else {
                    comments(path, lines, all);
                }
            }
        }
        return all;
    }

    private static void comments(String path, List<String> lines, List<Expected> all) {
        for (int at = 0; at < lines.size(); at++) {
            Matcher comment = COMMENT.matcher(lines.get(at));
            Matcher one = ONE.matcher(comment.find() ? comment.group(1) : "");
            while (one.find()) {
                all.add(of(path, at + 1, one.group(2), one.group(1), one.group(3)));
            }
        }
    }

    private static Expected listed(String line) {
        Matcher parts = ELSEWHERE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not file:line:column code \"words\": " + line);
        }
        return of(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3), parts.group(4), parts.group(5));
    }

    private static Expected of(String file, int line, String column, String code, String words) {
        return new Expected(file, line, Integer.parseInt(column), code, words == null ? "" : words);
    }
}
