package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing that bears a mark of secrecy (密级) is published. Only what is set like a mark counts: with a star, after 密级, on
 * a line of its own, at the head of one before other marks, or in brackets at a line's end. Sentences about secrecy pass.
 */
final class SecrecyMarks implements LineRule {
    private static final String LEVEL = "([绝机秘][ 　]{0,4}密)";
    private static final String HAN = "[\\u4E00-\\u9FFF]";
    private static final List<Pattern> MARKS = Stream.of(
                    "(?<!" + HAN + ")" + LEVEL + "(?=[ 　]*[★☆])",
                    "(?<=[★☆])[ 　]*" + LEVEL + "(?!" + HAN + ")",
                    "密[ 　]*级[ 　]*[:：][ 　\"“]*" + LEVEL + "(?![ 　]*[、，,或和及]|" + HAN + ")",
                    "^[ 　#>*_\\[【〔（(|]*" + LEVEL
                            + "[ 　]{0,4}(?:文件|件|级)?[ 　]{0,4}(?:长期|[0-9一二三四五六七八九十]{1,3}年)?[ 　#*_\\]】〕）)|]*$",
                    "^[ 　#>*_]*" + LEVEL + "[ 　\\t]+(?:特急|加急|平急|特提|急件|第?[ ]?[0-9]+号|№|No\\.)",
                    "^[ 　>*_]*" + LEVEL + "(?:[ ]{2,}|　|\\t)",
                    "[（(【〔\\[][ 　]*" + LEVEL + "[件级]?[ 　]*[）)】〕\\]][ 　*_\"”]*$",
                    "^[\\w-]+:[ ]+[\"']?" + LEVEL + "[\"']?[ ]*(?:#.*)?$")
            .map(Pattern::compile)
            .toList();

    @Override
    public int traits() {
        return Traits.SECRET;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        if (line.isComment()) {
            return;
        }
        String text = line.text();
        for (Pattern pattern : MARKS) {
            Matcher mark = pattern.matcher(text);
            if (mark.find()) {
                findings.add(
                        Code.SECRECY_MARK,
                        line,
                        mark.start(1),
                        mark.end(1),
                        List.of(mark.group(1).replaceAll("[ 　]", "")));
                return;
            }
        }
    }
}
