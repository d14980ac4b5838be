package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.ColophonView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.view.part.table.TableView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code full.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to the other parts of the plan
 * @param title of the plan
 * @param number 发文字号
 * @param period the years that it covers, in the form of the content
 * @param standing its status and its corrections
 * @param validity that it is no longer what it was; empty where it is in force
 * @param facts what it says of itself
 * @param about the units, regions and topics that it is about
 * @param contents the way to what follows
 * @param preamble what stands before the first chapter
 * @param chapters its text
 * @param measures what is to be done; missing where the plan has none
 * @param tables its indicators, projects and budget, as far as it has them
 * @param colophon to whom it goes
 */
public record WholePlanView(
        Frame frame,
        PlanMenu menu,
        String title,
        Optional<String> number,
        String period,
        StandingView standing,
        List<LinkView> validity,
        List<FactView> facts,
        List<FactView> about,
        List<LinkView> contents,
        Optional<Markup> preamble,
        List<Text> chapters,
        Optional<MeasuresView> measures,
        List<Annex> tables,
        Optional<ColophonView> colophon) {
    public WholePlanView {
        validity = List.copyOf(validity);
        facts = List.copyOf(facts);
        about = List.copyOf(about);
        contents = List.copyOf(contents);
        chapters = List.copyOf(chapters);
        tables = List.copyOf(tables);
    }

    /**
     * A chapter.
     *
     * @param anchor the id of its heading
     * @param title of the chapter
     * @param body its text
     */
    public record Text(String anchor, Markup title, Optional<Markup> body) {}

    /**
     * A table behind the text.
     *
     * @param key {@code indicators}, {@code projects} or {@code budget}
     * @param title what it is
     * @param count how many rows the plan says it has
     * @param table its rows
     */
    public record Annex(String key, String title, Optional<String> count, TableView table) {}
}
