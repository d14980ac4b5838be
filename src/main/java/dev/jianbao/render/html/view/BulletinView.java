package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.IssueListView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code bulletin.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the bulletin
 * @param name in full
 * @param description one sentence
 * @param facts about the whole
 * @param calendar a row a year
 * @param years the newest issues
 * @param sections that run through it
 */
public record BulletinView(
        Frame frame,
        ThingView thing,
        String name,
        Optional<String> description,
        List<FactView> facts,
        List<Year> calendar,
        List<IssueListView> years,
        Optional<IndexView> sections) {
    public BulletinView {
        facts = List.copyOf(facts);
        calendar = List.copyOf(calendar);
        years = List.copyOf(years);
    }

    /**
     * A row of the calendar.
     *
     * @param label the year
     * @param numbers in order
     */
    public record Year(LinkView label, List<Slot> numbers) {
        public Year {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A number in the calendar.
     *
     * @param text the bare number
     * @param spoken the number in the words of the print
     * @param href leads to the issue; missing where the archive lacks it
     * @param supplement whether it is counted apart
     */
    public record Slot(String text, String spoken, Optional<String> href, boolean supplement) {}
}
