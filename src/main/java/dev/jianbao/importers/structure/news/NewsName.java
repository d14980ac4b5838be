package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a piece of news is called by: whether its title is its own, and what stands for one that is missing. */
final class NewsName {
    private static final int HEAD = 8;
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_OPENING = 120;
    private static final Pattern EVENT =
            Pattern.compile("(?:主办|承办|协办|举办|组织|开展|实施)的([^，。]{8,48}(?:举行|召开|举办|开班|启动|开幕|闭幕|结束|举行完毕))[。，]");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[【\\[]?(?:内容)?(?:摘[\\s　]*要|提要)[】\\]]?[：:]?[\\s　]*)?(?:[^，。（(：]{0,12}(?:讯|电)[\\s　：]*)?(?:[（(][^）)]{2,40}[）)])?[\\s　]*(?:(?:截至|截止)?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[0-9]{1,8}日(?:[上下]午|晚)?(?:[0-9]{1,2}[时点](?:半|[0-9]{1,2}分)?)?，|(?:近日|日前|最近|近期)，)?");
    /** A title that runs on into the words with which a speech begins. */
    private static final Pattern SPEECH =
            Pattern.compile("(.{8,40}?(?:讲话|发言|致辞|演讲)(?:稿|提纲|材料)?)(?:同志们|各位|尊敬的|老师们|同学们|亲爱的).{0,24}[：:！!，].*");

    /** The title in brackets with which a short message begins, perhaps behind what it is about. */
    private static final Pattern HEADED =
            Pattern.compile("^[\\s　]*(?:#[^#]{1,20}#[\\s　]*){0,3}【([^【】]{6,40})】(?=.{20})");

    private static final Pattern NO_TITLE =
            Pattern.compile(".{0,60}[：:]|\\p{IsHan}{1,4}|[（(].{4,60}[）)]|附[\\s　]*件[0-9一二三四五六七八九十]{0,2}|[^\\p{IsHan}]*");

    /** What any text about schools may hold. */
    private static final Pattern COMMON =
            Pattern.compile("教育|[学教老]师|[学师]生|[中小大学]学|[学本]校|工作|活动|[全各][省市县区]|20|年|进一|开展|召开|会议");

    private static final int FEW = 8;

    private final Ledger ledger;

    NewsName(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A title made of the words of the first sentence; nothing is put into it that does not stand there. */
    Traced supplied(Lines body) {
        int at = telling(body);
        String line = body.text(at);
        String first = line.substring(Marker.of(line).map(Marker::length).orElse(0));
        Matcher event = EVENT.matcher(first);
        Matcher headed = HEADED.matcher(first);
        String title = headed.find() ? headed.group(1) : event.find() ? event.group(1) : clause(first);
        Traced place = body.isLine(at) ? body.line(at).traced() : Traced.EMPTY;
        ledger.doubt(Rule.NO_TITLE, place.slice(0, Math.min(12, place.length())), 0.4, title.isEmpty() ? "?" : title);
        return Traced.added(title.isEmpty() ? "?" : title);
    }

    /** The first line that tells something: whom a letter is for, a lone name and where its bearer works, or the word for an annex do not. */
    private static int telling(Lines body) {
        for (int i = 0; i < Math.min(HEAD, body.size()); i++) {
            if (body.isLine(i) && !NO_TITLE.matcher(body.text(i)).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static String clause(String sentence) {
        Matcher speech = SPEECH.matcher(sentence.substring(0, Math.min(sentence.length(), LONGEST_OPENING)));
        if (speech.matches()) {
            return speech.group(1);
        }
        String text = OPENING.matcher(sentence).replaceFirst("");
        int stop = text.indexOf('。');
        int comma = text.indexOf('，', 8);
        int end = comma > 0 && (stop < 0 || comma < stop) ? comma : stop > 0 ? stop : text.length();
        return text.substring(0, Math.min(end, 40));
    }

    /** Asks whether a title belongs to its text where the two have few words in common. */
    void compare(Traced title, Lines body) {
        String text = body.text();
        String words = title.text().replaceAll("[^\\p{IsHan}]", "");
        int pairs = Math.max(1, words.length() - 1);
        int found = 0;
        for (int i = 0; i + 2 <= words.length(); i++) {
            found += text.contains(words.substring(i, i + 2)) ? 1 : 0;
        }
        boolean told = found >= 0.25 * pairs || found > 0 && pairs < FEW || hasOwnWord(words, text);
        if (!told || !saysSubject(title.text(), text)) {
            ledger.doubt(Rule.TITLE, title, 0.5, title.text());
        }
    }

    /** Whether three characters in a row of a title stand in the text as well, other than those of which all such texts are full. */
    private static boolean hasOwnWord(String title, String text) {
        return IntStream.range(0, Math.max(0, title.length() - 2))
                .mapToObj(i -> title.substring(i, i + 3))
                .anyMatch(each -> !COMMON.matcher(each).find() && text.contains(each));
    }

    /** Whether a text names the body with whose name its title begins, if it begins with one. */
    private static boolean saysSubject(String title, String text) {
        boolean begins = false;
        for (int end = Math.min(title.length(), LONGEST_NAME); end >= SHORTEST_NAME; end--) {
            String name = title.substring(0, end);
            if (OrganisationForm.kind(name).isPresent()) {
                begins = true;
                if (text.contains(name)) {
                    return true;
                }
            }
        }
        return !begins;
    }
}
