package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The passages themselves, in small files: what is shown of one that was found, and the text in which a phrase is confirmed. */
final class Store {
    /** How much text is enough to learn from, in UTF-16 units. */
    private static final int SAMPLE = 1_000_000;

    private static final char FIELD = '\t';

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
            sample.add(written(oldest.get(at)));
        }
        return sample;
    }

    private static String written(Passage passage) {
        StringBuilder out = new StringBuilder(passage.length() + 100);
        field(passage.ref().kind().word() + ":" + passage.ref().shown(), out);
        field(passage.isItsThing() ? "" : passage.address(), out);
        field(passage.where(), out);
        field(passage.date().map(LocalDate::toString).orElse(""), out);
        field(passage.title(), out);
        field(passage.text(), out);
        return out.toString();
    }

    private static void field(String value, StringBuilder out) {
        out.append(value.replace(FIELD, ' ')).append(FIELD);
    }

    /** Writes the strings in which texts are written, and the texts. */
    void write(Layout layout, Consumer<Artifact> sink) {
        sink.accept(new Script("words")
                .with(String.join(
                        String.valueOf(FIELD),
                        phrasebook.strings().stream()
                                .map(each -> each.equals(String.valueOf(FIELD)) ? "" : each)
                                .toList()))
                .artifact());
        Packing packing = new Packing(phrasebook.strings());
        IntStream.range(0, layout.chunks().size() - 1).parallel().forEach(chunk -> {
            StringBuilder texts = new StringBuilder(1 << 14);
            for (int at = layout.chunks().get(chunk); at < layout.chunks().get(chunk + 1); at++) {
                packing.write(written(passages.get(at)), texts);
            }
            sink.accept(new Script("t/" + chunk).with(texts).artifact());
        });
    }
}
