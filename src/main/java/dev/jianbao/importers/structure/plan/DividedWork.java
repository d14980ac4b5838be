package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.duty.Duties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapter of a plan that divides the work among bodies, one a line: 1.甲局：负责…. Where nothing else in the plan says who answers, each
 * such line is a measure. The text stays where it is.
 */
final class DividedWork {
    private static final Pattern HEADING = Pattern.compile(".{0,10}(?:分工|职责|责任).{0,6}");
    private static final Pattern LINE =
            Pattern.compile("([^：:，,。；;]{2,60})[：:][\\s　]*(?=\\S)(?:主要|具体)?(负责|牵头(?:负责)?|承担)?");
    private static final Pattern DOES = Pattern.compile("负责|牵头|承担|指导|组织|落实|做好|保障|配合|协助|统筹|督促");
    private static final Pattern LISTED = Pattern.compile("、");
    private static final Pattern CLAUSE = Pattern.compile("[，,；;。]");

    private static final int LONGEST_HEADING = 24;
    private static final int LONGEST_TITLE = 45;
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final Lines lines;
    private final List<FoundMeasure> measures = new ArrayList<>();
    private final List<Traced> places = new ArrayList<>();

    private DividedWork(Lines lines) {
        this.lines = lines;
    }

    /** The same groups, and behind them that of the divided work, if no measure names a body and there is such a chapter. */
    static List<Group> added(List<Group> groups, Lines lines, Ledger ledger) {
        boolean answered = groups.stream()
                .flatMap(each -> each.measures().stream())
                .flatMap(each -> Stream.of(each.lead(), each.supporting(), each.responsible()))
                .anyMatch(each -> !each.isEmpty());
        int count = groups.stream().mapToInt(each -> each.measures().size()).sum();
        List<Group> all = new ArrayList<>(groups);
        for (int i = 0; !answered && i < lines.size(); i++) {
            Optional<Marker> marker = heading(lines, i);
            DividedWork work = new DividedWork(lines);
            if (marker.isPresent() && work.read(i + 1, marker.get().kind(), count)) {
                all.add(new Group(Point.bare(lines.line(i).traced().strip(), marker), work.measures));
                for (int n = 0; n < work.places.size(); n++) {
                    FoundMeasure measure = work.measures.get(n);
                    String evidence = measure.number() + " " + measure.title().text();
                    ledger.seam(work.places.get(n), new Finding(Rule.MEASURE, 0.7, evidence));
                }
                return all;
            }
        }
        return all;
    }

    private static Optional<Marker> heading(Lines lines, int i) {
        String text = lines.text(i);
        Optional<Marker> marker = lines.isLine(i) && text.length() <= LONGEST_HEADING
                ? Marker.of(text).filter(each -> each.kind().compareTo(Kind.HAN_BRACKETED) <= 0)
                : Optional.empty();
        return marker.filter(
                each -> HEADING.matcher(text.substring(each.length()).strip().replaceFirst("。$", ""))
                        .matches());
    }

    /** Reads the lines below a heading; says whether they divide the work: three at least, and all but one in five. */
    private boolean read(int from, Kind outer, int before) {
        int read = 0;
        for (int i = from; i < lines.size() && lines.isLine(i); i++) {
            Traced line = lines.line(i).traced().strip();
            Optional<Marker> marker = Marker.of(line.text());
            if (marker.filter(each -> each.kind().compareTo(outer) <= 0).isPresent()) {
                break;
            }
            read++;
            measure(line, marker, before + measures.size() + 1).ifPresent(each -> {
                measures.add(each);
                places.add(line);
            });
        }
        return measures.size() >= FEWEST && (read - measures.size()) * MOST <= read;
    }

    private static Optional<FoundMeasure> measure(Traced line, Optional<Marker> marker, int number) {
        Traced bare = line.from(marker.map(Marker::length).orElse(0)).strip();
        Matcher match = LINE.matcher(bare.text());
        if (!match.lookingAt() || !areBodies(match.group(1))) {
            return Optional.empty();
        }
        Traced work = bare.from(match.end()).strip();
        if (!DOES.matcher(bare.text()).find() || work.isEmpty()) {
            return Optional.empty();
        }
        Duties duties = new Duties(Set.of(), new Ledger());
        boolean leads = match.group(2) != null && match.group(2).startsWith("牵头");
        duties.names(bare.group(match, 1), leads ? "牵头" : "");
        return Optional.of(new FoundMeasure(
                number,
                title(work),
                Traced.EMPTY,
                duties.lead(),
                duties.supporting(),
                duties.responsible(),
                false,
                Optional.empty()));
    }

    private static boolean areBodies(String names) {
        boolean all = true;
        for (String name : LISTED.split(names, -1)) {
            all &= OrganisationForm.isBody(name.strip());
        }
        return all;
    }

    /** The first clause of what is to be done. */
    private static Traced title(Traced work) {
        Matcher end = CLAUSE.matcher(work.text());
        int stop = end.find(Math.min(4, work.length())) ? end.start() : work.length();
        return work.slice(0, Math.min(stop, LONGEST_TITLE));
    }
}
