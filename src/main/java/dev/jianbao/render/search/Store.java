package dev.jianbao.render.search;

import dev.jianbao.output.sums.Checksums;
import dev.jianbao.render.search.bits.BitText;
import dev.jianbao.render.search.bits.Phrasebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The passages themselves, in small files: what is shown of one that was found, and the text in which a phrase is confirmed. */
final class Store {
    /** How much text is enough to learn from, in UTF-16 units. */
    private static final int SAMPLE = 1_000_000;

    private static final char FIELD = '\t';

    /** Stands for a field, or its beginning, that is as in the passage before. Where a source has it, that shows as nothing. */
    private static final String SAME = String.valueOf(Phrasebook.SAME);

    private final List<Passage> passages;
    private final Phrasebook phrasebook;

    private Store(List<Passage> passages, Phrasebook phrasebook) {
        this.passages = passages;
        this.phrasebook = phrasebook;
    }

    static Store of(List<Passage> passages) {
        return new Store(passages, Phrasebook.learn(sample(passages)));
    }

    /**
     * Passages to learn from, evenly taken from the oldest half at least of all; so that what was learnt, and with it every
     * text, changes only when an archive has doubled.
     */
    private static List<String> sample(List<Passage> passages) {
        List<Passage> oldest = passages.subList(0, Integer.highestOneBit(passages.size()));
        long length = 0;
        for (Passage each : oldest) {
            length += each.length();
        }
        int step = (int) (length / SAMPLE) + 1;
        List<String> sample = new ArrayList<>();
        for (int at = 0; at < oldest.size(); at += step) {
            sample.add(written(oldest, at, 0));
        }
        return sample;
    }

    /** The fields of a passage; of those that are as in the passage before, only that they are. */
    private static String written(List<Passage> passages, int at, int from) {
        Passage passage = passages.get(at);
        Optional<Passage> before = at == from ? Optional.empty() : Optional.of(passages.get(at - 1));
        StringBuilder out = new StringBuilder(passage.length() + 100);
        String document = document(passage);
        boolean same = before.isPresent() && document(before.get()).equals(document);
        field(same ? SAME + thing(passage).substring(document.length()) : thing(passage), out);
        field(passage.isItsThing() ? "" : passage.address(), out);
        field(orSame(passage, before, Passage::where), out);
        field(
                orSame(
                        passage,
                        before,
                        each -> each.date().map(LocalDate::toString).orElse("")),
                out);
        field(passage.title(), out);
        field(passage.text(), out);
        return out.toString();
    }

    private static String thing(Passage passage) {
        return passage.ref().kind().word() + ":" + passage.ref().shown();
    }

    /** What a passage belongs to, up to the document. */
    private static String document(Passage passage) {
        String thing = thing(passage);
        int end = thing.indexOf('#');
        return end < 0 ? thing : thing.substring(0, end);
    }

    private static String orSame(Passage passage, Optional<Passage> before, Function<Passage, String> field) {
        String value = field.apply(passage);
        boolean same = !value.isEmpty() && before.isPresent() && value.equals(field.apply(before.get()));
        return same ? SAME : value;
    }

    private static void field(String value, StringBuilder out) {
        out.append(value.replace(FIELD, ' ')).append(FIELD);
    }

    /**
     * Writes the strings in which texts are written, and the texts, those that are wanted.
     *
     * @return about how many bytes a file of texts has: as many as the first
     */
    int write(Layout layout, Stamp sink) {
        Script words = new Script("words").with(phrasebook.text()).with(phrasebook.key());
        sink.accept(words.artifact());
        long book =
                new Checksums.Sum().put(phrasebook.text()).put(phrasebook.key()).value();
        int chunks = layout.chunks().size() - 1;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            List<String> written = written(layout, chunk);
            Checksums.Sum sum = new Checksums.Sum().put(book);
            written.forEach(sum::put);
            if (sink.wants(name(chunk), sum.value())) {
                sink.made(new Script(name(chunk)).with(bits(written)).artifact());
            }
        });
        return chunks < 1 ? 0 : 2 * bits(written(layout, 0)).length();
    }

    private static String name(int chunk) {
        return "t/" + chunk;
    }

    /** What a file of texts holds, passage by passage. */
    private List<String> written(Layout layout, int chunk) {
        List<String> written = new ArrayList<>();
        int from = layout.chunks().get(chunk);
        for (int at = from; at < layout.chunks().get(chunk + 1); at++) {
            written.add(written(passages, at, from));
        }
        return written;
    }

    private String bits(List<String> written) {
        BitText bits = new BitText();
        written.forEach(each -> phrasebook.write(each, bits));
        return bits.toString();
    }
}
