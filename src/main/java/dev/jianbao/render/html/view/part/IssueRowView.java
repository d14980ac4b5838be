package dev.jianbao.render.html.view.part;

import java.util.Optional;

/**
 * An issue in a table of issues, or the numbers that are missing there.
 *
 * @param number leads to the issue
 * @param date of the issue
 * @param titles what it begins with
 * @param items how many it has
 * @param missing whether the archive lacks it
 */
public record IssueRowView(LinkView number, Optional<DateView> date, String titles, int items, boolean missing) {}
