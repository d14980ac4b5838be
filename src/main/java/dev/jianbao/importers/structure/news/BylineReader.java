package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.PersonSigns;
import dev.jianbao.importers.structure.news.BylineLabel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that say who published a text, when, and who wrote or edited it. */
final class BylineReader {
    /** What parts a source from what stands beside it: a wide gap, a bar, the word for who wrote. */
    private static final Pattern APART =
            Pattern.compile("　+|[ \t]{2,}|[\\s　]*[|｜][\\s　]*|[\\s　]+(?=(?:本[报网])?(?:记者|通[讯信]员|作者)[\\s　])");

    private static final Pattern TIME =
            Pattern.compile("[\\sT　]*([01]?[0-9]|2[0-3])[:：]([0-5][0-9])(?:[:：][0-5][0-9])?");
    private static final Pattern BAR = Pattern.compile("[|｜]");
    /** Bodies that sent a text in. */
    private static final Pattern BODY =
            Pattern.compile("[\\p{IsHan}、与和（）]{3,30}(?:学院|大学|学校|中学|小学|[局馆厅委科室处股]|办公室|宣传部|中心|幼儿园|[协学]会)");

    /** The part of a body that puts its news on the web. */
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,14}(?:部|处|室|院|局|办|科|系|中心|学校|中学|小学|委员?会?|工会)");

    /** Who put a text somewhere, and not who wrote it. */
    private static final Pattern NOBODY =
            Pattern.compile("(?:本站|网站)?编辑|小编|(?:系统|超级)?管理员|会员(?:上传|投稿)|网友(?:上传|投稿|整理|分享)|佚名|匿名|未知|(?i:admin)");

    /** Addresses, whose figures are no days. */
    private static final Pattern ADDRESSES = Pattern.compile("(?:https?://|www\\.)[!-~]+");

    private static final Pattern SPACE = Pattern.compile("[\\s　]+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");

    /** What a program writes where nobody said from where a text comes. */
    private static final Pattern UNKNOWN = Pattern.compile("未知|不详|佚名|匿名|暂无|无");

    /** The journal that printed a paper, and its number. */
    private static final Pattern JOURNAL =
            Pattern.compile("([\\p{IsHan}（）()·]{3,24}?)[\\s　]*((?:19|20)[0-9]{2}年[\\s　]*第?[\\s　]*[0-9]{1,2}期)");

    private static final Pattern JOINED = Pattern.compile("[+＋，,、]");
    private static final int LONGEST = 140;
    private static final int FARTHEST_LABEL = 2;

    private final Ledger ledger;
    private final BylineWords words;
    private Traced source = Traced.EMPTY;
    private Traced editor = Traced.EMPTY;
    private Traced checker = Traced.EMPTY;
    private Traced sender = Traced.EMPTY;
    private Traced poster = Traced.EMPTY;
    private final List<Traced> authors = new ArrayList<>();
    private final UnlabelledByline unlabelled;
    private Traced url = Traced.EMPTY;
    private boolean spun;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> time = Optional.empty();

    /** @param whole all of the text, which may say elsewhere that a name is one */
    BylineReader(Ledger ledger, String whole) {
        this.ledger = ledger;
        this.words = new BylineWords(ledger);
        this.unlabelled = new UnlabelledByline(ledger, whole);
    }

    Bylines found() {
        if (authors.isEmpty() && !sender.isEmpty()) {
            authors.add(sender);
        } else if (source.isEmpty()) {
            source = sender;
        } else {
            ledger.drop(sender, Finding.of(Rule.ORIGIN, 0.85));
        }
        if (!editor.isEmpty()) {
            ledger.drop(checker, Finding.of(Rule.ORIGIN, 0.85));
        }
        if (!source.isEmpty()) {
            ledger.drop(unlabelled.publisher(), Finding.of(Rule.ORIGIN, 0.85));
        }
        Traced published = source.isEmpty() ? unlabelled.publisher() : source;
        if (!published.isEmpty()) {
            ledger.drop(poster, Finding.of(Rule.ORIGIN, 0.85));
        }
        ledger.drop(unlabelled.unused(), Finding.of(Rule.ORIGIN, 0.85));
        if (!authors.isEmpty()) {
            unlabelled.authors().forEach(each -> ledger.drop(each, Finding.of(Rule.ORIGIN, 0.85)));
        }
        return new Bylines(
                published.isEmpty() ? poster : published,
                editor.isEmpty() ? checker : editor,
                authors.isEmpty() ? unlabelled.authors() : authors,
                date,
                time,
                url);
    }

    /** Takes a name that stands alone below the other facts for that of whoever wrote the text; says whether nobody is named yet. */
    boolean author(Traced name, double confidence) {
        if (!authors.isEmpty() || !unlabelled.authors().isEmpty()) {
            return false;
        }
        ledger.doubt(Rule.CREDITS, name, confidence, name.text());
        authors.add(name);
        return true;
    }

    /** Takes a name for that of the source, if no other is known. */
    void source(Traced name) {
        source = first(source, name);
    }

    /** Takes a name that stands alone at the head for that of whoever published the text. */
    void publisher(Traced name) {
        unlabelled.take(name);
    }

    /** Whether a label was one that nobody writes, but programs that put synonyms in place of words. */
    boolean isSpun() {
        return spun;
    }

    /**
     * Whether a line among the sentences of a text, or below them, is one of these: who is named there has a name, a time is a day, and nothing but
     * the head and the foot of a page counts its readers.
     */
    boolean isAmong(Traced line) {
        List<BylineLabel> labels = BylineLabel.in(line.text());
        if (labels.isEmpty()
                || labels.get(0).start() > FARTHEST_LABEL
                || Dates.first(line.text()).isPresent()) {
            return true;
        }
        Role role = labels.get(0).role();
        String value = line.text().substring(labels.get(0).end());
        return role != Role.COUNTER
                && (labels.size() > 1 || role != Role.DAY && (!role.isOfPerson() || mayBeNamed(value)));
    }

    /** Whether words behind a label may be those of somebody, or of a body. */
    private static boolean mayBeNamed(String value) {
        String bare = value.replaceAll("[）)】\\]\\s　]+$", "").strip();
        boolean one = bare.matches("\\p{IsHan}[\\p{IsHan}，“”]{3,}");
        return !one
                || NOBODY.matcher(bare).matches()
                || PersonForm.areNames(bare)
                || bare.matches(".*[班组部室社站处科办会队局校院网报台园学厅委府]");
    }

    /** Takes a line if it is one of these; says whether it was. At the foot of a text only a labelled line is. */
    boolean take(Traced line, boolean foot) {
        Optional<PaperProperty> property = foot ? PaperProperty.of(line) : Optional.empty();
        property.ifPresent(this::property);
        if (property.isPresent()) {
            return true;
        }
        String text = line.text();
        if (text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        if (PostingForm.isNone(text) || PostingForm.isOfPaper(text)) {
            return false;
        }
        if (PostingForm.isPage(text)) {
            ledger.drop(line, Finding.of(Rule.ORIGIN, 0.9));
            return true;
        }
        List<BareCredits.Credit> credits = BareCredits.read(line, foot);
        if (!credits.isEmpty()) {
            credits.forEach(this::credit);
            return true;
        }
        Matcher journal = JOURNAL.matcher(text);
        if (!foot && journal.matches()) {
            unlabelled.take(line.group(journal, 1));
            ledger.drop(line.group(journal, 2), Finding.of(Rule.ORIGIN));
            return true;
        }
        if (!foot && UnlabelledByline.namesReporters(text)) {
            unlabelled.take(line);
            return true;
        }
        if (UnlabelledByline.isReporters(text)) {
            unlabelled.reporters(line);
            return true;
        }
        boolean posting = PostingForm.isPaperHead(line) || PostingForm.isPosting(text, foot);
        if (posting) {
            parts(date(line));
        }
        return posting;
    }

    private void property(PaperProperty property) {
        ledger.drop(date(property.before()).strip(), Finding.of(Rule.ORIGIN));
        ledger.drop(property.behind().strip(), Finding.of(Rule.ORIGIN));
        source(property.paper());
    }

    /** Takes a line that names a paper with day and page, where nothing says yet when and where from; says whether it was. */
    boolean takePaper(Traced line) {
        boolean paper = PostingForm.isOfPaper(line.text())
                && date.isEmpty()
                && source.isEmpty()
                && unlabelled.publisher().isEmpty();
        if (paper) {
            Traced name = PostingForm.paper(line);
            int start = line.text().indexOf('《') + 1;
            Traced rest = date(line.from(start + name.length()));
            ledger.drop(line.slice(0, start), Finding.of(Rule.ORIGIN));
            rest.split(SPACE).forEach(each -> ledger.drop(each, Finding.of(Rule.ORIGIN)));
            source = name;
        }
        return paper;
    }

    /** Takes the authors of a paper, whose bodies stand in brackets below; says whether the line names some. */
    boolean takeAuthors(Traced line, String below) {
        List<BareCredits.Credit> credits = BareCredits.above(line, below);
        credits.forEach(this::credit);
        return !credits.isEmpty();
    }

    private void credit(BareCredits.Credit credit) {
        ledger.drop(credit.hand(), Finding.of(Rule.ORIGIN));
        ledger.drop(credit.behind(), Finding.of(Rule.ORIGIN));
        Traced names = credit.names();
        if (credit.wrote() && authors.isEmpty()) {
            if (!credit.isLabelled()) {
                ledger.doubt(Rule.CREDITS, names, 0.7, names.text());
            }
            names.split(JOINED).forEach(each -> unlabelled.names(each, authors));
            JOINED.matcher(names.text())
                    .results()
                    .forEach(each ->
                            ledger.drop(names.slice(each.start(), each.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS)));
        } else if (credit.edited()) {
            edited(names);
        } else {
            ledger.drop(names, Finding.of(Rule.ORIGIN, 0.85));
        }
    }

    /** Several who edited a text are all named. */
    private void edited(Traced names) {
        editor = editor.isEmpty() || editor.text().equals(names.text())
                ? first(editor, names)
                : editor.plus(Traced.added("、")).plus(names);
    }

    private Traced date(Traced line) {
        Optional<Dates.Found> day = Dates.first(ADDRESSES
                .matcher(line.text())
                .replaceAll(each -> " ".repeat(each.group().length())));
        if (day.isEmpty()) {
            return line;
        }
        int end = day.get().end();
        Matcher clock = TIME.matcher(line.text()).region(end, line.length());
        if (clock.lookingAt()) {
            time = time.or(() -> Optional.of(
                    String.format(Locale.ROOT, "%02d:%s", Integer.valueOf(clock.group(1)), clock.group(2))));
            end = clock.end();
        }
        date = date.or(() -> Optional.of(day.get().date()));
        ledger.became(
                line.slice(day.get().start(), end),
                day.get().date() + time.map(each -> " " + each).orElse(""),
                Finding.of(Rule.DATE));
        return line.slice(0, day.get().start()).plus(Traced.added("　")).plus(line.from(end));
    }

    private void parts(Traced line) {
        Optional<Role> role = Optional.empty();
        int start = 0;
        for (BylineLabel label : BylineLabel.in(line.text(), true)) {
            part(role, line.slice(start, label.start()));
            spun |= label.spun();
            ledger.drop(line.slice(label.start(), label.end()), Finding.of(Rule.ORIGIN));
            role = Optional.of(label.role());
            start = label.end();
        }
        part(role, line.from(start));
    }

    /** @param role of the label before; none where it stands before the first */
    private void part(Optional<Role> role, Traced written) {
        Traced value = words.bare(written);
        if (value.isEmpty()) {
            return;
        }
        if (role.isEmpty()) {
            unlabelled.take(value);
            return;
        }
        switch (role.get()) {
            case SOURCE -> {
                if (WEB_ADDRESS.matcher(value.text()).matches()) {
                    url = first(url, value);
                } else {
                    source = UNKNOWN.matcher(value.text()).matches()
                            ? leftout(source, value)
                            : first(source, alone(words.placeless(words.uncounted(value))));
                }
            }
            case EDITOR ->
                editor = NOBODY.matcher(value.text()).matches()
                        ? leftout(editor, value)
                        : first(editor, words.uncoded(value));
            case PICTURES, OTHER -> ledger.drop(value, Finding.of(Rule.ORIGIN, 0.85));
            case CHECKER -> checker(value);
            case POSTER -> {
                if (OFFICE.matcher(value.text()).matches() && !PersonForm.isName(value.text())) {
                    poster = first(poster, value);
                } else {
                    checker(value);
                }
            }
            case AUTHOR -> {
                if (BODY.matcher(value.text()).matches() && !PersonForm.areNames(value.text())) {
                    sender = first(sender, value);
                } else {
                    author(words.named(words.placeless(value)));
                }
            }
            case ADDRESS -> url = isAddress(value.text()) ? first(url, value) : leftout(url, value);
            case DAY, COUNTER -> unlabelled.take(value);
        }
    }

    private void checker(Traced value) {
        checker = NOBODY.matcher(value.text()).matches() ? leftout(checker, value) : first(checker, value);
    }

    /** A source without what stands behind it, far off: a reporter, a page of a newspaper. */
    private Traced alone(Traced value) {
        List<Traced> parts = value.split(APART).stream()
                .map(Traced::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        for (Traced part : parts.subList(1, parts.size())) {
            if (BylineWords.isTitled(part.text()) && authors.isEmpty()) {
                author(words.named(part));
            } else {
                ledger.drop(part, Finding.of(Rule.ORIGIN, 0.85));
            }
        }
        Matcher bar = BAR.matcher(value.text());
        while (bar.find()) {
            ledger.drop(value.slice(bar.start(), bar.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
        }
        return parts.get(0);
    }

    private void author(Traced value) {
        if (NOBODY.matcher(value.text()).matches()) {
            ledger.drop(value, Finding.of(Rule.ORIGIN, 0.85));
        } else if (authors.isEmpty() || PersonForm.areNames(value.text()) || PersonSigns.isSpaced(value.text())) {
            unlabelled.names(value, authors);
        } else {
            ledger.drop(value, Finding.of(Rule.ORIGIN, 0.85));
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("(?i)[a-z0-9:/.?&=_%#-]{6,}.*") && text.indexOf('.') > 0;
    }

    private Traced leftout(Traced known, Traced value) {
        ledger.drop(value, Finding.of(Rule.ORIGIN, 0.85));
        return known;
    }

    private Traced first(Traced known, Traced value) {
        if (!known.isEmpty()) {
            ledger.drop(value, Finding.of(Rule.ORIGIN, 0.85));
            return known;
        }
        return value;
    }
}
