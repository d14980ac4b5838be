package dev.jianbao.archive.cite;

import dev.jianbao.archive.cite.Work.Form;
import java.time.LocalDate;
import java.util.Optional;

/** Works that tests cite. */
public final class CitedWorks {
    private CitedWorks() {}

    /** The seventh item of an issue. */
    public static Work item(String title, Optional<LocalDate> date) {
        return new Work(
                Form.ITEM,
                "news-2024-12-7",
                Optional.of("某市教育局办公室"),
                title,
                false,
                Optional.of("某市教育工作动态"),
                2024,
                Optional.of("12"),
                Optional.of("第7条"),
                date,
                false,
                Optional.of("https://example.cn/12.html#item-7"));
    }
}
