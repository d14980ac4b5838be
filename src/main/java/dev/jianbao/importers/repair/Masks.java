package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills in single characters that a filter has masked, where one word alone fits: 改* is 改革. Two and more masks in a row may
 * hide a person; they are never filled, a person must say who it is.
 */
final class Masks implements Repair {
    private static final Pattern SINGLE = Pattern.compile("(?<![*＊×xX□])[*＊](?![*＊])");

    /** Three masks, with what is masked behind them; or two that are no bold mark, since no other pair follows. */
    private static final Pattern PERSON = Pattern.compile("\\*{3}[^*\\s]{0,3}\\*{2,3}|\\*{3,}|[＊×]{2,}");

    private static final Pattern RULING = Pattern.compile("(?=(?:[\\s　]*[*＊]){5})[*＊\\s　]+");

    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严聂章鲁葛焦俞柳舒包鲍尤詹游易甘华庄温池芦季柴蒙辛关苗凌费裴翟欧殷牛樊邢倪耿齐兰常颜岳洪施骆左管曲车康梅祝霍单申尚童司阮谷喻柯麦蓝靳路覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧董葉蘇呂盧鐘譚陸範賈韋鄒邱龍賀顧龔萬錢嚴湯";

    /** A family name, two asterisks, and what people do or are called by; as bold marks they would neither begin nor end there. */
    static final Pattern ASTERISKS = Pattern.compile(
            "(?<=[" + FAMILY
                    + "])(?<!\\*)\\*\\*(?!\\*)(?=说|說|表示|介绍|介紹|先容|告诉|坦言|认为|回忆|出席|主持|致辞|致辭|宣读|宣布|带队|率队|陪同|强调|指出|等|老师|老師|同学|同學|同志|先生|女士|某|[，、。；）)”])");

    /** What places are, before more of the name of a body. */
    static final String SORT_OF_PLACE = "[省市县区镇乡州盟旗縣區鎮鄉](?=\\p{IsHan})";

    /** Two masks at the head of a line for the name of a place, which no bold mark closes. */
    private static final Pattern PLACE = Pattern.compile("^[\\s　]*(\\*\\*|[×xX]{2})(?=" + SORT_OF_PLACE + "[^*]*$)");

    /** A box or a circle for the rest of a name, before what its bearer says. */
    private static final Pattern BOX =
            Pattern.compile("(?<=[" + FAMILY + "])[□○](?=说|說|表示|介绍|介紹|告诉|坦言|认为|回忆|指出|强调|出席|主持)");

    /** Behind what somebody is, before what he does: nobody's name ends so, and no pair of bold marks. */
    private static final Pattern ROLE = Pattern.compile(
            "(?<=[长任师员记生民士席长長師員記]|负责人)(?:\\*\\*(?!\\*)|X{2,3})(?=说|說|表示|介绍|介紹|引见|先容|告诉|坦言|认为|回忆|指出|强调|出席|主持|致辞|宣读|宣布|带队|率队|陪同)");

    /** The figures of a telephone number, of which the last are hidden. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:电话|热线|手机|0[0-9]{2,3}[-—－])[^。；]{0,12}[0-9]{3,}$");

    /** The longest number with the word before it. */
    private static final int LONGEST_NUMBER = 40;

    /** So many blanks, or signs in their place, may stand before the first word of a line. */
    private static final int DEEPEST_HEAD = 12;

    /** What stands before a note below a text. */
    private static final Pattern NOTE = Pattern.compile("[\\s　?]*[*＊][\\s　]*(?:注|说明|標|标|表示|代表|号者|处)");

