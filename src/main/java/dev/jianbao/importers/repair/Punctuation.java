package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Asking;
import dev.jianbao.importers.lexis.Han;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gives Chinese text its own punctuation. Figures, times, addresses and English keep theirs. */
final class Punctuation implements Repair {
    /** Also with a blank behind it, which Chinese stops do not have. */
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{IsHan}”》）)%])[,;:!][ ](?=[\\p{IsHan}“《])|[,;:!?]");

    private static final Pattern FULL_STOP =
            Pattern.compile("(?<=\\p{IsHan})\\.(?=$|\\p{IsHan}{2}|(?:19|20)[0-9]{2}[\\s　]?年)|(?<=[”》）\"%])\\.(?=$)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{0,80})\\)");
    private static final Pattern OPEN = Pattern.compile("(?<=\\p{IsHan})\\((?=[^()]*$)");
    /** Two hyphens between Han, or before the words of a line, are a dash. */
    private static final Pattern DASH =
            Pattern.compile("(?:(?<=[\\p{IsHan}》”）。，！？])|(?<=^[\\s　]{0,20}))--(?=[\\p{IsHan}《“])");

    private static final Pattern QUOTES = Pattern.compile("\"([^\"]{1,80})\"");
    private static final Pattern FOREIGN =
            Pattern.compile("(?:https?:|www\\.|@|(?<![a-zA-Z0-9])[a-zA-Z0-9]+\\.(?:cn|com|net|org|gov|edu))\\S*");
    /** What a function is given in a program or a formula: names and figures between commas. */
    private static final Pattern CALL = Pattern.compile("[a-z0-9_]*(?:,[ ]?[A-Za-z0-9_]+)*");

    private static final String HALF = ",;:!?";
    private static final String FULL = "，；：！？";

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> dashes(quotes(brackets(stops(text, edits), edits), edits), edits));
    }

    private static Traced dashes(Traced text, Edits edits) {
        return edits.each(text, DASH, match -> Optional.of(Edits.all(match, "——", Finding.of(Rule.PUNCTUATION))));
    }

    private static Traced stops(Traced text, Edits edits) {
        String written = text.text();
        BitSet foreign = foreign(written);
        Traced stopped = edits.each(
                text,
                STOP,
                match -> !foreign.get(match.start()) && isChinese(written, match)
                        ? Optional.of(Edits.all(
                                match,
                                FULL.substring(
                                        HALF.indexOf(match.group().charAt(0)),
                                        HALF.indexOf(match.group().charAt(0)) + 1),
                                Finding.of(Rule.PUNCTUATION)))
                        : Optional.empty());
        return edits.each(
                stopped,
                FULL_STOP,
                match -> foreign.get(match.start())
                        ? Optional.empty()
                        : Optional.of(Edits.all(match, "。", Finding.of(Rule.PUNCTUATION, 0.85))));
    }

    /** Whether a stop stands in Chinese: beside Han, and not between figures or letters. */
    private static boolean isChinese(String text, MatchResult match) {
        int left = match.start() == 0 ? ' ' : text.codePointBefore(match.start());
        int right = match.end() == text.length() ? ' ' : text.codePointAt(match.end());
        if (match.group().equals("?")) {
            return Han.is(left)
                    && (match.end() == text.length()
                            || "”』」\"".indexOf(right) >= 0
                            || Han.is(right) && Asking.isBefore(text, match.start()));
        }
        if (left == ')' && match.end() == text.length()) {
            return Han.count(text) * 2 > text.length();
        }
        if (isLatin(left) && !Han.is(right)) {
            return false;
        }
        boolean chinese = isSide(left) && isSide(right) && (Han.isChinese(left) || Han.isChinese(right));
        return chinese || Han.isChinese(left) && (match.end() == text.length() || Character.isLetterOrDigit(right));
    }

    private static boolean isLatin(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isSide(int c) {
        return Han.isChinese(c)
                || Character.isLetterOrDigit(c)
                || c == '%'
                || c == ')'
                || c == '('
                || c == '"'
                || c == '*';
    }

    /** The places that lie in addresses. */
    private static BitSet foreign(String text) {
        BitSet foreign = new BitSet();
        FOREIGN.matcher(text).results().forEach(each -> foreign.set(each.start(), each.end()));
        return foreign;
    }

    private static Traced brackets(Traced text, Edits edits) {
        String written = text.text();
        BitSet foreign = foreign(written);
        List<MatchResult> pairs = BRACKETS.matcher(written)
                .results()
                .filter(each -> !foreign.get(each.start()) && isChineseBracket(written, each))
                .toList();
        Traced closed = edits.pairs(text, pairs, "（）", Finding.of(Rule.PUNCTUATION));
        return edits.each(closed, OPEN, match -> Optional.of(Edits.all(match, "（", Finding.of(Rule.PUNCTUATION, 0.9))));
    }

    private static boolean isChineseBracket(String text, MatchResult match) {
        boolean called = match.start() > 0 && isLatin(text.charAt(match.start() - 1));
        if (called && CALL.matcher(match.group(1)).matches()) {
            return false;
        }
        if (match.group(1).isEmpty()) {
            return false;
        }
        boolean outside = match.start() > 0 && Han.isChinese(text.codePointBefore(match.start()))
                || match.end() < text.length() && Han.isChinese(text.codePointAt(match.end()));
        return outside || Han.count(match.group(1)) > 0;
    }

    /** Whether a quotation mark stands behind the name of a field, as in title:"…". */
    private static boolean isCode(String text, int quote) {
        return quote > 1 && "=:".indexOf(text.charAt(quote - 1)) >= 0 && isLatin(text.charAt(quote - 2));
    }

    private static Traced quotes(Traced text, Edits edits) {
        if (text.text().chars().filter(each -> each == '"').count() % 2 != 0) {
            return text;
        }
        List<MatchResult> chinese = QUOTES.matcher(text.text())
                .results()
                .filter(pair -> Han.count(pair.group(1)) > 0 && !isCode(text.text(), pair.start()))
                .toList();
        return edits.pairs(text, chinese, "“”", Finding.of(Rule.PUNCTUATION, 0.9));
    }
}
