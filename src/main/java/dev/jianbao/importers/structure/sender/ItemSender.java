package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Captions;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sent one item in, and who wrote it, as its title, the line below that, or its end says. */
public final class ItemSender {
    private static final Pattern SENDER = Pattern.compile(
            "[（(][\\s　]*((?:(?:供[\\s　]*稿|作者|报送|投稿|选送|撰稿)(?:单位|人)?|(?:信息|文章|稿件)?来源|单位|通讯员)?[\\s　]*[：:]?[\\s　]*)([^（）()。；]{2,36}?)[\\s　]*((?:供稿|报送|提供|供|选送|撰稿)?(?:[\\s　]+(?:图|摄影)[\\s　]*[：:／/][\\s　]*\\p{IsHan}{2,4})?)[\\s　]*[）)][\\s　]*$");
    /** The same in other brackets, with the word that says so. */
    private static final Pattern BRACKETED =
            Pattern.compile("[\\s　]*[【［\\[〔][\\s　]*()([^【】［］\\[\\]。；：]{2,36}?)[\\s　]*(供稿|报送|提供|选送|撰稿)[\\s　]*[】］\\]〕]$");
    /** The same behind the last sentence, where the name alone says who it is. */
    private static final Pattern SQUARE =
            Pattern.compile("(?<=[。！”）])[\\s　]*[【［\\[〔][\\s　]*()([^【】［］\\[\\]。；：0-9]{2,24}?)[\\s　]*()[】］\\]〕]$");
    /** A body, and behind what he did a person. */
    private static final Pattern BESIDE = Pattern.compile(
            "[^：:]{3,24}[\\s　]+(?:文/图|图/文|文图|图文|文|通讯员|记者)[\\s　]*[：:][\\s　]*\\p{IsHan}[\\p{IsHan}·　 ]{1,3}(?:[\\s　、]+\\p{IsHan}{2,4}){0,2}");

    /** Below the last sentence, who sent it in, behind a dash. */
    private static final Pattern DASHED = Pattern.compile("[\\s　]*(?:——|—|--)[\\s　]*(\\p{IsHan}{2,20})[\\s　]*");

    private static final Pattern ANNEX = Pattern.compile("附(?:件|表|录)?[0-9一二三四五]{0,2}[：:][^。]{2,60}");
    /** Where a subtitle stands above it and a text below, it says whose the article is. */
    private static final Pattern PLACED = Pattern.compile("\\p{IsHan}{4,16}");

