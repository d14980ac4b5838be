package dev.jianbao.render.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Names;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.output.Artifact;
import dev.jianbao.pages.PageUrl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes the index of a made archive and says how large it is and how long that took. To ask it, put it beside a search page:
 * {@code java … SearchBench FOLDER PASSAGES CHARACTERS}. The words of the made texts are as frequent as words are (Zipf), and
 * each text keeps to a subject.
 */
final class SearchBench {
    private static final int WORDS = 12_000;
    private static final int PHRASES = 20_000;
    private static final int UNITS = 1000;
    private static final int TOPICS = 200;
    private static final int PHRASES_A_TOPIC = 60;

    private final Random random = new Random(20241122);
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final int[][] topics = new int[TOPICS][PHRASES_A_TOPIC];

    private SearchBench() {
        TreeSet<String> made = new TreeSet<>();
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            double dice = random.nextDouble();
            int length = dice < .1 ? 1 : dice < .8 ? 2 : dice < .92 ? 3 : 4;
            for (int i = 0; i < length; i++) {
                word.append((char) (0x4E00 + 7 * zipf(2800, 4) % 0x5000));
            }
            if (made.add(word.toString())) {
                words.add(word.toString());
            }
        }
        while (phrases.size() < PHRASES) {
            StringBuilder phrase = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                phrase.append(words.get(zipf(WORDS, 8)));
            }
            phrases.add(phrase.toString());
        }
        for (int[] topic : topics) {
            for (int i = 0; i < topic.length; i++) {
                topic[i] = zipf(PHRASES, 200);
            }
        }
    }

    /** A rank below a bound, as often as its place says; the larger the offset, the more even. */
    private int zipf(int bound, int offset) {
        return (int) (offset * (Math.pow((bound + offset) / (double) offset, random.nextDouble()) - 1));
    }

    private String text(int length, int[] topic) {
        StringBuilder text = new StringBuilder(length + 20);
        int sinceStop = 0;
        while (text.length() < length) {
            int dice = random.nextInt(100);
            String next = dice < 50
                    ? phrases.get(topic[zipf(topic.length, 6)])
                    : dice < 85
                            ? phrases.get(zipf(PHRASES, 10))
                            : dice < 98 ? words.get(zipf(WORDS, 4)) : "" + random.nextInt(3000);
            text.append(next);
            sinceStop += next.length();
            if (sinceStop > 14 && random.nextInt(3) == 0) {
                text.append(random.nextInt(3) == 0 ? '。' : '，');
                sinceStop = 0;
            }
        }
        return text.append('。').toString();
    }

    /** How many different pairs of neighbours a thousand characters have; running Chinese text has some 520. */
    private static double variety(List<Passage> passages) {
        double sum = 0;
        for (Passage each : passages.subList(0, 200)) {
            TreeSet<String> pairs = new TreeSet<>();
            String text = each.text();
            for (int at = 0; at + 2 < Math.min(text.length(), 1000); at++) {
                if (Term.isLetter(text.charAt(at)) && Term.isLetter(text.charAt(at + 1))) {
                    pairs.add(text.substring(at, at + 2));
                }
            }
            sum += pairs.size() * 1000.0 / Math.min(text.length(), 1000);
        }
        return sum / 200;
    }

    private List<Passage> passages(int count, int length) {
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int issue = at / 12;
            int[] topic = topics[random.nextInt(TOPICS)];
            TreeSet<EntityId> named = new TreeSet<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                named.add(new EntityId("unit-" + (int) (UNITS * Math.pow(random.nextDouble(), 2))));
            }
            int year = 1990 + issue / 280;
            Ref ref = new Ref(
                    dev.jianbao.archive.RefKind.ITEM,
                    "bulletin/" + year + "/" + (issue % 280 + 1) + "#" + (at % 12 + 1));
            passages.add(new Passage(
                    Passage.Kind.ITEM,
                    ref,
                    PageUrl.of(ref),
                    PageUrl.anchor(ref),
                    text(18, topic).replaceAll("[，。]", ""),
                    "第" + (issue % 280 + 1) + "期",
                    Optional.of(LocalDate.of(year, 1, 1).plusDays(issue % 280)),
                    Optional.of("bulletin/section-" + at % 12 / 3),
                    named,
                    Excerpt.of(text((int) (length * (0.3 + 1.4 * random.nextDouble())), topic)),
                    ""));
        }
        return passages;
    }

    private static Catalogue catalogue() {
        List<Entity> units = new ArrayList<>();
        for (int at = 0; at < UNITS; at++) {
            units.add(new Organisation(
                    new EntityId("unit-" + at),
                    new Names("第" + at + "大学", List.of(), List.of()),
                    OrganisationKind.UNIVERSITY,
                    Optional.empty(),
                    Optional.empty(),
                    SourceRange.ofFile("organisations.yaml")));
        }
        return new Catalogue(units, List.of());
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<Passage> passages =
                new SearchBench().passages(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        long text = 0;
        for (Passage each : passages) {
            text += each.title().getBytes(UTF_8).length + each.text().getBytes(UTF_8).length;
        }
        Archive archive = Archive.link(
                new Documents(List.of(), List.of(), List.of(), List.of(), List.of()),
                catalogue(),
                new TreeSet<>(),
                new Diagnostics());
        SearchIndex index = new SearchIndex(archive, passages);
        System.gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        long cpu = cpu();
        long start = System.nanoTime();
        java.util.Map<String, Long> sizes = new java.util.concurrent.ConcurrentSkipListMap<>();
        index.write(
                artifact -> {
                    write(folder, artifact);
                    sizes.merge(artifact.path().value().replaceAll("[0-9]+[.]js", "*"), size(artifact), Long::sum);
                },
                "");
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        cpu = (cpu() - cpu) / 1_000_000;
        long all = sizes.values().stream().mapToLong(each -> each).sum();
        System.out.printf(
                "text %,d bytes; index %,d bytes (%.1f %%) in %,d files; %,d ms, %,d ms of processors; passages held %,d bytes%n",
                text, all, 100.0 * all / text, index.files().size(), milliseconds, cpu, before);
        System.out.println(sizes + " variety " + variety(passages));
        try (OutputStream out = Files.newOutputStream(folder.resolve("passages.tsv"))) {
            for (Passage each : passages) {
                out.write((each.ref().shown() + "\t" + each.title() + "\t" + each.text() + "\n").getBytes(UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void write(Path folder, Artifact artifact) {
        Path path = artifact.path().in(folder);
        try {
            Files.createDirectories(path.getParent());
            try (OutputStream out = Files.newOutputStream(path)) {
                artifact.writeTo(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(Artifact artifact) {
        try {
            return artifact.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
