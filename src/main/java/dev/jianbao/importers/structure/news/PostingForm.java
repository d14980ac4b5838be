package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which lines say when and where a text was published, by their form; and which look like them and say something else. */
final class PostingForm {
    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \t]{2,}");
    private static final Pattern TIME =
            Pattern.compile("[\\sT　]*([01]?[0-9]|2[0-3])[:：]([0-5][0-9])(?:[:：][0-5][0-9])?");
    /** What a reporter says in an interview. */
    private static final Pattern SPEECH = Pattern.compile("(?:本[报台刊]|[\\p{IsHan}]{2,6})?记者[\\s　]*[：:].*[？?！!，,].*");
    /** The page of a newspaper; where the text goes on; whose account it is. */
    private static final Pattern PAGE = Pattern.compile(
            "[\\s　]*第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版[：:·][\\s　]*[\\p{IsHan}·]{2,12}[\\s　]*|[（(](?:下转|上接)第?[A-Z]?[0-9]{1,2}版[）)]|[\\p{IsHan}]{2,16}官方[账帐]号");

    /** The name of a paper, its day and the number of the page, and nothing else. */
    private static final Pattern NAMED_PAPER = Pattern.compile(
            "[（(\\s　]*(?:(?:原载|原?刊[登发]?于|刊载于|发表于|载于|摘自|转自)[\\s　：:]*)?《[\\p{IsHan}]{2,16}》[\\s　（(]*20[0-9]{2}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?[\\s　，,]*第?[\\s　]*[A-Z]?[0-9]{1,3}[\\s　]*版[）)\\s　]*");

    private static final Pattern HEAD_DAY =
            Pattern.compile("20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[\\s　]*(?:(?:星期|周)[一二三四五六日天])?");
    /** From one day to another: when something takes place, and not when a text was put somewhere. */
    private static final Pattern SPAN = Pattern.compile(
            "20[0-9]{2}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?[\\s　]*(?:至|到|[—–~～]{1,2})[\\s　]*[0-9]");

    /** When something takes place: 讲座时间：. */
    private static final Pattern OF_EVENT = Pattern.compile("[\\s　]*\\p{IsHan}{2,6}(?:时间|日期)[\\s　]*[：:]");

    /** Below a picture: where from it is, and who took it. */
    private static final Pattern CAPTION = Pattern.compile("[^（(]{2,30}[（(](?:来源|图源)[：:][^）)]{2,24}(?:摄|供图)[）)]");

    /** An agency and the place of its report: 某社／某地2日电. */
    private static final Pattern DISPATCH =
            Pattern.compile("\\p{IsHan}{2,8}社[\\s　]*[／/╱][\\s　]*\\p{IsHan}{2,6}[\\s　]*[0-9]{1,2}日电");

    private static final int FARTHEST_LABEL = 2;
    private static final int LONGEST_NAMES = 30;
    private static final int SHORT = 60;
    private static final int NEAR_START = 6;
    private static final int NEAR_END = 30;

    private PostingForm() {}

    /** What a reporter says, when something takes place, the words below a picture. */
    static boolean isNone(String text) {
        return SPEECH.matcher(text).matches()
                || SPAN.matcher(text).find()
                || CAPTION.matcher(text).matches();
    }

    /** Whether a line names a paper, its day and the number of the page, and nothing else. */
    static boolean isOfPaper(String text) {
        return NAMED_PAPER.matcher(text).matches();
    }

    /** The name of the paper on such a line, without its brackets. */
    static Traced paper(Traced line) {
        return line.slice(line.text().indexOf('《') + 1, line.text().indexOf('》'));
    }

    /** The page of a newspaper, and nothing else. */
    static boolean isPage(String text) {
        return PAGE.matcher(text).matches();
    }

    /** Whether a line says with a label, by a day near its start or by a time when a text was put somewhere, or where from it comes. */
    static boolean isPosting(String text, boolean foot) {
        List<BylineLabel> labels = BylineLabel.in(text);
        Optional<Dates.Found> day = Dates.first(text);
        boolean labelled = !labels.isEmpty()
                && (labels.get(0).start() <= FARTHEST_LABEL || day.isPresent() || text.length() < SHORT);
        boolean event = labels.isEmpty() && OF_EVENT.matcher(text).lookingAt();
        boolean dated = !foot
                && !event
                && text.length() < SHORT
                && day.filter(each -> each.start() <= NEAR_START && each.end() > text.length() - NEAR_END
                                || TIME.matcher(text)
                                        .region(each.end(), text.length())
                                        .lookingAt())
                        .isPresent();
        return labelled || dated || DISPATCH.matcher(text).matches() || !foot && isOfNames(text);
    }

    /** Whether a day stands behind names of bodies or persons, and nothing else. */
    private static boolean isOfNames(String text) {
        return Dates.first(text)
                .filter(day -> day.end() == text.length()
                        && day.start() <= LONGEST_NAMES
                        && UnlabelledByline.areKnown(text.substring(0, day.start())))
                .isPresent();
    }

    /** Whether a line is the head of a newspaper's page: day, name and part of the paper, parted by wide gaps, and nothing else. */
    static boolean isPaperHead(Traced line) {
        List<String> parts = line.split(WIDE_GAP).stream().map(Traced::text).toList();
        return parts.size() > 1
                && parts.stream().anyMatch(each -> HEAD_DAY.matcher(each).matches())
                && parts.stream()
                        .allMatch(each -> HEAD_DAY.matcher(each).matches()
                                || PAGE.matcher(each).matches()
                                || UnlabelledByline.isPublisher(each));
    }
}
