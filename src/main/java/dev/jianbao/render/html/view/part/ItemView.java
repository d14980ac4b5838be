package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * An item of an issue.
 *
 * @param anchor the id of its element
 * @param id what it is known by, such as {@code gongzuo/2024/12#7}
 * @param level of its heading
 * @param kind its form: {@code brief}, {@code article} or {@code notice}
 * @param mark what is printed before its title
 * @param counted whether the mark counts
 * @param title with its emphasis
 * @param supplied whether the source has no title
 * @param subtitle the line under the title
 * @param notes its margin
 * @param body its text
 * @param related entries that are akin to it
 */
public record ItemView(
        String anchor,
        String id,
        int level,
        String kind,
        Optional<String> mark,
        boolean counted,
        Markup title,
        boolean supplied,
        Optional<String> subtitle,
        NotesView notes,
        Optional<Markup> body,
        List<EntryView> related) {
    public ItemView {
        related = List.copyOf(related);
    }
}
