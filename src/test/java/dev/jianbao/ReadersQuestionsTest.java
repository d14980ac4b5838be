package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sample's search page is asked, in a real browser, what readers ask: one after the other, on one page that stays open. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReadersQuestionsTest {
    private Browser browser;

    @BeforeAll
    void open(Browser one, BuiltSites sites) {
        browser = one;
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
    }

    /** Hand-made; what each leads to was read in the sources. */
    @ParameterizedTest
    @CsvFileSource(files = "bench/questions.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void answersWhatReadersAsk(String question, String answer) {
        assertThat(SearchPage.ask(browser, question)).as(question).contains(answer.split(" "));
    }
}
