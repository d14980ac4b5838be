package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.CitationView;
import dev.jianbao.render.html.view.part.ColophonView;
import dev.jianbao.render.html.view.part.ContentsGroup;
import dev.jianbao.render.html.view.part.IssueSectionView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.MastheadView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.PastView;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code issue.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the issue
 * @param masthead its head
 * @param standing what to know before reading on
 * @param contents its sections and items
 * @param editorsNote what stands before them
 * @param noteNamed whether that says itself that it is a note of the editors
 * @param sections in order
 * @param colophon its foot
 * @param citation how to cite all of it
 * @param json the same as data
 * @param past when it was published and changed
 * @param previous the issue before
 * @param next the issue after
 */
public record IssueView(
        Frame frame,
        ThingView thing,
        MastheadView masthead,
        StandingView standing,
        List<ContentsGroup> contents,
        Optional<Markup> editorsNote,
        boolean noteNamed,
        List<IssueSectionView> sections,
        Optional<ColophonView> colophon,
        Optional<CitationView> citation,
        LinkView json,
        Optional<PastView> past,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public IssueView {
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
    }
}
