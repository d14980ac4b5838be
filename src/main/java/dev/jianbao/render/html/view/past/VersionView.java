package dev.jianbao.render.html.view.past;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.MastheadView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code version.ftlh}.
 *
 * @param frame what surrounds it
 * @param title of the document as it was
 * @param masthead of an issue as it was
 * @param notice that it does not stand any more
 * @param ways to what stands, to what changed then, to all versions
 * @param remark why it is bare, or not shown
 * @param contents its upper headings
 * @param parts what it said
 */
public record VersionView(
        Frame frame,
        String title,
        Optional<MastheadView> masthead,
        String notice,
        List<LinkView> ways,
        Optional<String> remark,
        List<LinkView> contents,
        List<Part> parts) {
    public VersionView {
        ways = List.copyOf(ways);
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param level of its heading; 0 where there is none
     * @param anchor the id of the heading
     * @param heading its words
     * @param facts what is stated under names
     * @param lines what is stated without
     * @param body its text
     * @param head of a table
     * @param rows of a table
     */
    public record Part(
            int level,
            String anchor,
            String heading,
            List<FactView> facts,
            List<String> lines,
            Optional<Markup> body,
            List<String> head,
            List<List<String>> rows) {
        public Part {
            facts = List.copyOf(facts);
            lines = List.copyOf(lines);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
