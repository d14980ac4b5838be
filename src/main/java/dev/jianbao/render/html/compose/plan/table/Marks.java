package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.Acceptance;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Composes what stands at the end of a line: what was found when its figures were checked. */
public final class Marks {
    private final Sheet sheet;
    private final AuditSheets audit;
    private final Words words;

    public Marks(Sheet sheet, AuditSheets audit) {
        this.sheet = sheet;
        this.audit = audit;
        this.words = sheet.words();
    }

    /**
     * One checked figure of a line.
     *
     * @param about what the figure is called there; empty where the line has no other
     */
    public record Checked(String about, Verdict verdict) {}

    /** The marks of a line, what fails first; what holds without more to say stands together. */
    public List<MarkView> of(List<Checked> checked) {
        List<Checked> sorted = checked.stream()
                .sorted(Comparator.comparingInt(each -> rank(each.verdict().ruling())))
                .toList();
        List<MarkView> marks = new ArrayList<>();
        List<Checked> plain = new ArrayList<>();
        for (Checked each : sorted) {
            if (isPlain(each.verdict())) {
                plain.add(each);
            } else {
                marks.add(mark(each.about(), each.verdict()));
            }
        }
        if (!plain.isEmpty()) {
            List<String> about = plain.stream().map(Checked::about).distinct().toList();
            marks.add(
                    mark(String.join(words.say("listJoin"), about), plain.get(0).verdict()));
        }
        return marks;
    }

    private static int rank(Ruling ruling) {
        return switch (ruling) {
            case FAILS -> 0;
            case UNDECIDED -> 1;
            case HOLDS -> 2;
        };
    }

    private static boolean isPlain(Verdict verdict) {
        return verdict.outcome() instanceof Outcome.Holds holds && holds.inferred() == 0;
    }

    private MarkView mark(String about, Verdict verdict) {
        String href = sheet.way(audit.url(verdict), PlanPages.anchor(verdict.id()));
        String ruling = Scalar.word(verdict.ruling());
        return new MarkView(
                ruling,
                about,
                LinkView.to(href, words.say("ruling." + ruling)),
                detail(verdict),
                verdict.accepted().map(this::accepted));
    }

    /** A figure with a minus where it is below zero, which a hyphen is not. */
    static String signed(Quantity quantity) {
        String text = quantity.toString();
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }

    /** An explanation, with who gave it and when. */
    String accepted(Acceptance why) {
        List<String> by = new ArrayList<>();
        why.who().ifPresent(by::add);
        why.date().map(words::day).ifPresent(by::add);
        return by.isEmpty()
                ? why.why()
                : words.say("audit.acceptedBy", why.why(), String.join(words.say("listJoin"), by));
    }

    private Optional<String> detail(Verdict verdict) {
        return verdict.outcome().accept(new Outcome.Visitor<>() {
            @Override
            public Optional<String> holds(Outcome.Holds outcome) {
                return outcome.inferred() > 0
                        ? Optional.of(words.say("mark.rests", outcome.inferred()))
                        : Optional.empty();
            }

            @Override
            public Optional<String> fails(Outcome.Fails outcome) {
                String key = outcome.missing().isEmpty() ? "mark.fails" : "mark.failsAtLeast";
                return Optional.of(words.say(key, verdict.stated(), outcome.computed(), signed(outcome.difference())));
            }

            @Override
            public Optional<String> undecided(Outcome.Undecided outcome) {
                return Optional.of(words.say("mark.undecided", outcome.missing().size(), outcome.known()));
            }
        });
    }
}
