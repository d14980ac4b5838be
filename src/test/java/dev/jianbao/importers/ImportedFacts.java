package dev.jianbao.importers;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.compose.Sheet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an import states, one fact a line, without its sentences: long values by their beginning and length. */
final class ImportedFacts {
    private static final Pattern HEADING = Pattern.compile("(#{2,5}) (.+?)(?: \\{(.*)\\})?");
    private static final Pattern LEAD = Pattern.compile("\\*\\*(.+?)\\*\\*.*");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\.[a-z]+|(?:subtitle|when|from|author)=\"[^\"]*\")");
    private static final int SHORT = 14;

    private final Set<String> facts = new TreeSet<>();

    private ImportedFacts() {}

    static Set<String> of(Account account) {
        ImportedFacts facts = new ImportedFacts();
        facts.facts.add("kind " + account.kind().after());
        for (Sheet sheet : account.sheets()) {
            List<String> lines = sheet.text().lines().toList();
            String name = sheet.path().substring(sheet.path().lastIndexOf('/') + 1);
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "md" -> facts.markdown(lines);
                case "csv" -> facts.csv(name, lines);
                default -> facts.yaml(name, lines);
            }
        }
        return facts.facts;
    }

    private void markdown(List<String> lines) {
        boolean front = false;
        String section = "";
        String item = "";
        for (String line : lines) {
            if (line.equals("---")) {
                front = !front;
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            Matcher lead = LEAD.matcher(line);
            if (front
                    && line.matches(
                            "(?:number|total|date|printed|copies|period|issuer|time|document-number|drawn-up|title-supplied|date-supplied): .*|  (?:name|editor): .*|    - [^{].*|title: .*")) {
                facts.add("front " + brief(line.strip().replace("\"", "")));
            } else if (!front && heading.matches()) {
                String text = brief(heading.group(2).replace("\\", ""));
                if (heading.group(1).length() == 2) {
                    section = text;
                } else if (heading.group(1).length() == 3) {
                    item = text;
                }
                facts.add(heading.group(1) + " " + text + " < "
                        + (heading.group(1).length() == 3
                                ? section
                                : heading.group(1).length() > 3 ? item : ""));
                attributes(text, heading.group(3));
            } else if (!front && lead.matches()) {
                facts.add("lead " + brief(lead.group(1).replace("\\", "")) + " < " + item);
            }
        }
    }

    private void attributes(String text, String attributes) {
        if (attributes != null) {
            ATTRIBUTE
                    .matcher(attributes)
                    .results()
                    .forEach(each -> facts.add(text + " " + brief(each.group(1).replace("\"", ""))));
        }
    }

    private void yaml(String name, List<String> lines) {
        String number = "";
        for (String line : lines) {
            String text = line.strip();
            number = text.startsWith("- number: ") ? text.substring(10) : text.startsWith("- id: ") ? "" : number;
            if (text.matches(
                    "(?:- )?(?:title|responsible|lead|supporting|deadline|name|target|statement|unit|year|count|lost): .*")) {
                boolean lists =
                        text.startsWith("responsible") || text.startsWith("lead") || text.startsWith("supporting");
                facts.add(name + " " + (text.startsWith("- name") ? "" : number) + " "
                        + (lists ? text.replace("\"", "") : brief(text)));
            }
        }
    }

    private void csv(String name, List<String> lines) {
        List<String> heads = List.of(lines.get(0).split(","));
        String stage = "";
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = fields(line);
            stage = heads.get(0).equals("阶段") && !cells.get(0).isEmpty() ? cells.get(0) : stage;
            String row = cells.stream()
                    .skip(1)
                    .filter(each -> each.length() > 3 && !each.startsWith("="))
                    .findFirst()
                    .orElse(cells.get(1));
            for (int i = 1; i < cells.size(); i++) {
                String cell = cells.get(i).replaceFirst(" ;.*", "");
                if (!cell.isEmpty() && !heads.get(i).equals("序号")) {
                    facts.add(name + " " + stage + " " + brief(row) + " " + heads.get(i) + " " + brief(cell));
                }
            }
        }
    }

    private static List<String> fields(String line) {
        return java.util.Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(each -> each.replace("\"", ""))
                .toList();
    }

    /** A value as it is where it is short or a mere figure; a longer one by its beginning and length. */
    private static String brief(String text) {
        boolean isShort = text.length() <= SHORT || text.chars().noneMatch(Character::isIdeographic);
        return isShort ? text : text.substring(0, SHORT - 4) + "…" + text.length();
    }
}
