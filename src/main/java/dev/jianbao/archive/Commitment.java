package dev.jianbao.archive;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.follow.Position;

/**
 * A measure as a body that has to do with it sees it.
 *
 * @param plan the plan it belongs to
 * @param position the measure, and where it stands
 * @param duty what the body has to do
 */
public record Commitment(ActionPlan plan, Position position, Duty duty) {}
