package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.PrintedMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around the title of a plan and its notice: number, body, days, keywords. */
final class PlanFacts {
    private static final String LETTERHEAD = "文件";
    static final Pattern NUMBER =
            Pattern.compile("[\\p{IsHan}]{1,12}[〔\\[（(【](?:19|20)[0-9]{2}[〕\\]）)】][\\s　]*第?[0-9]{1,4}[\\s　]*号");
    private static final Pattern KIND = Pattern.compile(".*(?:方案|计划|规划|纲要|要点|行动|措施|意见|办法|分工表?|清单)(?:[（(].*)?");

    private static final Pattern MONTH = Pattern.compile("[（(]?20[0-9]{2}年[0-9]{1,2}月[）)]?");
    private static final Pattern WORDS = Pattern.compile("[、，,；;\\s　]+");

    private final Ledger ledger;
    private Traced documentNumber = Traced.EMPTY;
    private Traced issuer = Traced.EMPTY;
    private final List<Traced> keywords = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> drawnUp = Optional.empty();

    PlanFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    Traced documentNumber() {
        return documentNumber;
    }

    Traced issuer() {
        return issuer;
    }

    List<Traced> keywords() {
        return keywords;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<LocalDate> drawnUp() {
        return drawnUp;
    }

    /** Takes a number that is stated with the title. */
    void numbered(Traced number) {
        documentNumber = first(documentNumber, number);
    }

    /** Takes a sender that the title names; the title keeps the names of the others. */
    void sentBy(Traced sender) {
        List<Traced> bodies = Issuers.each(sender);
        if (issuer.isEmpty() && bodies.stream().allMatch(each -> isBody(each.text()))) {
            issuer = bodies.isEmpty() ? issuer : bodies.get(0);
            if (bodies.size() > 1) {
                ledger.doubt(Rule.ISSUER, sender, 0.6, sender.text());
            }
        }
    }

    /** Takes a body alone at the end, unless it is known who issued. */
    void sentFrom(Traced body) {
        if (issuer.isEmpty()) {
            issuer = body;
        }
        ledger.became(body, body.text(), Finding.of(Rule.ISSUER, 0.8));
    }

    /** Takes those who signed, and when. */
    void signedBy(Signature signature) {
        dated(signature.day());
        List<Traced> bodies = signature.bodies();
        Traced first = bodies.get(0);
        boolean fuller = first.length() > issuer.length() && first.text().endsWith(tail(issuer.text()));
        if (issuer.isEmpty() || fuller) {
            ledger.drop(issuer, Finding.of(Rule.ISSUER, 0.9));
            issuer = first;
            ledger.became(first, first.text(), Finding.of(Rule.ISSUER));
        }
        List<Traced> others = bodies.stream()
                .filter(each -> !each.equals(issuer) && !isSame(each.text()))
                .toList();
        if (!others.isEmpty()) {
            ledger.doubt(
                    Rule.ISSUER,
                    first,
                    0.6,
                    Stream.concat(Stream.of(issuer), others.stream())
                            .map(Traced::text)
                            .distinct()
                            .collect(Collectors.joining("、")));
        }
        bodies.stream()
                .filter(each -> !each.equals(issuer))
                .forEach(each -> ledger.drop(each, Finding.of(Rule.ISSUER, isSame(each.text()) ? 0.9 : 0.6)));
    }

    /** Whether a name is that of the issuer, or a shorter form of it. */
    private boolean isSame(String name) {
        return issuer.text().endsWith(tail(name)) || name.endsWith(tail(issuer.text()));
    }

    /** Takes the day of a signature; one that lost its signs is asked about. */
    void dated(Traced written) {
        Optional<LocalDate> day = Dates.first(written.text()).map(Dates.Found::date);
        if (day.isEmpty()) {
            List<LocalDate> meant = Dates.withoutSigns(written.text());
            day = meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
            ledger.doubt(
                    Rule.NO_DATE, written, 0.6, day.map(LocalDate::toString).orElse("?"), written.text());
        }
        Optional<LocalDate> read = day;
        drawnUp = drawnUp.or(() -> read);
        ledger.became(
                written, read.map(LocalDate::toString).orElse("?"), Finding.of(Rule.DATE, read.isPresent() ? 1 : 0.5));
    }

    /** Takes when a page put the document there, unless it is known. */
    void posted(Optional<LocalDate> day) {
        date = date.or(() -> day);
    }

    /** Takes when it was drawn up, unless it is known. */
    void drawnUp(Optional<LocalDate> day) {
        drawnUp = drawnUp.or(() -> day);
    }

    /** Takes who issued it, unless that is known. */
    void issuedBy(Traced body) {
        issuer = first(issuer, body);
    }

    /** Takes a fact by its label. */
    void fact(String written, Traced value) {
        String label = written.replaceAll("[\\s　：:]", "");
        if (PrintedMarks.isLost(value)) {
            PrintedMarks.lost(value, ledger);
            return;
        }
        Optional<LocalDate> day = Dates.first(value.text()).map(Dates.Found::date);
        switch (label) {
            case "发文机关", "发文单位", "发文机构", "制发机关", "发布机构", "发布单位", "发布部门" ->
                issuer = first(issuer, Issuers.first(value, ledger));
            case "发文字号", "文号", "发布文号" -> documentNumber = first(documentNumber, value);
            case "主题词", "关键词" -> {
                value.split(WORDS).forEach(keywords::add);
                ledger.became(value, value.text(), Finding.of(Rule.DOCUMENT_NUMBER));
            }
            case "成文日期", "成文时间", "发文日期" -> drawnUp = drawnUp.or(() -> day);
            case "发布日期", "发布时间", "公开日期", "生成日期" -> date = date.or(() -> day);
            default -> ledger.drop(value, Finding.of(Rule.DOCUMENT_NUMBER, 0.85));
        }
        if (label.matches(".*(?:日期|时间)")) {
            day.ifPresentOrElse(
                    each -> ledger.became(value, each.toString(), Finding.of(Rule.DATE)),
                    () -> ledger.drop(value, Finding.of(Rule.DATE, 0.5)));
        }
    }

    /** What is stated first; that it is stated again is written down. */
    private Traced first(Traced known, Traced value) {
        if (known.isEmpty()) {
            return value;
        }
        ledger.drop(value, Finding.of(Rule.DOCUMENT_NUMBER, 0.9));
        return known;
    }

    /** Takes a body above or below the title, and the month below it; says whether the line is one of these. */
    boolean signature(Lines lines, int i, boolean titled) {
        Traced line = lines.line(i).traced().strip();
        String text = line.text();
        if (!titled && isLetterhead(text)) {
            int end = text.length() - LETTERHEAD.length();
            ledger.drop(line.from(end), Finding.of(Rule.ISSUER));
            issuer = first(issuer, Issuers.first(line.slice(0, end).strip(), ledger));
            return true;
        }
        if (!titled
                && OrganisationForm.kind(text).isPresent()
                && !KIND.matcher(text).matches()) {
            issuer = first(issuer, Issuers.first(line, ledger));
            return true;
        }
        boolean signed = titled && issuer.isEmpty() && isBody(text) && signs(lines, i + 1);
        if (signed) {
            issuer = Issuers.first(line, ledger);
            return true;
        }
        if (!issuer.isEmpty() && MONTH.matcher(text).matches()) {
            ledger.doubt(Rule.DATE, line, 0.6, text);
            ledger.drop(line, Finding.of(Rule.DATE, 0.6));
            return true;
        }
        return false;
    }

    /** A line of the notice that names its sender or day: taken as a fact, and out of the text. */
    boolean noticeSigned(Lines lines, int i) {
        if (!lines.isLine(i)) {
            return false;
        }
        Traced line = lines.line(i).traced().strip();
        Optional<Dates.Found> day = Dates.first(line.text());
        if (day.isPresent() && line.length() <= 20) {
            drawnUp = drawnUp.or(() -> Optional.of(day.get().date()));
            ledger.became(line, day.get().date().toString(), Finding.of(Rule.DATE));
            return true;
        }
        if (!Dates.withoutSigns(line.text()).isEmpty()) {
            dated(line);
            return true;
        }
        boolean fuller = issuer.isEmpty()
                || line.length() > issuer.length() && line.text().endsWith(tail(issuer.text()));
        if (Issuers.isLine(line.text()) && !KIND.matcher(line.text()).matches() && fuller) {
            ledger.drop(issuer, Finding.of(Rule.ISSUER, 0.9));
            issuer = Issuers.first(line, ledger);
            return true;
        }
        return false;
    }

    /** A name without the word for which place it is of, which people of the place leave short: 市政府办公室. */
    private static String tail(String name) {
        return name.replaceFirst("^.{0,2}[省市县区]", "").replaceFirst("^(?=政府)", "人民");
    }

    /** Whether a line is the red head of an office's paper: 甲局文件. */
    private static boolean isLetterhead(String text) {
        return text.endsWith(LETTERHEAD)
                && OrganisationForm.kind(text.substring(0, text.length() - LETTERHEAD.length())
                                .strip())
                        .isPresent();
    }

    static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && day.end() == text.length())
                .isPresent();
    }

    /** Whether a line is a day or a month and nothing else. */
    private static boolean signs(Lines lines, int i) {
        return isDay(lines.text(i)) || MONTH.matcher(lines.text(i)).matches();
    }

    static boolean isBody(String text) {
        return OrganisationForm.kind(text).isPresent() && !KIND.matcher(text).matches();
    }

    /** Whether a line is called what plans are called. */
    static boolean isKind(String text) {
        return KIND.matcher(text).matches();
    }
}
