package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void notesAreNumberedAsTheyAreFirstReferredTo() {
        Reading reading = Reading.of("甲[^b]乙[^a]丙[^b]\n\n[^a]: 注甲\n\n[^b]: 注乙\n\n    第二段\n");

        assertThat(reading.text()).isEqualTo("甲乙丙\n注乙\n第二段\n注甲");
        assertThat(reading.html())
                .contains("id=\"fnref-1\"", "id=\"fnref-2\"", "id=\"fnref-1-2\"")
                .contains("<li id=\"fn-1\">\n<p>注乙</p>\n<p>第二段 <a class=\"back\"")
                .doesNotContain("[^");
        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void eachDivisionHasItsOwnNotes() {
        Body body = Reading.of(
                        new MarkdownReader(false, NameSpotter.NONE),
                        "### 甲\n\n正文[^1]\n\n[^1]: 注\n\n### 乙\n\n正文[^1]\n",
                        3)
                .body();

        assertThat(body.divisions())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.body().text()).isEqualTo("正文\n注"));
    }

    @Test
    void notesMayReferToNotesEvenInACircle() {
        Reading reading = Reading.of("甲[^1]\n\n[^1]: 见[^2]\n\n[^2]: 见[^1]\n");

        assertThat(reading.text()).isEqualTo("甲\n见\n见");
        assertThat(reading.html()).contains("id=\"fn-2\"", "id=\"fnref-1-2\"");
    }

    @Test
    void marksAndNotesMustBelongTogether() {
        assertThat(Reading.of("甲[^1]\n\n[^2]: 注\n").reports())
                .containsExactly("1:2 UNKNOWN_NOTE 1", "3:1 UNUSED_NOTE 2");
        assertThat(Reading.of("甲[^1]\n").html()).isEqualTo("<p>甲[^1]</p>\n");
    }

    @Test
    void whatHoldsAMarkIsNoLink() {
        assertThat(Reading.of("[甲[^1]](a.md)\n\n[^1]: 注\n").html())
                .startsWith("<p>[甲<sup class=\"note\"")
                .contains("</sup>](a.md)</p>");
    }
}
