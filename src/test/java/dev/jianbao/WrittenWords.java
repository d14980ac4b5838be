package dev.jianbao;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.Prose;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that authors wrote, by the document it stands in: every text and day in the records that documents are read into, found by
 * reflection, so that a field that somebody adds is among them.
 */
final class WrittenWords {
    /** What is about a file and not in it. */
    private static final Set<String> NOT_WORDS = Set.of("path", "titleHtml", "id", "key", "anchor");

    private final Map<String, Set<String>> words = new TreeMap<>();

    private WrittenWords() {}

    /** By the ids of documents. */
    static Map<String, Set<String>> of(Documents documents) {
        WrittenWords written = new WrittenWords();
        documents
                .issues()
                .forEach(issue -> written.walk(issue, Ref.of(issue.id()).shown()));
        documents
                .articles()
                .forEach(article -> written.walk(article, Ref.of(article.id()).shown()));
        documents.pages().forEach(page -> written.walk(page, Ref.page(page.id()).shown()));
        documents.plans().forEach(plan -> written.walk(plan, Ref.plan(plan.id()).shown()));
        return written.words;
    }

    private void walk(Object value, String thing) {
        if (value instanceof String text) {
            text.lines().forEach(line -> add(line, thing));
        } else if (value instanceof Prose prose) {
            walk(prose.text(), thing);
        } else if (value instanceof LocalDate day) {
            add(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", thing);
            add(day.getMonthValue() + "月" + day.getDayOfMonth() + "日", thing);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> walk(each, thing));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> walk(each, thing));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> walk(each, thing));
        } else if (value instanceof Record read && !(value instanceof SourceRange) && !isId(read)) {
            for (RecordComponent part : read.getClass().getRecordComponents()) {
                if (!NOT_WORDS.contains(part.getName())) {
                    walk(part(read, part), thing);
                }
            }
        }
    }

    private static boolean isId(Record read) {
        return read.getClass().getSimpleName().endsWith("Id");
    }

    private static Object part(Record read, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(read);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(part.toString(), broken);
        }
    }

    private void add(String line, String thing) {
        if (!line.isBlank()) {
            words.computeIfAbsent(thing, any -> new TreeSet<>()).add(line.strip());
        }
    }
}
