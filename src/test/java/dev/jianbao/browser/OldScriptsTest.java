package dev.jianbao.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The theme's scripts are such as Chrome 69 runs: their grammar is that of ECMAScript 2018, which acorn knows, and they call nothing that
 * browsers learned later.
 */
@NeedsChromium
class OldScriptsTest {
    /** What came after Chrome 69, of all that such scripts might want: by a name of its own, and as part of something. */
    private static final Set<String> NAMES =
            Set.of(("AggregateError BigInt64Array CompressionStream DecompressionStream "
                            + "FinalizationRegistry Highlight WeakRef cookieStore globalThis navigation queueMicrotask reportError "
                            + "scheduler structuredClone")
                    .split(" "));

    private static final Set<String> PARTS = Set.of(
            ("DisplayNames ListFormat Locale RelativeTimeFormat Segmenter adoptedStyleSheets allSettled any ariaChecked "
                            + "ariaExpanded ariaLabel ariaSelected ariaSort at() attachInternals canParse caretPositionFromPoint "
                            + "checkVisibility computedStyleMap findLast findLastIndex fromAsync fromEntries getAnimations "
                            + "getHTML groupBy hasOwn hidePopover highlights inert isWellFormed matchAll moveBefore "
                            + "replaceAll replaceChildren requestSubmit setHTML setHTMLUnsafe showPicker showPopover "
                            + "startViewTransition throwIfAborted timeout toReversed toSorted toSpliced toWellFormed "
                            + "togglePopover userAgentData with withResolvers")
                    .split(" "));

    private static final String PARSE = """
            try {
              const found = [];
              const walk = node => {
                const part = node.type === 'MemberExpression' && !node.computed;
                if (part) { found.push('.' + node.property.name); }
                if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') { found.push('.' + node.callee.property.name + '()'); }
                if (node.type === 'Identifier') { found.push(node.name); }
                Object.keys(node).filter(key => !(part && key === 'property')).forEach(key =>
                  [].concat(node[key]).forEach(child => child && typeof child.type === 'string' && walk(child)));
              };
              walk(acorn.parse(arguments[0], {ecmaVersion: 2018, sourceType: 'script'}));
              return found;
            } catch (problem) { return 'no script of 2018: ' + problem.message; }
            """;

    @Test
    void parseAndCallOnlyWhatTheOldestBrowserKnows(Browser browser) throws IOException {
        acorn(browser);
        List<String> wrong = new ArrayList<>();
        List<Path> scripts;
        try (Stream<Path> assets = Files.list(Path.of("templates/assets"))) {
            scripts = assets.filter(path -> path.toString().endsWith(".js"))
                    .sorted()
                    .toList();
        }
        for (Path script : scripts) {
            tooYoung(browser, Files.readString(script)).forEach(each -> wrong.add(script + ": " + each));
        }

        assertThat(scripts).hasSizeGreaterThan(3);
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsWhatIsYounger(Browser browser) throws IOException {
        acorn(browser);

        assertThat(tooYoung(browser, "a?.b")).isNotEmpty();
        assertThat(tooYoung(browser, "a ?? b")).isNotEmpty();
        assertThat(tooYoung(browser, "a ||= b")).isNotEmpty();
        assertThat(tooYoung(browser, "class A { #b = 1; }")).isNotEmpty();
        assertThat(tooYoung(browser, "const a = 1_000;")).isNotEmpty();
        assertThat(tooYoung(browser, "/a/v.test(b)")).isNotEmpty();
        assertThat(tooYoung(browser, "import('./a.js')")).isNotEmpty();
        assertThat(tooYoung(browser, "'a'.replaceAll('a', 'b')")).containsExactly(".replaceAll");
        assertThat(tooYoung(browser, "structuredClone(a)")).containsExactly("structuredClone");
        assertThat(tooYoung(
                        browser, "const {a, ...b} = c, at = 1; for (const d of b) { async () => await d(`${a}`); }"))
                .isEmpty();
    }

    private static List<String> tooYoung(Browser browser, String script) {
        Object found = browser.page().executeScript(PARSE, script);
        if (found instanceof String problem) {
            return List.of(problem);
        }
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .filter(name -> name.startsWith(".") ? PARTS.contains(name.substring(1)) : NAMES.contains(name))
                        .distinct()
                        .toList();
    }

    private static void acorn(Browser browser) throws IOException {
        String place = "/META-INF/resources/webjars/acorn/8.16.0/dist/acorn.js";
        try (InputStream script = OldScriptsTest.class.getResourceAsStream(place)) {
            browser.page()
                    .executeScript(new String(script.readAllBytes(), UTF_8) + "\nwindow.acorn = globalThis.acorn;");
        }
    }
}
