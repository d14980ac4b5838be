package dev.jianbao.importers.structure.issue;

import java.util.regex.Pattern;

/** The line with which a letter begins, that says to whom it is written. */
final class Salutation {
    private static final Pattern LINE = Pattern.compile(
            "(?:各|尊敬的|亲爱的|编辑|敬爱的).{1,36}[：:]|\\p{IsHan}{0,10}(?:同志|老师|同学|朋友|家长|先生|女士|局长|校长|园长|编辑部)们?[：:]");

    private Salutation() {}

    static boolean is(String line) {
        return LINE.matcher(line).matches();
    }
}