    /** Words that filters mask, with the masks put where they are seen to be. Nothing here names a person. */
    private static final List<String> MASKED = List.of(
            "改革", "国家", "国家级", "中央", "革命", "政府", "党员", "政治", "民主", "宗教", "民族", "共产党", "社会主义", "领导", "干部", "军队", "国际",
            "中国");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        boolean noted =
                galley.lines().anyMatch(line -> NOTE.matcher(line.text()).lookingAt());
        return galley.mended(text -> {
            if (!isRuling(text.text())) {
                PERSON.matcher(text.text())
                        .results()
                        .filter(match -> !isBold(text.text(), match) && !isInNumber(text.text(), match))
                        .forEach(match -> ledger.doubt(
                                Rule.PERSON_MASK, text.slice(match.start(), match.end()), 0, around(text, match)));
            }
            askForNames(text, ledger);
            BOX.matcher(text.text())
                    .results()
                    .forEach(match -> ledger.doubt(
                            Rule.PERSON_MASK, text.slice(match.start(), match.end()), 0, around(text, match)));
            PLACE.matcher(text.text())
                    .results()
                    .forEach(match -> ledger.doubt(
                            Rule.PERSON_MASK, text.slice(match.start(1), match.end(1)), 0, around(text, match)));
            return ConverterMarks.isItalic(text.text())
                    ? text
                    : edits.each(
                            text,
                            SINGLE,
                            match -> noted && isBeforeStop(text.text(), match)
                                    ? Optional.empty()
                                    : edit(text.text(), match, ledger, text));
        });
    }

    /** Two asterisks behind a family name, unless a pair of bold marks closes there. */
    private static void askForNames(Traced text, Ledger ledger) {
        int first = text.text().indexOf("**");
        if (first >= 0) {
            ASTERISKS
                    .matcher(text.text())
                    .results()
                    .filter(match -> !closesBold(text.text(), match.start()))
                    .forEach(match -> ledger.doubt(
                            Rule.PERSON_MASK, text.slice(match.start(), match.end()), 0, around(text, match)));
        }
        int last = text.text().lastIndexOf("**");
        ROLE.matcher(text.text())
                .results()
                .filter(match -> last < match.end() && (first < 0 || first >= match.start()))
                .forEach(match ->
                        ledger.doubt(Rule.PERSON_MASK, text.slice(match.start(), match.end()), 0, around(text, match)));
    }

    private static boolean closesBold(String text, int at) {
        int open = text.lastIndexOf("**", at - 1);
        return open >= 0 && (open == 0 || !Han.is(text.codePointBefore(open)));
    }

    /** A line of nothing but such signs parts what is above from what is below. */
    private static boolean isRuling(String text) {
        return RULING.matcher(text).matches();
    }

    /** Whether figures stand right before and behind: a telephone or an identity number is hidden there, and nobody's name. */
    private static boolean isInNumber(String text, MatchResult match) {
        return match.start() > 0
                && Character.isDigit(text.charAt(match.start() - 1))
                && (isFigure(text, match.end()) || !isHan(text, match.end()) && isTelephone(text, match.start()));
    }

    private static boolean isFigure(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !Han.is(text.charAt(at));
    }

    private static boolean isHan(String text, int at) {
        return at < text.length() && Han.is(text.charAt(at));
    }

    /** Whether the figures of a telephone number end at a place. */
    private static boolean isTelephone(String text, int end) {
        return TELEPHONE
                .matcher(text.substring(Math.max(0, end - LONGEST_NUMBER), end))
                .find();
    }

    /** A run of three may be emphasis where as many close it later on the line, with running text between. */
    private static boolean isBold(String text, MatchResult match) {
        return match.group().equals("***")
                && text.length() > match.end() + 6
                && text.indexOf("***", match.end()) > match.end() + 3;
    }

    private static Optional<Replacement> edit(String text, MatchResult match, Ledger ledger, Traced traced) {
        boolean amongHan = match.start() > 0 && Han.is(text.codePointBefore(match.start()))
                || match.end() < text.length() && Han.is(text.codePointAt(match.end()));
        if (!amongHan || isNoteMark(text, match)) {
            return Optional.empty();
        }
        List<String> words =
                MASKED.stream().filter(word -> fits(word, text, match.start())).toList();
        List<String> fitting = words.stream()
                .filter(word -> words.stream().noneMatch(each -> !each.equals(word) && each.startsWith(word)))
                .toList();
        boolean sure = fitting.size() == 1 && !beginsOther(fitting.get(0), text, match.start());
        if (sure) {
            String word = fitting.get(0);
            int offset = offset(word, text, match.start());
            return Optional.of(Edits.all(
                    match,
                    word.substring(offset, offset + 1),
                    new Finding(Rule.MASK, 0.9, around(traced, match) + " → " + word)));
        }
        ledger.doubt(Rule.MASK, traced.slice(match.start(), match.end()), 0, around(traced, match));
        return Optional.empty();
    }

    /** Whether the one character beside a mask may as well begin the word behind it, as 教 does in 安*教育. */
    private static boolean beginsOther(String word, String text, int mask) {
        int behind = mask + word.length();
        return word.length() == 2
                && offset(word, text, mask) == 0
                && mask > 0
                && Han.is(text.codePointBefore(mask))
                && behind < text.length()
                && Han.is(text.codePointAt(behind));
    }

    /** Whether a stop, a bracket or the end of the line stands behind: there an asterisk points to the note that the text has. */
    private static boolean isBeforeStop(String text, MatchResult match) {
        return match.end() == text.length() || "。，；、：！？”》）)\t".indexOf(text.charAt(match.end())) >= 0;
    }

    /** An asterisk at the head of a line, or at the end of a short one, points to a note. */
    private static boolean isNoteMark(String text, MatchResult match) {
        return match.start() <= DEEPEST_HEAD
                        && text.substring(0, match.start()).replace('?', ' ').isBlank()
                || match.end() == text.length() && text.length() < 12;
    }

    private static boolean fits(String word, String text, int at) {
        return offset(word, text, at) >= 0;
    }

    /** The place in a word at which the mask stands, where all its other characters stand around the mask. */
    private static int offset(String word, String text, int at) {
        for (int offset = 0; offset < word.length(); offset++) {
            int start = at - offset;
            if (start >= 0 && start + word.length() <= text.length() && equalsBut(word, text, start, offset)) {
                return offset;
            }
        }
        return -1;
    }

    private static boolean equalsBut(String word, String text, int start, int offset) {
        for (int i = 0; i < word.length(); i++) {
            if (i != offset && simple(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The few traditional forms that the words above have. */
    private static char simple(char c) {
        int at = "國黨員際領導幹軍隊級".indexOf(c);
        return at < 0 ? c : "国党员际领导干军队级".charAt(at);
    }

    private static String around(Traced text, MatchResult match) {
        return text.text().substring(Math.max(0, match.start() - 6), Math.min(text.length(), match.end() + 6));
    }
}
