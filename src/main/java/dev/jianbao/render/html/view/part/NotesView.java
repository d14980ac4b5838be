package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the margin of a text.
 *
 * @param when the day, or first and last day, of what it reports
 * @param place where that was
 * @param about the units, the regions and the topics that it is about
 * @param facts who sent it in, who wrote it, where it was taken from
 * @param remarks sentences
 * @param permalink leads to the text itself
 * @param citation how to cite it
 */
public record NotesView(
        List<DateView> when,
        Optional<String> place,
        List<FactView> about,
        List<FactView> facts,
        List<String> remarks,
        Optional<LinkView> permalink,
        Optional<CitationView> citation) {
    public NotesView {
        when = List.copyOf(when);
        about = List.copyOf(about);
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
    }
}
