package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Numeral;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the foot of a document: to whom it goes, who printed it when and how often, who wrote, checked and signed it. */
public final class ImprintReader {
    private static final String GAP = "[\\s　]*";
    private static final Pattern DISTRIBUTION = Pattern.compile("(?:^|[\\s　。；]+)(主" + GAP + "报|主" + GAP + "送|呈" + GAP
            + "报|呈" + GAP + "送|报" + GAP + "送|抄" + GAP + "送|抄" + GAP + "报|抄" + GAP + "发|分" + GAP + "送|印" + GAP + "送|发"
            + GAP + "送|发" + GAP + "至|报|送|发)" + GAP + "[：:]" + GAP);
    private static final Pattern CREDIT = Pattern.compile("(撰" + GAP + "稿|供" + GAP + "稿|拟" + GAP + "稿|责任编辑|责" + GAP
            + "编|执行编辑|值班编辑|编" + GAP + "辑|编" + GAP + "校|校" + GAP
            + "对|核" + GAP + "稿|审" + GAP + "核|审" + GAP + "稿|编" + GAP + "审|主" + GAP + "编|初" + GAP + "审|复" + GAP + "审|终"
            + GAP
            + "审|审" + GAP + "[签定]|签" + GAP + "批|核" + GAP + "发|组" + GAP + "稿|统" + GAP + "稿|采" + GAP + "编|签" + GAP + "发)"
            + GAP + "人?" + GAP + "[：:]" + GAP);
    private static final Pattern COPIES = Pattern.compile("[（(]?" + GAP + "(?:共" + GAP + "印|印" + GAP + "数?|印发|共)" + GAP
            + "[：:]?" + GAP + "(" + Numeral.PATTERN + ")" + GAP + "份" + GAP + "[）)]?");
    private static final Pattern CONTACT =
            Pattern.compile("(?:联系)?电话[：:].*|传真[：:].*|邮箱[：:].*|地址[：:].*|电子信箱.*|投稿.*|联系人[：:].*|网址[：:].*");
    private static final Pattern NAMES = Pattern.compile("[、，,；;\\s　]+");
    private static final Pattern BODIES = Pattern.compile("[、，；;。]+|(?<=\\p{IsHan}),(?=\\p{IsHan})");
    private static final Pattern UNSTATED = Pattern.compile("[\\s　]*(?:未载明|不详|未注明|[?？]|无)[\\s　]*");
    private static final int MOST_LINES = 24;

    private final Ledger ledger;
    private final Map<String, List<Traced>> distribution = new TreeMap<>();
    private final Map<String, List<Traced>> credits = new TreeMap<>();
    private Optional<Traced> printer = Optional.empty();
    private Optional<LocalDate> printed = Optional.empty();
    private OptionalInt copies = OptionalInt.empty();
    private String duty = "";
    private boolean open;

