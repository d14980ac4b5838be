package dev.jianbao.render.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.entity.Period;
import dev.jianbao.render.html.Theme;
import dev.jianbao.render.html.view.part.DateView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates among what is of 2024. */
class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-07-22, 7月22日, 22 July",
        "2024-07-22/2024-07-26, 7月22日—26日, 22–26 July",
        "2024-07-03/2024-08-25, 7月3日—8月25日, 3 July–25 August",
        "2023-12-30/2024-01-02, 2023年12月30日—2024年1月2日, 30 December 2023–2 January 2024",
        "2023-05-01, 2023年5月1日, 1 May 2023",
        "2023-05-01/2023-05-03, 2023年5月1日—2023年5月3日, 1 May 2023–3 May 2023",
        "2024-08, 8月, August",
        "2024-08/2024-09, 8月—9月, August–September",
        "2022-08, 2022年8月, August 2022",
        "2024, 2024年, 2024",
        "2022/2025, 2022年—2025年, 2022–2025"
    })
    void readAsTheyAreWritten(String period, String chinese, String english) {
        assertThat(text(period, "zh-Hans")).isEqualTo(chinese);
        assertThat(text(period, "en")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-22/2024-07-26, 2024-07-22 2024-07-26", "2024-08, 2024-08", "2024, 2024", "2022/2025, 2022 2025"
    })
    void haveAFormForMachines(String period, String iso) {
        Dates dates = new Dates(Theme.builtIn().words("zh-Hans"));

        assertThat(dates.period(Period.parse(period).orElseThrow(), 2024).stream()
                        .map(DateView::iso)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(iso);
    }

    @Test
    void mayHaveAnHour() {
        Dates dates = new Dates(Theme.builtIn().words("zh-Hans"));

        assertThat(dates.moment(LocalDate.of(2025, 3, 30), LocalTime.of(10, 25)))
                .isEqualTo(new DateView("2025-03-30T10:25", "2025年3月30日 10:25"));
    }

    private static String text(String period, String language) {
        Words words = Theme.builtIn().words(language);
        return new Dates(words)
                .period(Period.parse(period).orElseThrow(), 2024).stream()
                        .map(DateView::text)
                        .collect(Collectors.joining(words.say("dash")));
    }
}
