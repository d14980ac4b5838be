package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} is written from the views. To rewrite it: {@code mvn test -Dgolden.update}. */
class TemplatesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/templates.md");
    private static final Path VIEWS = Path.of("src/main/java/dev/jianbao/render/html/view");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)\\((.*?)\\) \\{", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("\\{@code (\\w+\\.ftlh)\\}");
    private static final Pattern COMPONENT = Pattern.compile("([\\w<>.]+) (\\w+)(?:,|$)");
    private static final String HEAD = """
            # Templates

            What each template is given. This list is written from the code (`mvn test -Dgolden.update`); do not edit it by hand.

            A site changes its look by files in its own `templates/` folder: one that bears the name of a built-in file takes its
            place. Templates are [FreeMarker](https://freemarker.apache.org/) and end in `.ftlh`; what they print is escaped, save
            markup that the program made. They list and show, no more: `?new`, `?api`, `?eval`, `?interpret`, `?no_esc`, other output
            formats and ranges without end are refused. Styles, images and scripts go to `templates/assets/` and are published
            under `theme/`. The words of the frame stand in `templates/messages/<language>.properties`; a site's own file replaces
            single phrases, and templates say them as `${words.home}` or, with arguments, `${words("entries", 3)}`.

            A value marked *may be missing* is asked for with `??`. A name that is not in these tables is an error.
            """;

    private record Described(String name, String doc, String components) {}

    @Test
    void saysWhatTheViewsHold() throws IOException {
        String expected = document();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, expected);
            fail(DOCUMENT + " was rewritten; read it and run the tests again without -Dgolden.update");
        }
        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void everyTemplateIsGivenAView() throws IOException {
        List<String> given = views().values().stream()
                .flatMap(view -> template(view).stream())
                .sorted()
                .toList();

        assertThat(given)
                .isEqualTo(ThemeFiles.names().stream()
                        .filter(name -> name.endsWith(".ftlh") && !name.startsWith("_"))
                        .toList());
    }

    private static String document() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, Described> views = views();
        text.append("\n## Views\n");
        views.values().stream().filter(view -> !template(view).isEmpty()).forEach(view -> {
            text.append("\n### ").append(template(view).get(0)).append("\n\n");
            table(view, text);
        });
        text.append("\n## Their parts\n");
        views.values().stream().filter(view -> template(view).isEmpty()).forEach(view -> {
            text.append("\n### ").append(view.name()).append("\n\n");
            text.append(sentence(view.doc())).append("\n\n");
            table(view, text);
        });
        return text.toString();
    }

    private static void table(Described view, StringBuilder text) {
        text.append("| name | holds | what |\n|---|---|---|\n");
        COMPONENT.matcher(view.components()).results().forEach(component -> {
            String name = component.group(2);
            text.append("| `").append(name).append("` | ").append(type(view, component.group(1)));
            text.append(" | ").append(meaning(view, name)).append(" |\n");
        });
    }

    private static String meaning(Described view, String component) {
        List<MatchResult> found = Pattern.compile("@param " + component + " (.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(view.doc())
                .results()
                .toList();
        assertThat(found).as(view.name() + "." + component).hasSize(1);
        return plain(found.get(0).group(1));
    }

    private static String sentence(String doc) {
        int params = doc.indexOf("@param");
        return plain(params < 0 ? doc : doc.substring(0, params));
    }

    private static String plain(String doc) {
        return doc.replaceAll("\\s*\\*\\s+", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .strip();
    }

    private static String type(Described view, String java) {
        if (java.startsWith("Optional<")) {
            return type(view, java.substring("Optional<".length(), java.length() - 1)) + ", may be missing";
        } else if (java.startsWith("List<")) {
            return "list of " + type(view, java.substring("List<".length(), java.length() - 1));
        }
        return switch (java) {
            case "String" -> "text";
            case "int" -> "number";
            case "boolean" -> "true or false";
            case "Markup" -> "markup";
            default -> link(view, java);
        };
    }

    /** A record inside another is named after it, in the same file. */
    private static String link(Described view, String type) {
        String outer = view.name().replaceFirst("\\..*", "");
        boolean nested = Files.notExists(VIEWS.resolve(type + ".java"))
                && Files.notExists(VIEWS.resolve("part").resolve(type + ".java"));
        String name = nested ? outer + "." + type : type;
        return "[" + name + "](#" + name.replace(".", "").toLowerCase(Locale.ROOT) + ")";
    }

    private static List<String> template(Described view) {
        return TEMPLATE.matcher(view.doc())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, Described> views() throws IOException {
        Map<String, Described> views = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                List<MatchResult> records = new ArrayList<>();
                RECORD.matcher(source).results().forEach(records::add);
                records.forEach(found -> {
                    String outer = file.getFileName().toString().replace(".java", "");
                    String name = found.group(2).equals(outer) ? outer : outer + "." + found.group(2);
                    String components = found.group(3).replaceAll("\\s+", " ").strip();
                    views.put(name, new Described(name, found.group(1), components));
                });
            }
        }
        assertThat(views).hasSizeGreaterThan(30);
        return views;
    }
}