    private static final Pattern SIGNED = Pattern.compile(
            "[" + Signs.CLASS + "][\\s　]*(\\p{IsHan}{3,20})(?:[\\s　]+(\\p{IsHan}{2,4}|\\p{IsHan}[\\s　]+\\p{IsHan}))?");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}][\\s　]+[\\p{IsHan}]");
    private static final Pattern WROTE = Pattern.compile("(?:作者|通讯员|撰稿|拟稿|执笔|采写).*");

    private final Ledger ledger;
    private final boolean signed;
    private Traced body = Traced.EMPTY;
    private Traced author = Traced.EMPTY;

    /** @param signed whether lines at the ends of items say who sent them in */
    public ItemSender(Ledger ledger, boolean signed) {
        this.ledger = ledger;
        this.signed = signed;
    }

    public Traced body() {
        return body;
    }

    public Traced author() {
        return author;
    }

    /** Says who sent it in, unless that is known. */
    public void said(Traced words) {
        body = body.isEmpty() ? words : body;
    }

    /** Takes the sender from the end of an item: its last brackets, or a last line that says so. */
    public Lines offEnd(Lines lines) {
        int last = lines.size() - 1;
        while (last > 0 && isAnnex(lines, last)) {
            last--;
        }
        if (last < 0 || !lines.isLine(last)) {
            return lines;
        }
        Traced line = lines.line(last).traced();
        Optional<Credits> credits = Credits.of(line.text());
        if (credits.isPresent() && mayEnd(line, credits.get().start(), last)) {
            return taken(lines, last, credits.get());
        }
        Matcher dashed = DASHED.matcher(line.text());
        if (last > 0
                && dashed.matches()
                && Wording.isClosed(lines.text(last - 1))
                && OrganisationLabels.isSender(dashed.group(1))) {
            body = line.group(dashed, 1);
            ledger.drop(line.slice(0, dashed.start(1)).strip(), Finding.of(Rule.SENDER));
            return lines.part(0, last).plus(lines.from(last + 1));
        }
        Pattern form = isSaid(line.text().strip())
                ? BRACKETED
                : SQUARE.matcher(line.text()).find() ? SQUARE : SENDER;
        Matcher match = form.matcher(line.text());
        boolean after = match.find() && isAfterText(line, match.start());
        if (!after || !names(match, line)) {
            return signed ? withoutBylines(lines, last) : lines;
        }
        ledger.drop(line.slice(match.start(), match.start(2)), Finding.of(Rule.SENDER));
        ledger.drop(line.slice(match.end(2), line.length()), Finding.of(Rule.SENDER));
        List<Slip> slips = new ArrayList<>(lines.slips());
        if (match.start() == 0 && last > 0) {
            slips.remove(last);
        } else {
            slips.set(last, lines.line(last).with(line.slice(0, match.start())));
        }
        return new Lines(slips);
    }

    /** Whether what begins in a line stands behind a sentence, or at the head of the line. */
    private static boolean isAfterText(Traced line, int start) {
        String before = line.text().substring(0, start).strip();
        return before.isEmpty() || "。！”".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether credits stand behind a sentence, or on a line of their own that is not the only one of its sort. */
    private boolean mayEnd(Traced line, int start, int at) {
        boolean bracketed = "（(".indexOf(line.at(start)) >= 0;
        return isAfterText(line, start) && (bracketed || signed && at > 0);
    }

    /** Without the line that says who sent the item in, and the one above it that says who wrote it. */
    private Lines withoutBylines(Lines lines, int last) {
        Lines rest = lines;
        for (int at = last; at > 0 && at > last - 2 && rest.isLine(at); at--) {
            Optional<Byline> byline = Byline.of(rest.text(at)).filter(Byline::isSaid);
            if (byline.isEmpty() || !take(byline.get(), rest.line(at).traced().strip())) {
                return rest;
            }
            rest = rest.part(0, at).plus(rest.from(at + 1));
        }
        return rest;
    }

    private Lines taken(Lines lines, int last, Credits credits) {
        Traced line = lines.line(last).traced();
        body = credits.body(line);
        author = credits.author(line);
        credits.rest(line).forEach(each -> ledger.drop(each, Finding.of(Rule.SENDER)));
        List<Slip> slips = new ArrayList<>(lines.slips());
        if (line.text().substring(0, credits.start()).isBlank() && last > 0) {
            slips.remove(last);
        } else {
            slips.set(last, lines.line(last).with(line.slice(0, credits.start())));
        }
        return new Lines(slips);
    }

    /** Whether a line says between square brackets who sent something in. */
    public static boolean isSaid(String line) {
        return BRACKETED.matcher(line).matches();
    }

    /** Whether a table or a caption stands behind the text of an item, or a line that says what is added to it. */
    private static boolean isAnnex(Lines lines, int line) {
        return !lines.isLine(line)
                || ANNEX.matcher(lines.text(line)).matches()
                || Captions.isOne(lines.text(line))
                        && Credits.of(lines.text(line)).isEmpty();
    }

    private boolean names(Matcher match, Traced line) {
        if (match.group(2).indexOf('：') >= 0 && !BESIDE.matcher(match.group(2)).matches()) {
            return false;
        }
        boolean said = !match.group(1).isBlank() || !match.group(3).isBlank();
        boolean wrote = WROTE.matcher(match.group(1)).matches();
        return names(line.group(match, 2), said, match.start() == 0, wrote);
    }

    private boolean names(Traced words, boolean said, boolean alone, boolean wrote) {
        Senders senders = Senders.of(words, said, alone);
        boolean person = PERSON.matcher(words.text()).matches()
                && OrganisationForm.kind(words.text()).isEmpty()
                && !OrganisationLabels.isSender(words.text())
                && (wrote || words.length() < 4 || PersonForm.isName(words.text()));
        if (person && said || wrote && PersonForm.areNames(words.text())) {
            author = words;
            return true;
        }
        if (senders.bodies().isEmpty()) {
            return false;
        }
        body = senders.bodies().get(0);
        author = senders.author().isEmpty() ? author : senders.author();
        if (senders.bodies().size() > 1) {
            ledger.doubt(Rule.SENDER, body, 0.5, words.text());
        }
        senders.bodies().stream().skip(1).forEach(each -> ledger.drop(each, Finding.of(Rule.SENDER, 0.5)));
        senders.between().forEach(each -> ledger.drop(each, Finding.of(Rule.PUNCTUATION_OF_LISTS)));
        return true;
    }

    private boolean take(Byline byline, Traced line) {
        if (!names(line.slice(byline.start(), byline.end()), byline.isSaid(), true, byline.isWriter())) {
            return false;
        }
        ledger.drop(line.slice(0, byline.start()), Finding.of(Rule.SENDER));
        ledger.drop(line.from(byline.end()), Finding.of(Rule.SENDER));
        return true;
    }

    /** Takes the line below a title, or below its subtitle, that says whose article it is. */
    public Lines offHead(Lines lines, boolean article) {
        if (lines.size() < 2 || !lines.isLine(0)) {
            return lines;
        }
        String text = lines.text(0);
        boolean free = body.isEmpty() && author.isEmpty();
        if (SIGNED.matcher(text).matches() && signs(lines.line(0).traced().strip())) {
            return lines.from(1);
        }
        Optional<Byline> byline = free && Byline.isAbove(lines, 1) ? Byline.of(text) : Optional.empty();
        if (byline.isPresent() && take(byline.get(), lines.line(0).traced().strip())) {
            return lines.from(1);
        }
        boolean told = OrganisationLabels.isSender(text)
                && (article || Wording.isClosed(lines.text(1)) || Marker.begins(lines.text(1), Marker.Kind.HAN));
        boolean placed = article && PLACED.matcher(text).matches() && Wording.isClosed(lines.text(1));
        if (!told && !placed) {
            return lines;
        }
        Traced line = lines.line(0).traced().strip();
        if (body.isEmpty()) {
            body = line;
            ledger.seam(line, Finding.of(Rule.SENDER, told ? 1 : 0.7));
        } else {
            ledger.drop(line, Finding.of(Rule.SENDER, 0.9));
        }
        return lines.from(1);
    }

    /** Takes a line below a title that is a sign and a body, perhaps with a person: □ 县税务局 某某. */
    private boolean signs(Traced line) {
        Matcher signed = SIGNED.matcher(line.text());
        if (!signed.matches() || !OrganisationLabels.isSender(signed.group(1))) {
            return false;
        }
        ledger.drop(line.slice(0, signed.start(1)).strip(), Finding.of(Rule.SENDER));
        body = line.group(signed, 1);
        author = line.group(signed, 2);
        return true;
    }

    /** A title without those behind it who wrote the text, where nobody else is said to. */
    public Traced offTitle(Traced title) {
        Optional<SignedTitle> signed =
                body.isEmpty() && author.isEmpty() ? SignedTitle.of(title, ledger) : Optional.empty();
        signed.ifPresent(each -> {
            body = each.sender();
            author = each.author();
        });
        return signed.map(SignedTitle::title).orElse(title);
    }
}
