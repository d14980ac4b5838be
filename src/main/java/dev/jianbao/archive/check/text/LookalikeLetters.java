package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.text.CodePointName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Latin word is written in Latin letters: a Greek or Cyrillic one that looks alike makes another word of it. */
final class LookalikeLetters implements LineRule {
    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ɏͰ-ԯ]{2,}+");
    private static final String ALIKE = "АВЕКМНОРСТХІЈЅҮаеорсухіјѕһԁԛԝӏ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοχ";

    @Override
    public int traits() {
        return Traits.FOREIGN;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        Matcher word = WORD.matcher(line.words());
        while (word.find()) {
            String letters = word.group();
            boolean latin = letters.chars().anyMatch(c -> c < 0x250);
            if (latin) {
                letters.chars()
                        .filter(c -> ALIKE.indexOf(c) >= 0)
                        .findFirst()
                        .ifPresent(c -> findings.add(
                                Code.LOOKALIKE_LETTER,
                                line,
                                word.start(),
                                word.end(),
                                List.of(letters, CodePointName.of(c))));
            }
        }
    }
}
