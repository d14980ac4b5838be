package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.PersonForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in whose last brackets a body and a person say who wrote the text.
 *
 * @param title what stands before the brackets
 * @param sender the body
 * @param author the person
 */
record SignedTitle(Traced title, Traced sender, Traced author) {
    private static final Pattern WRITTEN = Pattern.compile("[^（(]{4,}([（(])([^（）()]{4,30})[）)]");
    /** What stands there as a person does, and is none: a class, a part. */
    private static final Pattern NO_PERSON = Pattern.compile(".*[级段组部版卷届班区年期批篇章册]");

    /** Takes the brackets off a title; empty where they do not name a body and then a person. */
    static Optional<SignedTitle> of(Traced title, Ledger ledger) {
        Matcher written = WRITTEN.matcher(title.text());
        if (!written.matches()) {
            return Optional.empty();
        }
        Senders senders = Senders.of(title.group(written, 2), false, true);
        String person = senders.author().text();
        if (senders.bodies().size() != 1
                || !PersonForm.isName(person)
                || NO_PERSON.matcher(person).matches()) {
            return Optional.empty();
        }
        ledger.drop(title.slice(written.start(1), written.end(1)), Finding.of(Rule.SENDER));
        senders.between().forEach(each -> ledger.drop(each, Finding.of(Rule.PUNCTUATION_OF_LISTS)));
        ledger.drop(title.from(written.end(2)), Finding.of(Rule.SENDER));
        return Optional.of(new SignedTitle(
                title.slice(0, written.start(1)).strip(), senders.bodies().get(0), senders.author()));
    }
}
