package dev.jianbao.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The browser sees what it is told to see, on a page that is known. */
@NeedsChromium
class BrowserTest {
    private static final Path SAMPLE =
            Path.of("src/test/resources/browser/sample.html").toAbsolutePath();
    private static final Path FAULTY = SAMPLE.resolveSibling("faulty.html");

    @Test
    void opensAFile(Browser browser) {
        browser.open(SAMPLE);

        assertThat(browser.page().getTitle()).isEqualTo("浏览器自检");
        assertThat(text(browser, "script")).isEqualTo("脚本已运行");
        assertThat(browser.requests())
                .containsExactlyInAnyOrder(address("sample.html"), address("sample.css"), address("sample.js"));
        assertThat(browser.overflow()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void runsWithoutScripts(Browser browser) {
        browser.scripts(false);
        browser.open(SAMPLE);

        assertThat(text(browser, "script")).isEqualTo("脚本未运行");
    }

    @Test
    void showsTheMediumAndTheColoursAskedFor(Browser browser) {
        browser.open(SAMPLE);
        assertThat(medium(browser)).isEqualTo("\"screen\"");
        browser.medium("print");
        assertThat(medium(browser)).isEqualTo("\"print\"");
        browser.medium("");
        browser.window(375, 700);
        assertThat(medium(browser)).isEqualTo("\"narrow\"");
        assertThat(background(browser)).isEqualTo("rgba(255, 255, 255, 1)");
        browser.colours("dark");
        assertThat(background(browser)).isEqualTo("rgba(0, 0, 0, 1)");
    }

    @Test
    void takesPicturesOfTheWindowAndOfTheWholePage(Browser browser) throws IOException {
        browser.window(500, 400);
        browser.open(SAMPLE);

        BufferedImage window = ImageIO.read(new ByteArrayInputStream(browser.screenshot()));
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(browser.wholePage()));
        assertThat(window.getWidth()).isEqualTo(500);
        assertThat(window.getHeight()).isEqualTo(400);
        assertThat(whole.getWidth()).isEqualTo(500);
        assertThat(whole.getHeight()).isGreaterThan(3000);
    }

    @Test
    void prints(Browser browser) {
        browser.open(SAMPLE);

        assertThat(new String(browser.pdf(), ISO_8859_1)).startsWith("%PDF-").contains("/MediaBox [0 0 28");
    }

    @Test
    void findsNothingWrongWithASoundPage(Browser browser) {
        browser.open(SAMPLE);

        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void findsWhatIsWrong(Browser browser) {
        browser.open(FAULTY);

        assertThat(browser.violations()).extracting(Violation::rule).contains("html-has-lang", "image-alt");
        assertThat(browser.violationsOfLayout()).extracting(Violation::rule).contains("html-has-lang", "image-alt");
        assertThat(browser.violationsOfColour()).isEmpty();
        assertThat(browser.complaints())
                .anyMatch(line -> line.contains("Content Security Policy"))
                .anyMatch(line -> line.contains("missing.png"));
        assertThat(browser.page().getTitle()).isEqualTo("错误");
    }

    @Test
    void findsPaleLetters(Browser browser) {
        browser.open(SAMPLE);
        browser.page().executeScript("document.body.style.color = '#eee'; document.body.style.background = '#fff'");

        assertThat(browser.violations()).extracting(Violation::rule).contains("color-contrast");
        assertThat(browser.violationsOfColour()).extracting(Violation::rule).containsExactly("color-contrast");
        assertThat(browser.violationsOfLayout()).extracting(Violation::rule).doesNotContain("color-contrast");
    }

    private static String address(String file) {
        return SAMPLE.resolveSibling(file).toUri().toString();
    }

    private static String text(Browser browser, String id) {
        return browser.page().findElement(By.id(id)).getText();
    }

    private static String medium(Browser browser) {
        return (String) browser.page()
                .executeScript("return getComputedStyle(document.getElementById('medium'), '::after').content");
    }

    private static String background(Browser browser) {
        return browser.page().findElement(By.tagName("body")).getCssValue("background-color");
    }
}
