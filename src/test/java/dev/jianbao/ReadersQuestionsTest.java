package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sample's search page is asked, in a real browser, what readers ask. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class ReadersQuestionsTest {
    /** Hand-made; what each leads to was read in the sources. */
    @ParameterizedTest
    @CsvFileSource(files = "bench/questions.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void answersWhatReadersAsk(String question, String answer, Browser browser, BuiltSites sites) {
        SearchPage.stay(browser, sites.of(TestSite.SAMPLE));

        assertThat(SearchPage.ask(browser, question)).as(question).contains(answer.split(" "));
    }
}
