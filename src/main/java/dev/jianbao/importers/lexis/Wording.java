package dev.jianbao.importers.lexis;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a line reads: as running text, as a title, as part of a masthead or colophon. */
public final class Wording {
    private static final Pattern BRACKETED = Pattern.compile(
            "^[\\s　]*(?:[★☆■●◆▲※]?[\\s　]*)[【〖〔\\[［〚「『][\\s　]*([^】〗〕\\]］〛」』]{2,16}?)[\\s　]*[】〗〕\\]］〛」』][\\s　]*$");
    private static final Pattern FLANKED = Pattern.compile(
            "^[\\s　]*([·•※★☆◆◇●○■□▲△—=～~]{1,3})[\\s　]*([\\p{IsHan}“”][\\p{IsHan}“”\\s　]{0,12}[\\p{IsHan}“”])[\\s　]*\\1[\\s　]*$");
    private static final Pattern COLOPHON =
            Pattern.compile("^[\\s　]*(?:主[\\s　]*)?(?:报|送|发|呈报|报送|抄送|抄报|主送|主报|分送|印送|发送|呈送|发至|抄发)[\\s　]*[：:].*");
    private static final Pattern CREDITS = Pattern.compile(
            "^[\\s　（(]*(?:撰[\\s　]*稿|供[\\s　]*稿|编[\\s　]*辑|责任编辑|责[\\s　]*编|审[\\s　]*核|审[\\s　]*稿|签[\\s　]*发|核[\\s　]*稿|校[\\s　]*对|主[\\s　]*编|编[\\s　]*审|编[\\s　]*校|拟[\\s　]*稿|执行编辑|值班编辑|初[\\s　]*审|审[\\s　]*[签定]|签[\\s　]*批|核[\\s　]*发|组[\\s　]*稿|统[\\s　]*稿|采[\\s　]*编|复[\\s　]*审|终[\\s　]*审)[\\s　]*(?:人)?[\\s　]*[：:].*");
    private static final Pattern PRINTED =
            Pattern.compile(".*(?:印[\\s　]*发|印[\\s　]*制|共[\\s　]*印|印[\\s　]*[0-9]+[\\s　]*份).*");
    private static final Pattern YEARS = Pattern.compile("[（(]?(?:19|20)[0-9]{2}年?[-—–－~～至到]+(?:19|20)[0-9]{2}年?[）)]?");
    private static final String TERMINALS = "。！？!?；;：:…”’）)】』」》.";

    private Wording() {}

    /** The name that a line holds between brackets such as 【】, and nothing else; null where it does not. */
    public static Optional<String> bracketed(String line) {
        var match = BRACKETED.matcher(line);
        if (match.matches()) {
            return Optional.of(match.group(1).strip());
        }
        var flanked = FLANKED.matcher(line);
        return flanked.matches() && Han.count(flanked.group(2)) >= 2
                ? Optional.of(flanked.group(2).strip())
                : Optional.empty();
    }

    /** Whether a line says to whom a document goes. */
    public static boolean isDistribution(String line) {
        return COLOPHON.matcher(line).matches() && line.length() < 400;
    }

    /** Whether a line names those who wrote, edited or signed. */
    public static boolean isCredits(String line) {
        return CREDITS.matcher(line).matches() && line.length() < 120;
    }

    /** Whether a short line says who printed a document, when, and how often. */
    public static boolean isPrinted(String line) {
        return line.length() < 60 && PRINTED.matcher(line).matches() && line.indexOf('。') < 0;
    }

    /** Whether a line ends as sentences and headings with a stop do. */
    public static boolean isClosed(String line) {
        String text = line.strip();
        return !text.isEmpty() && TERMINALS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line is running text. */
    public static boolean isProse(String line) {
        return line.length() > 30 && (line.indexOf('，') >= 0 || line.indexOf('。') >= 0 || line.indexOf(',') >= 0);
    }

    /** Whether a line may be a title: short, without a full stop. */
    public static boolean isTitle(String line) {
        String text = line.strip();
        return text.length() >= 4
                && text.length() <= 60
                && text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && "，、：:,;".indexOf(text.charAt(text.length() - 1)) < 0
                && Han.count(text) * 2 >= YEARS.matcher(text).replaceAll("").length();
    }
}
