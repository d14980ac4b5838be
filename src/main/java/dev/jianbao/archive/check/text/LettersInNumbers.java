package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers hold no letters that pass for digits. A letter counts as mistyped between digits, and at either end of a number
 * that a counter such as 年 or 人 follows; names such as O2O and A1 are left alone.
 */
final class LettersInNumbers implements LineRule {
    private static final String COUNTERS = "年月日号时分秒人名个所校班届期次条项件份元万亿岁周天级户亩";
    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9_/@#=&%.])[0-9OolI]{2,}+(?![A-Za-z0-9_/@=&])");

    @Override
    public int traits() {
        return Traits.LETTER_BY_DIGIT;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        String text = line.words();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String number = token.group();
            if (isMistyped(number, token.end() < text.length() ? text.charAt(token.end()) : ' ')) {
                String meant = number.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
                findings.add(Code.LETTER_IN_NUMBER, line, token.start(), token.end(), List.of(number, meant));
            }
        }
    }

    private static boolean isMistyped(String number, char next) {
        long digits = number.chars().filter(Character::isDigit).count();
        boolean letters = digits < number.length();
        boolean within = Character.isDigit(number.charAt(0)) && Character.isDigit(number.charAt(number.length() - 1));
        return letters && digits > 0 && (within || COUNTERS.indexOf(next) >= 0);
    }
}
