package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.text.Nearest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A way to read one written value. What cannot be read is reported, with its place, and gives nothing.
 *
 * @param <T> what the text becomes
 */
@FunctionalInterface
public interface Scalar<T> {
    /** Reads a text that is not blank. */
    Optional<T> read(Located<String> written, Diagnostics diagnostics);

    /** The text itself. */
    static Scalar<String> text() {
        return (written, diagnostics) -> Optional.of(written.value());
    }

    /** A whole number in ASCII digits, from {@code least} to {@code most}. */
    static Scalar<Integer> integer(int least, int most) {
        return (written, diagnostics) -> {
            String text = written.value();
            if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(each -> each >= '0' && each <= '9')) {
                diagnostics.add(
                        Diagnostic.of(Code.NOT_A_NUMBER, written.range(), text).withNearest(Meant.number(text)));
                return Optional.empty();
            }
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                diagnostics.report(Code.OUT_OF_RANGE, written.range(), text, least, most);
                return Optional.empty();
            }
            return Optional.of(number);
        };
    }

    /** A day, such as {@code 2024-08-30} (ISO 8601, GB/T 7408). */
    static Scalar<LocalDate> date() {
        return (written, diagnostics) -> {
            Optional<LocalDate> date = Meant.exactDate(written.value());
            if (date.isEmpty()) {
                diagnostics.add(Diagnostic.of(Code.NOT_A_DATE, written.range(), written.value())
                        .withNearest(Meant.date(written.value())));
            }
            return date;
        };
    }

    /** A time of day, such as {@code 10:25}. */
    static Scalar<LocalTime> time() {
        return (written, diagnostics) -> {
            try {
                return Optional.of(LocalTime.parse(written.value()));
            } catch (DateTimeException notATime) {
                diagnostics.add(Diagnostic.of(Code.NOT_A_TIME, written.range(), written.value())
                        .withNearest(Meant.time(written.value())));
                return Optional.empty();
            }
        };
    }

    /** A time zone of the tz database. */
    static Scalar<ZoneId> zone() {
        return (written, diagnostics) -> {
            try {
                return Optional.of(ZoneId.of(written.value()));
            } catch (DateTimeException notAZone) {
                diagnostics.add(Diagnostic.of(Code.NOT_A_ZONE, written.range(), written.value())
                        .withNearest(Nearest.of(written.value(), ZoneId.getAvailableZoneIds())));
                return Optional.empty();
            }
        };
    }

    /** An absolute {@code http} or {@code https} address. */
    static Scalar<URI> webAddress() {
        return (written, diagnostics) -> {
            try {
                URI address = new URI(
                        WebAddress.of(written.value()).map(WebAddress::text).orElse(""));
                String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
                if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                    return Optional.of(URI.create(address.toASCIIString()));
                }
            } catch (URISyntaxException malformed) {
                // reported below, as any other text that is no address
            }
            diagnostics.report(Code.NOT_A_URL, written.range(), written.value());
            return Optional.empty();
        };
    }

    /** {@code true} or {@code false}. */
    static Scalar<Boolean> bool() {
        return choice(Map.of("true", true, "false", false));
    }

    /** The name of a constant, in lower case with hyphens: {@code ANNUAL_TOTAL} is written {@code annual-total}. */
    static <E extends Enum<E>> Scalar<E> oneOf(Class<E> type) {
        Map<String, E> words = new TreeMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> words.put(word(each), each));
        return choice(words);
    }

    /** The word an author writes for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Scalar<T> choice(Map<String, T> words) {
        return (written, diagnostics) -> {
            T chosen = words.get(written.value());
            if (chosen == null) {
                List<String> known = words.keySet().stream().sorted().toList();
                diagnostics.add(
                        Diagnostic.of(Code.NOT_ONE_OF, written.range(), written.value(), String.join(" ", known))
                                .withNearest(Nearest.of(written.value(), known)));
            }
            return Optional.ofNullable(chosen);
        };
    }
}
