package dev.jianbao.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with a profile of its own, thrown away when it is closed. What a method sets (the size of the window, the medium,
 * whether scripts run) stays until {@link #reset}. It never reaches the network beyond this machine.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            "--lang=zh-CN");

    /** Held here, since loggers are forgotten with their levels. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final Json JSON = new Json();

    private final ChromeDriver driver;
    private String medium = "";
    private String colours = "light";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(Programs programs) {
        // It warns of every Chromium newer than itself.
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.chromium().toFile());
        options.addArguments(FLAGS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** An empty window of 1280 × 800 that shows the screen medium in light colours and runs scripts. */
    public void reset() {
        scripts(true);
        medium("");
        colours("light");
        window(1280, 800);
        driver.get("about:blank");
        complaints();
        requests();
    }

    public void open(Path file) {
        open(file.toUri());
    }

    /** Opens an address and waits until all of the page is there. */
    public void open(URI address) {
        driver.get(address.toString());
    }

    /** Selenium's view of the page, to find and use elements. */
    public ChromeDriver page() {
        return driver;
    }

    public void window(int width, int height) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as for {@code print} or {@code screen}; as usual with an empty string. */
    public void medium(String wanted) {
        medium = wanted;
        emulate();
    }

    /** The reader's preference, {@code light} or {@code dark}. */
    public void colours(String wanted) {
        colours = wanted;
        emulate();
    }

    /** Whether the scripts of pages opened from now on run. */
    public void scripts(boolean run) {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** What the window shows, as PNG. */
    public byte[] screenshot() {
        return bytes(devTools("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** The page from top to bottom in the width of the window, as PNG. */
    public byte[] wholePage() {
        return bytes(devTools("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true)));
    }

    /** The upper part of the page in the width of the window, as PNG. */
    public byte[] upperPage(long mostHeight) {
        Map<?, ?> size = (Map<?, ?>) driver.executeScript(
                "return {width: innerWidth, height: Math.min(arguments[0], document.documentElement.scrollHeight)}",
                mostHeight);
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        return bytes(devTools(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    /** The page as printed on the paper that its style sheet asks for. */
    public byte[] pdf() {
        return bytes(devTools("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)));
    }

    /** Every address that was asked for since the last call, the pages' own among them, in order. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> (Map<?, ?>) JSON.<Map<?, ?>>toType(entry.getMessage(), Json.MAP_TYPE)
                        .get("message"))
                .filter(event -> event.get("method").equals("Network.requestWillBeSent"))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request"))
                .map(request -> (String) request.get("url"))
                .toList();
    }

    /** How many pixels the page is wider than the window: 0 for a page that fits. */
    public long overflow() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What the browser wrote to its console since the last call: script errors, refusals by policy, files not found. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Runs axe-core with all of its rules, and that of WCAG 2.2 on the size of targets, which it leaves out unasked; it loads nothing, since a page from a file could not. */
    public List<Violation> violations() {
        return axe("rules: {'target-size': {enabled: true}}");
    }

    /** What another width or another size of letters could break: axe-core without the rules of colours, which take most of its time. */
    public List<Violation> violationsOfLayout() {
        return axe(
                "rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}}");
    }

    /** What other colours could break. */
    public List<Violation> violationsOfColour() {
        return axe("runOnly: ['color-contrast', 'link-in-text-block']");
    }

    private List<Violation> axe(String options) {
        if (driver.executeScript("return typeof axe").equals("undefined")) {
            driver.executeScript(axe());
        }
        Map<?, ?> result = (Map<?, ?>) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], preload: false, " + options
                + "}).then(found => done({violations: found.violations}), error => done({failed: String(error)}));");
        if (result.containsKey("failed")) {
            throw new IllegalStateException("axe-core failed: " + result.get("failed"));
        }
        return ((List<?>) result.get("violations"))
                .stream().map(each -> Violation.of((Map<?, ?>) each)).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void emulate() {
        Map<String, String> preference = Map.of("name", "prefers-color-scheme", "value", colours);
        devTools("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(preference)));
    }

    private Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    private static byte[] bytes(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js", e);
        }
    }
}
