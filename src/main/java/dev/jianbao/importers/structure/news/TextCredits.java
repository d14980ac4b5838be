package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a text, in the brackets with which its first sentence begins, behind 本报讯, or with which its last ends. They are words
 * of the text and stay there.
 */
final class TextCredits {
    private static final String HAND =
            "(?:本[报网台社]|特约|见习|实习|首席|全媒体|融媒体|特派\\p{IsHan}{0,4}?|驻\\p{IsHan}{2,4}?)*(?:记[\\s　]*者|通[讯信]员|撰稿人?|作者)[\\s　]*[：:／/]?[\\s　]*";
    /** Who wrote, and perhaps did something else as well: 文/, 图文/, 文、编/. */
    private static final String WROTE = "图?文(?:[、\\s　]{0,2}[图编摄])?[\\s　]*[／/：:][\\s　]*";

    /** What an agency puts before its report: 【某社6月3日讯】. */
    private static final String SENT = "(?:[【〔][^】〕]{2,24}[讯电][】〕][\\s　]*)?";

    private static final Pattern OPENING = Pattern.compile(
            "^" + SENT
                    + "[^。！？（(〔【]{0,16}[（(〔【][\\s　]*(?:[图文摄][图文摄/／][图文]?[\\s　]*[/／：:]?[\\s　]*)?(?:\\p{IsHan}{2,10}[\\s　]*[／/╱]?[\\s　]*)??((?:本[报网台社]|特约|见习|实习|首席|全媒体|融媒体|特派\\p{IsHan}{0,4}?|驻\\p{IsHan}{2,4}?)*(?:记者|通[讯信]员)[^）)〕】。]{2,60})[）)〕】]");
    private static final String DAY = "(?:20[0-9]{2}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?[\\s　，,]*)?";
    private static final Pattern CLOSING = Pattern.compile("[（(][\\s　]*" + DAY
            + "(?<BEFORE>\\p{IsHan}{2,14}[\\s　]*)??(?<HANDS>(?:" + HAND + "|" + WROTE + ")[^（()）。]{2,60})[）)][\\s　]*$");
    private static final Pattern HANDS = Pattern.compile(
            "(" + HAND + "|" + WROTE + ")|([摄图编审校][\\s　]*[／/：:]|供图|摄影|审[核稿校]人?|校对|(?:责任)?编辑|责编|[初复终一二三]审)");
    private static final Pattern NAME = Pattern.compile("(?:\\p{IsHan}[ 　]\\p{IsHan}|\\p{IsHan}{2,4})(?!\\p{IsHan})");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:报[道导]|摄影|图文|综合|整理|消息|编译|电$|讯$)|文图|记者|通讯");
    /** The place from which a report comes, behind the name of a reporter and a stroke. */
    private static final Pattern PLACE = Pattern.compile("[\\s　]*[／/╱][\\s　]*\\p{IsHan}{2,6}[\\s　]*报[导道]$");

    /** The paper before its reporter, as papers of Taiwan print it: 【某报／记者某某／某地报道】. */
    private static final Pattern PAPER = Pattern.compile("^" + SENT
            + "[【〔（(](?<NAME>\\p{IsHan}{2,8}?)[\\s　]*[／/╱]?[\\s　]*记者[^／/╱】〕）)]{2,12}[／/╱][^】〕）)]{2,10}报[导道][】〕）)]");

    /** Each hand behind its names: （某某/文 某某 某某/图）. */
    private static final Pattern BEHIND = Pattern.compile(
            "[（(][\\s　]*(?<NAMES>\\p{IsHan}{2,4}(?:[\\s　、]\\p{IsHan}{2,4}){0,3})[\\s　]*[／/][\\s　]*文[\\s　、，,]*(?:[\\p{IsHan}\\s　、]{2,16}[／/][\\s　]*(?:图|摄影?))?[\\s　]*[）)][\\s　]*$");

    private static final int LAST = 3;

    private TextCredits() {}

    /** The paper whose reporter is named in such brackets; empty where none is. */
    static Traced paper(Lines body) {
        for (int i = 0; i < body.size(); i++) {
            Matcher opening = PAPER.matcher(body.text(i));
            if (opening.find()) {
                return body.line(i).traced().strip().slice(opening.start("NAME"), opening.end("NAME"));
            }
            if (body.text(i).indexOf('。') >= 0) {
                break;
            }
        }
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LAST); i--) {
            Matcher closing = CLOSING.matcher(body.isLine(i) ? body.line(i).text() : "");
            if (closing.find()) {
                Traced before = closing.start("BEFORE") < 0
                        ? Traced.EMPTY
                        : body.line(i)
                                .traced()
                                .slice(closing.start("BEFORE"), closing.end("BEFORE"))
                                .strip();
                return UnlabelledByline.isPublisher(before.text())
                                && !closing(body.line(i).traced(), closing).isEmpty()
                        ? before
                        : Traced.EMPTY;
            }
        }
        return Traced.EMPTY;
    }

    /** The names; none where the text says nothing of the sort. */
    static List<Traced> of(Lines body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.text(i).indexOf('。') >= 0) {
                Optional<Traced> opening = inside(body.line(i).traced(), OPENING);
                if (opening.isPresent()) {
                    return names(opening.get());
                }
                break;
            }
        }
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LAST); i--) {
            Matcher closing = CLOSING.matcher(body.isLine(i) ? body.line(i).text() : "");
            Matcher behind = BEHIND.matcher(body.isLine(i) ? body.line(i).text() : "");
            if (behind.find() && PersonForm.areNames(behind.group("NAMES"))) {
                List<Traced> found = new ArrayList<>();
                add(body.line(i).traced().slice(behind.start("NAMES"), behind.end("NAMES")), true, true, found);
                return found;
            }
            if (closing.find()) {
                return closing(body.line(i).traced(), closing);
            }
        }
        return List.of();
    }

    /** Those behind words for whoever writes, and whoever stands before the first such word, where that is a name and no body. */
    private static List<Traced> closing(Traced line, Matcher match) {
        List<Traced> found = new ArrayList<>();
        String before = match.group("BEFORE");
        if (before != null && before.strip().length() < before.length() && PersonForm.isName(before.strip())) {
            found.add(line.slice(match.start("BEFORE"), match.end("BEFORE")).strip());
        }
        found.addAll(names(line.slice(match.start("HANDS"), match.end("HANDS"))));
        return found;
    }

    private static Optional<Traced> inside(Traced line, Pattern brackets) {
        Matcher match = brackets.matcher(line.text());
        if (!match.find()) {
            return Optional.empty();
        }
        Traced hands = line.group(match, 1);
        Matcher place = PLACE.matcher(hands.text());
        return Optional.of(place.find() ? hands.slice(0, place.start()) : hands);
    }

    /** The names behind words for whoever writes; what stands behind other hands is none of theirs. */
    private static List<Traced> names(Traced words) {
        List<Traced> found = new ArrayList<>();
        Matcher hand = HANDS.matcher(words.text());
        boolean wrote = false;
        boolean apart = false;
        int start = 0;
        while (hand.find()) {
            add(words.slice(start, hand.start()), wrote, apart, found);
            wrote = hand.group(1) != null;
            apart = !Character.isIdeographic(words.at(hand.end() - 1));
            start = hand.end();
        }
        add(words.from(start), wrote, apart, found);
        return found;
    }

    /** @param apart whether something stands between the word and the name; else only what has the form of a name is one */
    private static void add(Traced words, boolean wrote, boolean apart, List<Traced> into) {
        if (!wrote || OrganisationForm.kind(words.text().strip()).isPresent()) {
            return;
        }
        Matcher name = NAME.matcher(words.text());
        int end = 0;
        while (name.find()) {
            boolean whole = words.text().substring(end, name.start()).matches("[\\s　、，,；;／/|]*");
            boolean formed = apart || PersonForm.isName(name.group());
            if (!whole
                    || !formed
                    || NO_NAME.matcher(name.group()).matches()
                    || OrganisationForm.kind(name.group()).isPresent()) {
                return;
            }
            into.add(words.slice(name.start(), name.end()));
            end = name.end();
        }
    }
}
