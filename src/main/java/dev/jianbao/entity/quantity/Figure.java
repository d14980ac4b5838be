package dev.jianbao.entity.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as a person writes it: {@code 51,846}, {@code 5.18万个}, {@code 120（扩招）}, {@code 93%}.
 *
 * @param quantity what it says
 * @param remark what stands in brackets after it
 * @param wide whether digits or signs of it are full-width, which programs read as text
 */
public record Figure(Quantity quantity, Optional<String> remark, boolean wide) {
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,30})(\\.\\d{1,30})?\\s*([^\\d\\s()+*/=,.-]{0,12})\\s*(?:\\((.*)\\))?",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern VAGUE = Pattern.compile("余|多|左右|以上|以下|以内|上下|[~～至到约近]");
    private static final String WIDE = "０１２３４５６７８９．－＋，％（）−﹪";
    private static final String NARROW = "0123456789.-+,%()-%";

    /**
     * Reads a figure that fills a text; empty for anything else.
     *
     * @param unit what is meant where the text names no unit; a bare 万 or 亿 counts in it
     */
    public static Optional<Figure> parse(String text, Unit unit) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(narrow(text));
        if (!form.matches() || VAGUE.matcher(form.group(4)).find()) {
            return Optional.empty();
        }
        String fraction = form.group(3) == null ? "" : form.group(3);
        BigDecimal amount = new BigDecimal(form.group(1) + form.group(2).replace(",", "") + fraction);
        Optional<String> remark = Optional.ofNullable(form.group(5))
                .map(inner -> text.substring(form.start(5), form.end(5)).strip())
                .filter(inner -> !inner.isEmpty());
        String number = text.substring(0, form.end(4));
        boolean wide = number.chars().anyMatch(each -> WIDE.indexOf(each) >= 0 && each != '−');
        return Optional.of(new Figure(new Quantity(amount, unit(form.group(4), unit)), remark, wide));
    }

    /**
     * The one figure in a phrase such as {@code 不少于5.18万个}; empty where there is none or more than one. Words such as 余 and
     * 左右, which blur a figure, are passed over.
     */
    public static Optional<Figure> find(String phrase, Unit unit) {
        Matcher number = NUMBER.matcher(narrow(phrase));
        if (phrase.length() > LONGEST || !number.find()) {
            return Optional.empty();
        }
        int start = number.start();
        int end = number.end();
        if (number.find()) {
            return Optional.empty();
        }
        int after = end;
        while (after < phrase.length() && isWord(phrase.charAt(after)) && after - end < 12) {
            after++;
        }
        String words = VAGUE.matcher(phrase.substring(end, after)).replaceAll("");
        return parse(phrase.substring(start, end) + words, unit);
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || "%％‰㎡²".indexOf(c) >= 0;
    }

    /** The unit as written; a power of ten alone is one of the word that is meant. */
    private static Unit unit(String written, Unit meant) {
        if (written.isEmpty()) {
            return meant;
        }
        boolean bare = Unit.powerOf(written).equals(written);
        return Unit.of(bare ? written + meant.word() : written);
    }

    /** Full-width digits and signs as ASCII, unit for unit. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            int at = WIDE.indexOf(narrow.charAt(i));
            if (at >= 0) {
                narrow.setCharAt(i, NARROW.charAt(at));
            }
        }
        return narrow.toString();
    }
}
