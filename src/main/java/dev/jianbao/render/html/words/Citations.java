package dev.jianbao.render.html.words;

import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import java.util.Optional;

/** How to cite a document, after GB/T 7714-2015; without a date of access, which only the reader knows. */
public final class Citations {
    private static final String SERIAL_ONLINE = "[J/OL]";
    private static final String NEWS_ONLINE = "[N/OL]";

    private Citations() {}

    /** Author. Title[J/OL]. Bulletin, year(number): place (date). Address. */
    public static String of(Issue issue, Item item, String place, Optional<String> address) {
        String author = item.facts().author().orElse(issue.masthead().issuer());
        String bulletin = String.join("", issue.masthead().name());
        String number = issue.number().ordinal().isPresent() ? "(" + digits(issue) + ")" : "";
        return author + ". " + item.title() + SERIAL_ONLINE + ". " + bulletin + ", "
                + issue.id().year() + number + ": " + place + " (" + issue.date() + ")" + end(address);
    }

    /** The number alone; a supplement keeps its word. */
    private static String digits(Issue issue) {
        return issue.number().slug().startsWith("s")
                ? issue.number().label()
                : issue.number().slug();
    }

    /** Source. Title[N/OL]. (date). Address. */
    public static String of(Article article, Optional<String> publisher, Optional<String> address) {
        Optional<String> author =
                article.origin().isPresent() ? article.origin().flatMap(Origin::name) : publisher;
        Optional<String> place =
                article.origin().flatMap(Origin::url).map(String::valueOf).or(() -> address);
        String title = article.supplied() ? "[" + article.title() + "]" : article.title();
        String date = article.dateSupplied()
                ? "[" + article.date().value() + "]"
                : article.date().value().toString();
        return author.map(name -> name + ". ").orElse("") + title + NEWS_ONLINE + ". (" + date + ")" + end(place);
    }

    private static String end(Optional<String> address) {
        return address.map(url -> ". " + url).orElse(".");
    }
}
