package dev.jianbao.plan.follow;

import dev.jianbao.plan.Report;
import java.time.LocalDate;

/**
 * What was reported of one measure on one day.
 *
 * @param date the day
 * @param entry what was said
 * @param path the file it stands in, below the site's root
 */
public record Step(LocalDate date, Report.Entry entry, String path) {}
