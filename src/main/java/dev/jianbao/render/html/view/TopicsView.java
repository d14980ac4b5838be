package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.IndexView;
import java.util.List;

/**
 * Given to {@code topics.ftlh}.
 *
 * @param frame what surrounds it
 * @param topics by broader topic
 */
public record TopicsView(Frame frame, List<IndexView> topics) {
    public TopicsView {
        topics = List.copyOf(topics);
    }
}
