package dev.jianbao.importers;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a trial document holds, as its author laid it out before any importer saw it, and the score of an import against it. A
 * line of a truth file says one thing: {@code section}, {@code item} with {@code | subtitle}, {@code | from}; {@code measure};
 * {@code row} of a table; {@code unit} a body that some part is about, and where one is given, all of them; {@code keep} for words that must stand in one paragraph of what is published, {@code drop} for those that must not stand there, {@code once} for those that must stand there and not again, {@code again} for those that must stand there more than once;
 * {@code doubt} and {@code no-doubt} for what must be asked about and what must not.
 */
final class Truth {
    private static final Pattern HEADING = Pattern.compile("(#{2,6}) (.+?)(?: \\{(.*)\\})?");
    private static final Pattern SUBTITLE = Pattern.compile("subtitle=\"([^\"]*)\"");
    private static final Pattern UNITS = Pattern.compile("units=\"([^\"]*)\"");
    private static final Pattern FROM = Pattern.compile("from=\"([^\"]*)\"");
    private static final Set<String> SINGLE = Set.of(
            "kind",
            "number",
            "total",
            "supplement",
            "date",
            "printed",
            "copies",
            "period",
            "drawn-up",
            "published",
            "document-number");
    private static final Set<String> FIELDS = Set.of(
            "bulletin",
            "issuer",
            "title",
            "signed-by",
            "reviewed-by",
            "written-by",
            "source",
            "editor",
            "author",
            "report",
            "send",
            "issue",
            "copy-to");

    private final List<String> lines;

    private Truth(List<String> lines) {
        this.lines = lines;
    }

