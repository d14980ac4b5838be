package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.regex.Pattern;

/** Tells whether the words in brackets before or behind an item say who sent it in. */
final class OrganisationLabels {
    private static final Pattern PLACE = Pattern.compile(
            "[\\p{IsHan}]{2,10}(?:镇|乡|县|区|市|州|旗|街道|街道办|村|社区|科|股|室|站|队|厂|园|馆|分局|支部|党支部|项目部|工区|车间|联社|林场|农场|课题组|调研组|编写组|分场|分厂|总场|作业区|总支|(?<!关|联|体)系|教研组|年级组|备课组|工会|学区|工作队|学部|书院|中队|大队|督导组|协会)");

    /** What ends as a place does, and says where something goes: 消防演练进校园. */
    private static final Pattern EVENT = Pattern.compile(".*(?:走进|进|入)(?:校园|乡村|农村|社区)");

    private OrganisationLabels() {}

    static boolean isSender(String text) {
        return text.length() <= 24
                && (OrganisationForm.kind(text).isPresent()
                        || PLACE.matcher(text).matches() && !EVENT.matcher(text).matches())
                && !SectionWords.isOne(text);
    }
}
