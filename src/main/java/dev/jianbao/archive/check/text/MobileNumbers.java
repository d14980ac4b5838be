package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No mobile telephone number is published: eleven digits that begin with 13 to 19, alone or in groups, and are no part of a
 * longer number and no quantity. Office numbers pass. There is no way to allow one.
 */
final class MobileNumbers implements LineRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9_])(?<![0-9][.,-])(?<![0-9] )(?:(?:\\+|00)86[ -]?)?"
                    + "(1[3-9][0-9]([ -]?)[0-9]{4}\\2[0-9]{4})"
                    + "(?![A-Za-z0-9_])(?![.,-][0-9])(?! [0-9])(?![元吨千万亿人平立公米度株亩字条次个户])");

    @Override
    public int traits() {
        return Traits.MANY_DIGITS;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        Matcher found = NUMBER.matcher(Digits.narrow(line.withoutAddresses()));
        while (found.find()) {
            String number = found.group(1).replaceAll("[ -]", "");
            String masked = number.substring(0, 3) + "******" + number.substring(9);
            findings.add(Code.MOBILE_NUMBER, line, found.start(1), found.end(1), List.of(masked));
        }
    }
}