    static Truth of(Path file) {
        try {
            return new Truth(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> said(String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    /** Whether nothing of this document needs repair. */
    boolean isClean() {
        return lines.contains("clean");
    }

    /** What an import got wrong: each fact that it missed, and each part that it made up. */
    List<String> wrong(Account account, String bulletin) {
        Found found = new Found(account, bulletin);
        List<String> wrong = new ArrayList<>();
        for (String word : new TreeSet<>(SINGLE)) {
            said(word).forEach(fact -> compare(wrong, word, fact, found.values.getOrDefault(word, "")));
        }
        for (String word : new TreeSet<>(FIELDS)) {
            for (String fact : said(word)) {
                String value = found.values.getOrDefault(word, "");
                boolean whole = word.matches("bulletin|issuer|title|source");
                if (whole ? !plain(value).equals(plain(fact)) : !plain(value).contains(plain(fact))) {
                    wrong.add("missed " + word + " " + fact + ": " + value);
                }
            }
        }
        parts(wrong, found);
        said("doubt").stream()
                .filter(word -> !isAsked(account, word))
                .forEach(word -> wrong.add("not asked about " + word));
        said("no-doubt").stream()
                .filter(word -> isAsked(account, word))
                .forEach(word -> wrong.add("asked about " + word));
        said("keep").stream()
                .filter(fact -> found.text.lines().noneMatch(line -> plain(line).contains(plain(fact))))
                .forEach(fact -> wrong.add("not kept " + fact));
        said("drop").stream().filter(found.text::contains).forEach(fact -> wrong.add("not dropped " + fact));
        said("once").stream()
                .filter(fact -> times(found.text, fact) != 1)
                .forEach(fact -> wrong.add("not once " + fact));
        said("again").stream()
                .filter(fact -> times(found.text, fact) < 2)
                .forEach(fact -> wrong.add("not again " + fact));
        if (!said("unit").isEmpty()) {
            said("unit").stream()
                    .filter(unit -> !found.units.contains(unit))
                    .forEach(unit -> wrong.add("missed unit " + unit));
            found.units.stream()
                    .filter(unit -> !said("unit").contains(unit))
                    .forEach(unit -> wrong.add("invented unit " + unit));
        }
        said("row").forEach(row -> {
            Set<String> cells = cells(row);
            if (found.rows.stream().noneMatch(each -> each.containsAll(cells))) {
                wrong.add("missed row " + row);
            }
        });
        return wrong;
    }

    /** Whether something is asked that holds some words; the name of the rule may stand before them. */
    private static boolean isAsked(Account account, String words) {
        return account.doubts().stream()
                .anyMatch(each ->
                        each.details().stream().anyMatch(detail -> (each.rule() + " " + detail).contains(words)));
    }

    private static int times(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    /** How many facts there are. */
    int size() {
        return (int) lines.stream().filter(line -> line.contains(" ")).count();
    }

    private void parts(List<String> wrong, Found found) {
        List<String> structure = lines.stream()
                .filter(line -> line.matches("(?:section|item|heading|measure|indicator) .*"))
                .map(Truth::normal)
                .toList();
        List<String> missed = new ArrayList<>(structure);
        found.parts.stream().map(Truth::normal).forEach(missed::remove);
        missed.forEach(each -> wrong.add("missed " + each));
        List<String> invented =
                new ArrayList<>(found.parts.stream().map(Truth::normal).toList());
        structure.forEach(invented::remove);
        invented.stream()
                .filter(each -> !each.startsWith("heading") || structure.contains(each))
                .forEach(each -> wrong.add("invented " + each));
        said("no-heading").stream()
                .filter(text ->
                        found.parts.stream().anyMatch(each -> each.startsWith("heading") && each.contains(text)))
                .forEach(each -> wrong.add("invented heading " + each));
    }

    private static String normal(String part) {
        return part.replaceAll("[\\s　]+", "").replace('　', ' ');
    }

    private static void compare(List<String> wrong, String word, String fact, String value) {
        if (!fact.equals(value)) {
            wrong.add("missed " + word + " " + fact + ": " + value);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s　、，,；;\\[\\]\"\\\\*]", "");
    }

    private static Set<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(Truth::plain).collect(Collectors.toSet());
    }

    /** What an import states, read from the files that it would write. */
    private static final class Found {
        private final Map<String, String> values = new TreeMap<>();
        private final List<String> parts = new ArrayList<>();
        private final List<Set<String>> rows = new ArrayList<>();
        private final Set<String> units = new TreeSet<>();
        private final String text;

        Found(Account account, String bulletin) {
            values.put("kind", account.kind().after().replace("repost", "article"));
            boolean article = "article".equals(values.get("kind"));
            for (Sheet sheet : account.sheets()) {
                String name = sheet.path().substring(sheet.path().lastIndexOf('/') + 1);
                List<String> lines = sheet.text().lines().toList();
                if (name.endsWith(".csv")) {
                    lines.forEach(line -> rows.add(csv(line)));
                } else if (name.equals("measures.yaml")) {
                    measures(lines);
                } else if (name.equals("indicators.yaml")) {
                    indicators(lines);
                } else {
                    front(lines);
                    headings(lines);
                }
            }
            if (!values.getOrDefault("units", "").isEmpty()) {
                units.addAll(
                        List.of(values.get("units").replaceAll("[\\[\\]]", "").split(", |、", -1)));
            }
            front(bulletin.lines()
                    .filter(line -> line.matches("(?:name|issuer): .*"))
                    .map(line -> line.replaceFirst("^name", "bulletin"))
                    .toList());
            if (article) {
                values.put("source", values.getOrDefault("name", ""));
                values.put("published", values.getOrDefault("date", ""));
            }
            if (values.getOrDefault("kind", "").equals("plan")) {
                values.put("published", values.getOrDefault("date", ""));
            }
            text = Imports.written(account);
        }

        private void front(List<String> lines) {
            String key = "";
            boolean front = !lines.isEmpty() && !lines.get(0).equals("---");
            for (String line : lines) {
                if (line.equals("---")) {
                    front = !front;
                } else if (front && line.matches(" *[a-z-]+:.*")) {
                    key = line.strip().replaceFirst(":.*", "");
                    add(key, line.strip().substring(key.length() + 1).strip());
                } else if (front && line.strip().startsWith("- ")) {
                    add(key, line.strip().substring(2));
                }
            }
        }

        private void add(String key, String value) {
            values.merge(
                    key, value.replace("\"", ""), (a, b) -> a.isEmpty() ? b : SINGLE.contains(key) ? a : a + "、" + b);
        }

        private void headings(List<String> lines) {
            for (String line : lines) {
                Matcher heading = HEADING.matcher(line);
                if (heading.matches()) {
                    heading(heading);
                }
                if (line.startsWith("|")) {
                    rows.add(Arrays.stream(line.split("\\|")).map(Truth::plain).collect(Collectors.toSet()));
                }
            }
        }

        private void heading(Matcher heading) {
            Matcher named = UNITS.matcher(heading.group(3) == null ? "" : heading.group(3));
            if (named.find()) {
                units.addAll(List.of(named.group(1).split("、", -1)));
            }
            boolean issue = "issue".equals(values.get("kind"));
            int level = heading.group(1).length();
            String title = heading.group(2).replace("\\", "");
            String facts = heading.group(3) == null ? "" : heading.group(3);
            if (issue && level == 3 && facts.contains(".supplied")) {
                return;
            }
            if (issue && level <= 3) {
                StringBuilder part = new StringBuilder(level == 2 && !facts.contains(".notice") ? "section " : "item ")
                        .append(title);
                Matcher subtitle = SUBTITLE.matcher(facts);
                Matcher from = FROM.matcher(facts);
                part.append(subtitle.find() ? " | subtitle " + subtitle.group(1) : "");
                part.append(from.find() ? " | from " + from.group(1) : "");
                parts.add(part.toString());
            } else {
                parts.add("heading " + title);
            }
        }

        private void measures(List<String> lines) {
            Map<String, String> measure = new LinkedHashMap<>();
            for (String line : lines) {
                String text = line.strip();
                if (text.startsWith("- number:") || text.startsWith("- name:")) {
                    addMeasure(measure);
                    measure.clear();
                }
                Matcher pair = Pattern.compile("(?:- )?([a-z]+): (.*)").matcher(text);
                if (pair.matches()) {
                    measure.put(
                            pair.group(1),
                            pair.group(2).replaceAll("[\\[\\]\"]", "").replace(", ", "、"));
                }
            }
            addMeasure(measure);
        }

        private void addMeasure(Map<String, String> measure) {
            if (measure.containsKey("number")) {
                StringBuilder part =
                        new StringBuilder("measure " + measure.get("number") + " | " + measure.get("title"));
                List.of("lead", "supporting", "responsible", "deadline").forEach(each -> {
                    if (measure.containsKey(each)) {
                        part.append(" | ").append(each).append(' ').append(measure.get(each));
                    }
                });
                parts.add(part.toString());
            }
        }

        private void indicators(List<String> lines) {
            Map<String, String> one = new LinkedHashMap<>();
            List<String> all = new ArrayList<>(lines);
            all.add("- id: end");
            for (String line : all) {
                Matcher pair = Pattern.compile(" *(?:- )?([a-z]+): (.*)").matcher(line);
                if (line.startsWith("- ")) {
                    if (one.containsKey("name")) {
                        parts.add("indicator " + one.get("name") + " | "
                                + one.getOrDefault("target", one.get("statement")) + " | "
                                + one.getOrDefault("unit", "") + " | " + one.getOrDefault("year", ""));
                    }
                    one.clear();
                }
                if (pair.matches()) {
                    one.put(pair.group(1), pair.group(2).replace("\"", ""));
                }
            }
        }

        private static Set<String> csv(String line) {
            return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map(Truth::plain)
                    .collect(Collectors.toSet());
        }
    }

    /** The changes of an import that are repairs of the text, and not recognition of its parts. */
    static List<String> repairs(Account account) {
        return account.changes().stream()
                .filter(change -> change.rule().id().startsWith("I2")
                        || change.rule() == Rule.PAGE_BREAK
                        || change.rule() == Rule.HARD_WRAP
                        || change.rule() == Rule.FUSED_NAMES)
                .map(change -> change.rule().id() + " " + change.before() + " → " + change.after())
                .toList();
    }
}
