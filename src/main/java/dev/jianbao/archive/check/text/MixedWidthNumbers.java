package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number is written in digits of one width: one that mixes them looks right and is found by no search. */
final class MixedWidthNumbers implements LineRule {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]++");

    @Override
    public int traits() {
        return Traits.WIDE_DIGIT;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        Matcher number = NUMBER.matcher(line.words());
        while (number.find()) {
            String plain = Digits.narrow(number.group());
            int wide = number.group().length()
                    - (int) number.group().chars().filter(c -> c <= '9').count();
            if (wide > 0 && wide < plain.length()) {
                findings.add(
                        Code.MIXED_WIDTH_NUMBER, line, number.start(), number.end(), List.of(number.group(), plain));
            }
        }
    }
}
