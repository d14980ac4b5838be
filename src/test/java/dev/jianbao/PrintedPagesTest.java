package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSites.Placed;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.browser.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser prints of each kind of page: sheets of A4 that one could sign. The files are kept in {@code target/screenshots}. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class PrintedPagesTest {
    private static final float MM = 72 / 25.4f;
    private static final float A4_SHORT = 210 * MM;
    private static final float A4_LONG = 297 * MM;
    private static final float RIGHT_MARGIN = 26 * MM;

    private static final String TEXTS = """
            return [...document.querySelectorAll(arguments[0])].filter(each => each.getClientRects().length).map(each => each.innerText);
            """;

    /** So many characters of a name tell it apart, and stand on one line. */
    private static final int NAME = 4;

    /** A sheet that holds fewer lines is wasted, unless it is the last one. */
    private static final int LINES = 5;

    @Test
    void everyKindOfPagePrintsOnSoundSheets(Browser browser, BuiltSites sites) throws IOException {
        Files.createDirectories(BuiltSites.SCREENSHOTS);
        List<String> wrong = new ArrayList<>();
        for (Placed page : sites.onePerKind()) {
            browser.open(page.file());
            if (!page.page().kind().equals("Moved")) {
                byte[] pdf = browser.pdf();
                Files.write(BuiltSites.SCREENSHOTS.resolve(page.page().name() + ".pdf"), pdf);
                List<Sheet> sheets = Sheet.of(pdf);
                Set<String> headings = lines(
                        browser,
                        "main h2:not(:last-child), main h3:not(:last-child), main h4:not(:last-child), tr.group");
                Set<String> colophon = lines(browser, ".colophon");
                whole(browser, sheets, page.toString(), wrong);
                headed(browser, sheets, page.toString(), wrong);
                for (int at = 0; at < sheets.size(); at++) {
                    String place = page + ", sheet " + (at + 1) + " of " + sheets.size();
                    form(sheets.get(at), place, wrong);
                    List<String> body = body(sheets.get(at), at + 1, place, wrong);
                    if (at + 1 < sheets.size()) {
                        text(body, headings, place, wrong);
                    } else if (body.isEmpty() || colophon.containsAll(body)) {
                        wrong.add(place + " has no text: " + body);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Tables in a text keep their last column, and what serves readers at a screen stays there. */
    private static void whole(Browser browser, List<Sheet> sheets, String place, List<String> wrong) {
        List<String> printed =
                sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
        lines(browser, ".prose thead th:last-child").stream()
                .filter(column -> printed.stream().noneMatch(line -> line.contains(column)))
                .forEach(column -> wrong.add(place + " lacks the column " + column));
        lines(browser, ".cite > summary").stream()
                .filter(printed::contains)
                .forEach(line -> wrong.add(place + " prints " + line));
    }

    /** A table that goes on over the sheet says again what its columns are. */
    private static void headed(Browser browser, List<Sheet> sheets, String place, List<String> wrong) {
        Set<String> rows = lines(browser, "article > .sheet-table tbody tr:not(.sum) th[scope=row]").stream()
                .filter(row -> row.length() >= NAME)
                .map(row -> row.substring(0, NAME))
                .collect(Collectors.toSet());
        Set<String> heads = lines(browser, "article > .sheet-table thead th:first-child");
        for (int at = 0; at < sheets.size(); at++) {
            List<String> lines = sheets.get(at).lines();
            boolean tabled = lines.stream().anyMatch(line -> rows.stream().anyMatch(line::contains));
            if (tabled && lines.stream().noneMatch(line -> heads.stream().anyMatch(line::startsWith))) {
                wrong.add(place + " lacks the head of its table on sheet " + (at + 1));
            }
        }
    }

    private static void form(Sheet sheet, String place, List<String> wrong) {
        float less = Math.min(sheet.width(), sheet.height());
        float more = Math.max(sheet.width(), sheet.height());
        if (Math.abs(less - A4_SHORT) > 1 || Math.abs(more - A4_LONG) > 1) {
            wrong.add(place + " is no A4: " + sheet.width() + " × " + sheet.height());
        }
        if (sheet.right() > sheet.width() - RIGHT_MARGIN + 1) {
            wrong.add(place + " runs over its right margin by " + (sheet.right() - sheet.width() + RIGHT_MARGIN));
        }
        if (!sheet.foreign().isEmpty()) {
            wrong.add(place + " needs fonts that it does not bring: " + sheet.foreign());
        }
    }

    /** The lines of a sheet without its running head and its number, which must be there. */
    private static List<String> body(Sheet sheet, int number, String place, List<String> wrong) {
        List<String> body = new ArrayList<>(sheet.lines());
        if (!body.removeIf(line -> line.equals("—" + number + "—"))) {
            wrong.add(place + " has no number: " + sheet.lines());
        }
        if (number > 1 && !body.isEmpty()) {
            String head = body.remove(0);
            if (head.length() < 2 || body.contains(head)) {
                wrong.add(place + " has no running head: " + head);
            }
        }
        return body;
    }

    private static void text(List<String> body, Set<String> headings, String place, List<String> wrong) {
        if (body.size() < LINES) {
            wrong.add(place + " is nearly empty: " + body);
        } else if (headings.contains(body.get(body.size() - 1))) {
            wrong.add(place + " ends with a heading: " + body.get(body.size() - 1));
        }
    }

    private static Set<String> lines(Browser browser, String elements) {
        List<?> texts = (List<?>) browser.page().executeScript(TEXTS, elements);
        return texts.stream()
                .flatMap(each -> each.toString().lines())
                .map(Sheet::plain)
                .filter(line -> line.length() > 1)
                .collect(Collectors.toSet());
    }
}
