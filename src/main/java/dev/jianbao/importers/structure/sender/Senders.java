package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sent an item in, as the brackets at its end say: a body, several, or bodies and then a person.
 *
 * @param bodies none where the words name none
 * @param author the person; empty where nobody is named
 * @param between what parts them
 */
record Senders(List<Traced> bodies, Traced author, List<Traced> between) {
    private static final Pattern PARTED = Pattern.compile(
            "[\\s　]+(?:文/图|图/文|文图|图文|文|通讯员|记者)[\\s　]*[：:／/]?[\\s　]*(?=\\p{IsHan}{2,4}(?:[\\s　、]|$))|[\\s　]*[、，,；;/][\\s　]*|[\\s　]+");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{2,6})?");
    /** What a person is, and no body that sends anything in. */
    private static final Pattern POST = Pattern.compile(".*(?:[局校院处科股园馆站所社队部市县区厅州乡镇]长|主任|书记|主编|教授|教师|老师|代表|委员|专员|督学)");

    private static final Pattern TOGETHER = Pattern.compile("(?:联合|共同)$");

    /**
     * @param said whether a word such as 供稿 says that these sent it in
     * @param alone whether the brackets stand on a line of their own
     */
    static Senders of(Traced words, boolean said, boolean alone) {
        Matcher together = TOGETHER.matcher(words.text());
        int end = together.find() ? together.start() : words.length();
        List<Extent> parts = parts(words.text().substring(0, end));
        int bodies = 0;
        while (bodies < parts.size() && OrganisationLabels.isSender(text(words, parts.get(bodies)))) {
            bodies++;
        }
        boolean signed = alone
                && !POST.matcher(text(words, parts.get(0))).matches()
                && parts.size() == 2
                && isPerson(text(words, parts.get(1)))
                && (words.text()
                                .substring(parts.get(0).end(), parts.get(1).start())
                                .isBlank()
                        || PersonForm.isName(text(words, parts.get(1))));
        if (bodies == 0 && (said && parts.size() <= 2 || signed)) {
            bodies = 1;
        }
        boolean people = parts.stream().skip(bodies).allMatch(each -> isPerson(text(words, each)));
        if (bodies == 0 || !people && !said) {
            return new Senders(List.of(), Traced.EMPTY, List.of());
        }
        return people ? told(words, parts, bodies, end) : new Senders(List.of(words), Traced.EMPTY, List.of());
    }

    private static Senders told(Traced words, List<Extent> parts, int count, int end) {
        List<Traced> bodies = new ArrayList<>();
        List<Traced> between = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bodies.add(words.slice(parts.get(i).start(), parts.get(i).end()));
            int next = i + 1 < parts.size() ? parts.get(i + 1).start() : end;
            between.add(words.slice(parts.get(i).end(), next));
        }
        between.add(words.from(end));
        Traced author = count < parts.size() ? words.slice(parts.get(count).start(), end) : Traced.EMPTY;
        return new Senders(
                bodies, author, between.stream().filter(each -> !each.isBlank()).toList());
    }

    /** The words between what parts them; a name of two characters keeps the wide space within it. */
    private static List<Extent> parts(String words) {
        List<Extent> parts = new ArrayList<>();
        Matcher parted = PARTED.matcher(words);
        int start = 0;
        while (parted.find()) {
            parts.add(new Extent(start, parted.start()));
            start = parted.end();
        }
        parts.add(new Extent(start, words.length()));
        int last = parts.size() - 1;
        if (last > 1 && parts.get(last).length() <= 2 && parts.get(last - 1).length() == 1) {
            parts.set(last - 1, new Extent(parts.get(last - 1).start(), words.length()));
            parts.remove(last);
        }
        return parts;
    }

    private static String text(Traced words, Extent part) {
        return words.text().substring(part.start(), part.end());
    }

    private static boolean isPerson(String word) {
        return PERSON.matcher(word.replaceAll("[\\s　]", "")).matches() && !OrganisationLabels.isSender(word);
    }
}
