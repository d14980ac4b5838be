package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheet shows its full look in Chrome 69, and reads well in what is older. */
class StylesheetTest {
    private static final Path SHEET = Path.of("templates/assets/gazette.css");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern WITH_VAR = Pattern.compile("([a-z-]+):[^;]*var\\(--[a-z]+\\)[^;]*");

    /** What Chrome 69 knows. What is younger may stand in the sheet only if nothing is lost without it. */
    private static final Set<String> HARMLESS_WHEN_UNKNOWN = Set.of(
            "break-after",
            "break-before",
            "break-inside",
            "color-scheme",
            "column-fill",
            "column-gap",
            "column-height",
            "column-wrap",
            "columns",
            "font-variant-east-asian",
            "forced-color-adjust",
            "hanging-punctuation",
            "scroll-margin-top",
            "text-autospace",
            "text-emphasis",
            "text-emphasis-position",
            "text-size-adjust",
            "text-spacing-trim",
            "text-underline-offset",
            "text-wrap",
            "row-gap",
            "table-layout",
            "user-select");

    private static final Set<String> KNOWN = Set.of(
            "align-items",
            "align-self",
            "background",
            "border",
            "border-bottom",
            "border-bottom-color",
            "border-bottom-style",
            "border-bottom-width",
            "border-collapse",
            "border-spacing",
            "border-color",
            "border-left",
            "border-top",
            "border-top-style",
            "border-width",
            "box-sizing",
            "clip",
            "color",
            "content",
            "cursor",
            "display",
            "float",
            "page",
            "fill",
            "flex",
            "flex-wrap",
            "font",
            "font-family",
            "font-size",
            "font-variant-numeric",
            "font-weight",
            "grid-column",
            "grid-column-gap",
            "grid-row",
            "grid-template-columns",
            "grid-template-rows",
            "height",
            "justify-content",
            "left",
            "letter-spacing",
            "line-break",
            "line-height",
            "list-style",
            "margin",
            "margin-bottom",
            "margin-left",
            "margin-right",
            "margin-top",
            "max-height",
            "max-width",
            "min-height",
            "min-width",
            "orphans",
            "outline",
            "outline-offset",
            "overflow",
            "overflow-wrap",
            "overflow-x",
            "overflow-y",
            "padding",
            "padding-bottom",
            "padding-left",
            "padding-right",
            "padding-top",
            "position",
            "right",
            "size",
            "stroke",
            "text-align",
            "text-anchor",
            "text-decoration",
            "text-decoration-color",
            "text-indent",
            "top",
            "bottom",
            "vertical-align",
            "visibility",
            "white-space",
            "widows",
            "width",
            "word-break",
            "writing-mode",
            "z-index",
            "stroke-width",
            "stroke-dasharray",
            "font-style",
            "list-style-type");

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(SHEET)).isLessThan(54 * 1024);
    }

    @Test
    void everyColourFromACustomPropertyStandsAfterALiteralOne() throws IOException {
        List<String> bare = new ArrayList<>();
        for (List<String> declarations : rules()) {
            for (int at = 0; at < declarations.size(); at++) {
                Matcher found = WITH_VAR.matcher(declarations.get(at));
                if (found.matches() && !(at > 0 && isLiteral(declarations.get(at - 1), found.group(1)))) {
                    bare.add(declarations.get(at));
                }
            }
        }

        assertThat(bare).isEmpty();
    }

    private static boolean isLiteral(String declaration, String property) {
        boolean names = declaration.startsWith(property + ":")
                || (property.equals("font-family") && declaration.startsWith("font:"));
        return names && !declaration.contains("var(");
    }

    @Test
    void usesNoPropertyThatAnOldBrowserWouldMiss() throws IOException {
        List<String> properties = rules().stream()
                .flatMap(List::stream)
                .map(declaration -> declaration.substring(0, declaration.indexOf(':')))
                .filter(property -> !property.startsWith("--") && !property.startsWith("-webkit-"))
                .filter(property -> !KNOWN.contains(property) && !HARMLESS_WHEN_UNKNOWN.contains(property))
                .distinct()
                .toList();

        assertThat(properties).isEmpty();
    }

    @Test
    void usesNoSyntaxThatAnOldBrowserWouldMiss() throws IOException {
        assertThat(sheet())
                .doesNotContainPattern(":(is|where|has)\\(")
                .doesNotContainPattern("\\b(clamp|min|max|env|color-mix|oklch|light-dark)\\(")
                .doesNotContainPattern("@(layer|container|supports (?!\\(column-wrap)|import|font-face)")
                .doesNotContainPattern("url\\(")
                .doesNotContainPattern(
                        "(box-shadow|text-shadow|border-radius|(?<!repeating-linear-)gradient|italic|!important)");
    }

    @Test
    void whatTakesTwoNamesForOldBrowsersHasBoth() throws IOException {
        String sheet = sheet();

        assertThat(count(sheet, "grid-column-gap:"))
                .isEqualTo(count(sheet, " column-gap:") - count(sheet, "-webkit-column-gap:"));
        assertThat(count(sheet, "; columns:")).isEqualTo(count(sheet, "-webkit-columns:"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String sheet() throws IOException {
        return Files.readString(SHEET).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<List<String>> rules() throws IOException {
        List<List<String>> rules = new ArrayList<>();
        Matcher found = RULE.matcher(sheet());
        while (found.find()) {
            List<String> declarations = new ArrayList<>();
            for (String declaration : found.group(2).split(";")) {
                if (!declaration.isBlank()) {
                    declarations.add(declaration.strip());
                }
            }
            rules.add(declarations);
        }
        assertThat(rules).hasSizeGreaterThan(100);
        return rules;
    }
}
