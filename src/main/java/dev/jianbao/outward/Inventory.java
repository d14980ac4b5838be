package dev.jianbao.outward;

import dev.jianbao.outward.Sighting.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The addresses elsewhere to which a site linked at its last release, kept among its sources. A host that is not among them is new
 * to the site, and one that has changed hands since can be told.
 *
 * @param sightings by address
 */
public record Inventory(SortedMap<String, Sighting> sightings) {
    /** Its name in the folder of the site's records. */
    public static final String NAME = "links.txt";

    /** Nothing. */
    public static final Inventory EMPTY = new Inventory(new TreeMap<>());

    private static final String HEAD = "jianbao links 1";
    private static final String NEVER = "-";
    private static final int COLUMNS = 4;

    public Inventory {
        sightings = Collections.unmodifiableSortedMap(new TreeMap<>(sightings));
    }

    /** Reads one; empty where the file is no such text. One that is not there has nothing in it. */
    public static Optional<Inventory> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.of(EMPTY);
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(file + ": " + trouble.getMessage(), trouble);
        }
    }

    private static Optional<Inventory> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        SortedMap<String, Sighting> sightings = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(" ", -1);
            Optional<Sighting> sighting = columns.length == COLUMNS ? sighting(columns) : Optional.empty();
            if (sighting.isEmpty()) {
                return Optional.empty();
            }
            sightings.put(columns[COLUMNS - 1], sighting.get());
        }
        return Optional.of(new Inventory(sightings));
    }

    private static Optional<Sighting> sighting(String[] columns) {
        try {
            LocalDate since = LocalDate.parse(columns[0]);
            if (columns[1].equals(NEVER) && columns[2].equals(NEVER)) {
                return Optional.of(new Sighting(since, Optional.empty()));
            }
            LocalDate day = LocalDate.parse(columns[1]);
            return Answer.of(columns[2]).map(answer -> new Sighting(since, Optional.of(new Look(day, answer))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** As it is kept: a line for each address, sorted, so that git shows what changed. */
    public String encode() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        sightings.forEach((address, sighting) -> {
            text.append(sighting.since()).append(' ');
            sighting.look()
                    .ifPresentOrElse(
                            look -> text.append(look.day())
                                    .append(' ')
                                    .append(look.answer().word()),
                            () -> text.append(NEVER).append(' ').append(NEVER));
            text.append(' ').append(address).append('\n');
        });
        return text.toString();
    }

    /** What is known of just these addresses; one that is new is known since {@code day}. */
    public Inventory of(Collection<String> addresses, LocalDate day) {
        SortedMap<String, Sighting> known = new TreeMap<>();
        addresses.forEach(address ->
                known.put(address, sightings.getOrDefault(address, new Sighting(day, Optional.empty()))));
        return new Inventory(known);
    }

    /** The same after another look at each address. */
    Inventory looked(BiFunction<String, Sighting, Look> look) {
        SortedMap<String, Sighting> seen = new TreeMap<>();
        sightings.forEach((address, sighting) ->
                seen.put(address, new Sighting(sighting.since(), Optional.of(look.apply(address, sighting)))));
        return new Inventory(seen);
    }

    public boolean isEmpty() {
        return sightings.isEmpty();
    }

    /** The hosts of all addresses. */
    public SortedSet<String> hosts() {
        SortedSet<String> hosts = new TreeSet<>();
        sightings.keySet().forEach(address -> hosts.add(host(address)));
        return hosts;
    }

    /** The host of an address, in small letters; the address itself where it has none. */
    public static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .orElse(address);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
