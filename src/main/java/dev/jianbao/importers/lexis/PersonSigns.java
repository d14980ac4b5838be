package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** What tells that some words are a person's name other than their form: a wide space in their midst, or what stands beside them elsewhere. */
public final class PersonSigns {
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}[ 　]+\\p{IsHan}");
    private static final String ROLE =
            "(?:记[\\s　]*者|通讯员|特约撰稿人|实习生|作[\\s　]*者|编[\\s　]*辑|责[\\s　]*编|撰[\\s　]*[文稿]|供[\\s　]*[稿图]|采[\\s　]*写|摄[\\s　]*影|摄|文/图|图/文|文|图)[\\s　：:/、]*";
    private static final String DEED = "[\\s　]*[/]?[\\s　]*(?:摄|供图|供稿|报道|文/图|图/文|文[）)])";

    private PersonSigns() {}

    /** Whether a name of two characters has the wide space that is put into such names. */
    public static boolean isSpaced(String words) {
        return SPACED.matcher(words.strip()).matches();
    }

    /** Whether a text says elsewhere that some words are the name of somebody: 记者 …, … 摄. */
    public static boolean isSaid(String words, String text) {
        String name = Pattern.quote(words.strip());
        return Pattern.compile(ROLE + name + "(?!\\p{IsHan}{3})|(?<!\\p{IsHan})" + name + DEED)
                .matcher(text)
                .find();
    }
}
