package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Masthead;
import dev.jianbao.render.html.view.part.MastheadView;
import java.util.List;
import java.util.Optional;

/** Composes the head of an issue. */
public final class MastheadComposer {
    private final Sheet sheet;

    public MastheadComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The head of an issue.
     *
     * @param href leads to the issue, where the head stands elsewhere
     */
    public MastheadView head(Issue issue, Optional<String> href) {
        Masthead head = issue.masthead();
        List<String> lines = head.name();
        String label = head.number().label();
        return new MastheadView(
                lines.subList(0, lines.size() - 1),
                lines.get(lines.size() - 1),
                label.isEmpty() ? Optional.empty() : Optional.of(label),
                head.title(),
                sheet.organisation(head.issuer()),
                sheet.desk().dates().day(issue.date()),
                href);
    }
}
