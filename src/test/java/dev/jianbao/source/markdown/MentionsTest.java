package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private final List<String> asked = new ArrayList<>();
    private final MarkdownReader reader = new MarkdownReader(false, this::spot);

    private List<NameSpotter.Spot> spot(String text) {
        asked.add(text);
        List<NameSpotter.Spot> spots = new ArrayList<>();
        for (String name : List.of("甲大学", "乙县第3中学", "𠮷野校")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                spots.add(new NameSpotter.Spot(
                        at, at + name.length(), new Target.Reference("unit", "u" + name.length())));
            }
        }
        spots.sort((one, other) -> one.start() - other.start());
        return spots;
    }

    private Reading read(String markdown) {
        return Reading.of(reader, markdown, 3);
    }

    @Test
    void namesInTextAreLinkedWhereTheyStand() {
        Reading reading = read("\n欢迎甲大学，𠮷野校。\n");

        assertThat(reading.html())
                .isEqualTo("<p>欢迎<a href=\"unit:u3\" class=\"name\" data-unit=\"u3\">甲大学</a>，"
                        + "<a href=\"unit:u4\" class=\"name\" data-unit=\"u4\">𠮷野校</a>。</p>\n");
        assertThat(reading.body().lead().mentions())
                .containsExactly(new Target.Reference("unit", "u3"), new Target.Reference("unit", "u4"));
        assertThat(reading.body().lead().links()).isEmpty();
    }

    @Test
    void aLineEndOrATypedBlankDoesNotHideAName() {
        Reading reading = read("甲大\n学与乙县第 3 中学");

        assertThat(reading.body().lead().mentions())
                .containsExactly(new Target.Reference("unit", "u3"), new Target.Reference("unit", "u6"));
        assertThat(reading.html()).contains(">甲大学</a>与", ">乙县第3中学</a>");
    }

    @Test
    void entitiesBracketsAndEscapesDoNotInterruptText() {
        read("（甲&nbsp;乙\\*丙）[丁]戊_己_庚");

        assertThat(asked).containsExactly("（甲\u00A0乙*丙）[丁]戊_己_庚");
    }

    @Test
    void noNamesInLinksCodeTitlesAndPictures() {
        Reading reading = read("## 甲大学\n\n[甲大学](a.md) `甲大学` ![甲大学](a.png) <https://x.cn/甲大学>\n\n    甲大学\n");

        assertThat(reading.body().divisions().get(0).body().mentions()).isEmpty();
        assertThat(reading.body().divisions().get(0).heading().html()).isEqualTo("甲大学");
    }

    @Test
    void namesInTablesListsEmphasisAndNotesAreFound() {
        Reading reading = read("|甲大学|\n|-|\n|**甲大学**|\n\n- 甲大学[^1]\n\n[^1]: 甲大学\n");

        assertThat(reading.body().lead().mentions()).hasSize(4);
    }

    @Test
    void anAddressWinsOverTheNamesInIt() {
        MarkdownReader overlapping = new MarkdownReader(
                false, text -> List.of(new NameSpotter.Spot(8, 12, new Target.Reference("unit", "x"))));
        Reading reading = Reading.of(overlapping, "https://name.cn", 0);

        assertThat(reading.body().lead().mentions()).isEmpty();
        assertThat(reading.body().lead().links()).hasSize(1);
    }
}