    public ImprintReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Where the foot begins; the number of lines where there is none. Footnotes may stand behind it. */
    public static int start(Lines whole) {
        Lines lines = whole.part(0, Footnotes.start(whole));
        int start = lines.size();
        boolean sure = false;
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - MOST_LINES && lines.isLine(i); i--) {
            String text = lines.text(i);
            boolean foot = Wording.isDistribution(text)
                    || Wording.isPrinted(text)
                    || Wording.isCredits(text)
                    || COPIES.matcher(text).matches();
            if (foot) {
                start = i;
                sure |= !isSender(text);
            } else if (!mayBelong(lines, i, start)) {
                break;
            }
        }
        boolean printer = sure && start > 1 && isDay(lines.text(start)) && isPrinter(lines.text(start - 1));
        return printer ? start - 1 : sure ? start : whole.size();
    }

    /** A line that says when a document was printed, and nothing else. */
    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && text.length() - day.end() < 4)
                .isPresent();
    }

    private static boolean isPrinter(String text) {
        return text.length() <= 40 && OrganisationForm.kind(text).isPresent();
    }

    /** A line of the foot that only its neighbours tell: a printer above its date, a list that goes on. */
    private static boolean mayBelong(Lines lines, int i, int start) {
        String text = lines.text(i);
        boolean date = Dates.first(text)
                .filter(day -> day.start() < 3 && text.length() - day.end() < 4)
                .isPresent();
        boolean goesOn = i > 0
                && i == start - 1
                && Wording.isDistribution(lines.text(i - 1))
                && !Wording.isClosed(lines.text(i - 1));
        boolean body = text.length() <= 40 && text.indexOf('。') < 0 && text.matches(".*(?:办公室|委员会|[局厅部处科组院会办]|中心|政府)");
        return date || goesOn || body || CONTACT.matcher(text).matches();
    }

    private static boolean isSender(String text) {
        return text.matches("^[（(]?供[\\s　]*稿.*|^[（(].*[）)]$")
                && CREDIT.matcher(text).results().count() < 2;
    }

    public Imprint read(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.line(i).traced().strip());
        }
        return new Imprint(distribution, printer, printed, copies, credits);
    }

    private void line(Traced line) {
        boolean goesOn = open;
        open = !line.isEmpty() && "，、,".indexOf(line.at(line.length() - 1)) >= 0;
        if (Wording.isDistribution(line.text())) {
            labelled(line, DISTRIBUTION, this::distribute);
            return;
        }
        if (Wording.isCredits(line.text()) || CREDIT.matcher(line.text()).find() && line.length() < 100) {
            labelled(withoutCopies(line), CREDIT, this::credit);
            return;
        }
        if (CONTACT.matcher(line.text()).matches()) {
            ledger.drop(line, Finding.of(Rule.PRINTED, 0.9));
            return;
        }
        boolean print =
                Wording.isPrinted(line.text()) || Dates.first(line.text()).isPresent();
        Traced rest = date(withoutCopies(line));
        if (rest.isBlank()) {
            return;
        }
        if (!duty.isEmpty()
                && !print
                && distribution.size() > 0
                && printed.isEmpty()
                && (goesOn || line.text().indexOf('、') > 0)) {
            distribute(duty, rest);
        } else {
            printer(rest);
        }
    }

    private Traced withoutCopies(Traced line) {
        Matcher match = COPIES.matcher(line.text());
        if (!match.find()) {
            return line;
        }
        copies = Numeral.parse(match.group(1));
        ledger.became(line.slice(match.start(), match.end()), match.group(1), Finding.of(Rule.COPIES));
        return line.slice(0, match.start()).plus(line.from(match.end())).strip();
    }

    private Traced date(Traced line) {
        Optional<Dates.Found> day = Dates.last(line.text());
        if (day.isEmpty()) {
            return line;
        }
        int end = day.get().end();
        Matcher verb =
                Pattern.compile("[\\s　]*印[\\s　]*[发制]?").matcher(line.text()).region(end, line.length());
        int stop = verb.lookingAt() ? verb.end() : end;
        printed = Optional.of(day.get().date());
        ledger.became(line.slice(day.get().start(), stop), day.get().date().toString(), Finding.of(Rule.PRINTED));
        return line.slice(0, day.get().start()).plus(line.from(stop)).strip();
    }

    private void printer(Traced text) {
        Matcher verb = Pattern.compile("[\\s　]*(?:编印|印发|印制|印|编)[\\s　]*$").matcher(text.text());
        Traced bare = text;
        if (verb.find() && verb.start() > 2) {
            ledger.drop(text.from(verb.start()), Finding.of(Rule.PRINTED));
            bare = text.slice(0, verb.start()).strip();
        }
        if (printer.isEmpty() && bare.length() <= 40) {
            printer = Optional.of(bare);
            ledger.became(bare, bare.text(), Finding.of(Rule.PRINTED));
        } else {
            ledger.doubt(Rule.LEFTOVER, bare, 0.5, bare.text());
            ledger.drop(bare, Finding.of(Rule.LEFTOVER, 0.5));
        }
    }

    private interface Taker {
        void take(String label, Traced names);
    }

    private void labelled(Traced line, Pattern labels, Taker taker) {
        Matcher match = labels.matcher(line.text());
        int start = -1;
        String label = "";
        while (match.find()) {
            if (start >= 0) {
                taker.take(label, line.slice(start, match.start()));
            } else if (match.start() > 0) {
                ledger.drop(line.slice(0, match.start()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            }
            ledger.drop(
                    line.slice(match.start(), match.end()),
                    Finding.of(labels == CREDIT ? Rule.CREDITS : Rule.DISTRIBUTION));
            label = Han.squeezed(match.group(1));
            start = match.end();
        }
        if (start >= 0) {
            taker.take(label, line.from(start));
        }
    }

    private void distribute(String label, Traced names) {
        String key = label.matches("(?:主|呈|抄)?报") || label.equals("报送") || label.equals("呈送")
                ? "report"
                : label.matches("发|抄发|发送|发至|印送|issue") ? "issue" : label.equals("report") ? "report" : "send";
        duty = key;
        list(names, BODIES, Rule.DISTRIBUTION, distribution.computeIfAbsent(key, any -> new ArrayList<>()));
    }

    private void credit(String label, Traced names) {
        String key = label.matches("签发|终审|审签|签批|核发")
                ? "signed-by"
                : label.matches("撰稿|供稿|拟稿|采编") ? "written-by" : "reviewed-by";
        if (UNSTATED.matcher(names.text()).matches()) {
            ledger.became(names.strip(), "?", Finding.of(Rule.CREDITS));
            return;
        }
        list(names, NAMES, Rule.CREDITS, credits.computeIfAbsent(key, any -> new ArrayList<>()));
    }

    /** The names of a list; what parts them goes. A name of two characters keeps the wide space within it. */
    private void list(Traced names, Pattern separator, Rule rule, List<Traced> into) {
        Traced bare = names.strip();
        while (!bare.isEmpty() && "）)。；;".indexOf(bare.at(bare.length() - 1)) >= 0 && rule == Rule.CREDITS) {
            ledger.drop(bare.from(bare.length() - 1), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            bare = bare.slice(0, bare.length() - 1).strip();
        }
        Matcher spaced = Pattern.compile("\\p{IsHan}[\\s　]+\\p{IsHan}").matcher(bare.text());
        if (rule == Rule.CREDITS && spaced.matches()) {
            into.add(bare);
            return;
        }
        Matcher match = separator.matcher(bare.text());
        int start = 0;
        while (match.find()) {
            if (isBracketed(bare.text(), match.start())) {
                continue;
            }
            if (rule == Rule.DISTRIBUTION
                    && bare.from(match.end()).text().matches("(?:副.{1,3}|成员|委员).{0,2}(?:[、，；;。].*)?")) {
                continue;
            }
            add(bare.slice(start, match.start()), into);
            ledger.drop(bare.slice(match.start(), match.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            start = match.end();
        }
        add(bare.from(start), into);
    }

    /** Whether a place lies within brackets, as in 各县（市、区）. */
    private static boolean isBracketed(String text, int at) {
        int open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
        int close = Math.max(text.lastIndexOf('）', at), text.lastIndexOf(')', at));
        return open > close;
    }

    private static void add(Traced name, List<Traced> into) {
        if (!name.isBlank()) {
            into.add(name.strip());
        }
    }
}
