package dev.jianbao.importers.account;

import dev.jianbao.importers.galley.RuleWords;
import java.util.List;
import java.util.Locale;

/** Writes the accounts of a run in the form that the name of the report asks for. */
public final class AccountReport {
    private AccountReport() {}

    /** Whether a name ends as one of the forms does. */
    public static boolean isForm(String name) {
        return form(name).matches("md|markdown|html|htm|json");
    }

    /**
     * A report.
     *
     * @param name of the report's file; its ending tells the form
     * @param refusals what could not be read, and why, in words
     */
    public static String write(String name, List<Account> accounts, List<String> refusals, Locale locale) {
        RuleWords words = RuleWords.in(locale);
        return switch (form(name)) {
            case "json" -> new JsonAccount(words).write(accounts, refusals);
            case "html", "htm" -> new HtmlAccount(words, locale).write(accounts, refusals);
            default -> new MarkdownAccount(words).write(accounts, refusals);
        };
    }

    private static String form(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
