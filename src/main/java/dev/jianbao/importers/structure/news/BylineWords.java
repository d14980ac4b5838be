package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a label of a byline, without what else is written there: brackets, buttons, numbers, words for what somebody is. */
final class BylineWords {
    private static final Pattern TITLE = Pattern.compile("^(?:本[报网]|见习|特约|首席)*(?:记者|通[讯信]员)[\\s　：:]+");
    /** The word for what another author is, behind the first. */
    private static final Pattern OTHER =
            Pattern.compile("(?<=\\p{IsHan})[\\s　、，/]+(?:本[报网]|见习|特约|首席|实习)*(?:记者|通[讯信]员)[\\s　：:]+(?=\\p{IsHan})");

    private static final Pattern BUTTON = Pattern.compile(
            "[\\s　]*[【\\[（(]?[\\s　]*(?:我要|发表|查看|网友)?(?:评论|打印|我来说两句|收藏|分享|关闭|推荐给|纠错)[^，。]{0,20}$|[\\s　]*[【\\[（(][\\s　]*大[\\s　]*中[\\s　]*小.*$|[\\s　]*(?:已|共)?有?[0-9]+[\\s　]*(?:位|人|次)?(?:读者|网友)?(?:读过|阅读|浏览|看过|查看)过?(?:此文|本文)?[\\s　]*[\\[【（(]?[\\s　]*$");
    private static final Pattern CODE = Pattern.compile("[\\s　]*[（(]?[A-Za-z]{0,4}[0-9]{2,6}[)）]?$");

    private static final Pattern COUNT = Pattern.compile("[\\s　]+[0-9]{1,4}(?:\\.[0-9]{1,2})?[Ww万][\\s　]*$");

    /** A pair of brackets at the end, behind other words. */
    private static final Pattern BRACKETED = Pattern.compile("(?<=[\\p{IsHan}A-Za-z0-9])[\\s　]*[（(][^（()）]{1,20}[）)]$");
    /** The place from which a report comes: behind the name of the paper and a blank, behind that of the reporter and a stroke. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<=\\p{IsHan}{2})[\\s　]+[（(]\\p{IsHan}{2,4}[）)]$|(?<=\\p{IsHan}{2})[\\s　]*[／/╱][\\s　]*\\p{IsHan}{2,6}[\\s　]*报[导道]$");

    /** What each of them did, behind a stroke: 某某/文 某某/图, 某某 文/图. */
    private static final Pattern HANDED = Pattern.compile(
            "(?<=\\p{IsHan})[\\s　]*(?:[／/][\\s　]*文(?<OTHER>[\\s　、，,]+[\\p{IsHan}\\s　]{2,12}[／/][\\s　]*(?:图|摄影?))?|[\\s　]文[／/]图)$");

    /** What stands around a value and is none of it. */
    private static final String CLOSERS = "（(【[|丨）)】]，,、；;/";

    private final Ledger ledger;

    BylineWords(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether some words begin with that for what an author is. */
    static boolean isTitled(String words) {
        return TITLE.matcher(words).find();
    }

    /** A source without how often it was read, in thousands. */
    Traced uncounted(Traced value) {
        Matcher count = COUNT.matcher(value.text());
        if (!count.find() || count.start() == 0) {
            return value;
        }
        ledger.drop(value.from(count.start()).strip(), Finding.of(Rule.ORIGIN));
        return value.slice(0, count.start());
    }

    /** A source or an author without the place from which the report comes. */
    Traced placeless(Traced value) {
        Matcher place = PLACE.matcher(value.text());
        if (!place.find()) {
            return value;
        }
        ledger.drop(value.from(place.start()).strip(), Finding.of(Rule.ORIGIN, 0.85));
        return value.slice(0, place.start());
    }

    /** Without buttons behind it, brackets and bars around it. */
    Traced bare(Traced written) {
        Matcher button = BUTTON.matcher(written.text());
        if (!button.find()) {
            return trimmed(written);
        }
        ledger.drop(written.from(button.start()).strip(), Finding.of(Rule.ORIGIN));
        return trimmed(written.slice(0, button.start()));
    }

    /** Without the word for what an author is. */
    Traced named(Traced value) {
        Matcher title = TITLE.matcher(value.text());
        Traced bare = value;
        if (title.find() && title.end() < value.length()) {
            ledger.drop(value.slice(0, title.end()), Finding.of(Rule.ORIGIN));
            bare = value.from(title.end());
        }
        Matcher handed = HANDED.matcher(bare.text());
        if (handed.find()) {
            ledger.drop(bare.from(handed.start()).strip(), Finding.of(Rule.ORIGIN, 0.85));
            bare = bare.slice(0, handed.start());
        }
        Matcher other = OTHER.matcher(bare.text());
        while (other.find()) {
            ledger.drop(bare.slice(other.start(), other.end()).strip(), Finding.of(Rule.ORIGIN));
            bare = bare.slice(0, other.start()).plus(Traced.added("、")).plus(bare.from(other.end()));
            other = OTHER.matcher(bare.text());
        }
        return bare;
    }

    /** Without the number of an editor behind the name. */
    Traced uncoded(Traced value) {
        Matcher code = CODE.matcher(value.text());
        if (!code.find() || code.start() == 0) {
            return value;
        }
        ledger.drop(value.from(code.start()), Finding.of(Rule.ORIGIN));
        return value.slice(0, code.start()).strip();
    }

    /** Without brackets and bars around it; what is taken off is written down. */
    private Traced trimmed(Traced text) {
        Traced bare = text.strip();
        while (!bare.isEmpty() && CLOSERS.indexOf(bare.at(0)) >= 0) {
            ledger.drop(bare.slice(0, 1), Finding.of(Rule.ORIGIN));
            bare = bare.from(1).strip();
        }
        while (!bare.isEmpty()
                && CLOSERS.indexOf(bare.at(bare.length() - 1)) >= 0
                && !BRACKETED.matcher(bare.text()).find()) {
            ledger.drop(bare.from(bare.length() - 1), Finding.of(Rule.ORIGIN));
            bare = bare.slice(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
