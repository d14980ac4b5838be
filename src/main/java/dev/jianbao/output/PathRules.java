package dev.jianbao.output;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that make an {@link OutputPath}, in the order in which they are asked. */
final class PathRules {
    /** The folder of a destination that holds its records. */
    static final String OWN_FOLDER = ".jianbao";

    private static final int LONGEST_PART = 255;
    private static final Pattern DOTS = Pattern.compile("(?:\\.|%2[Ee]){1,2}");
    private static final Pattern HIDDEN_SEPARATOR = Pattern.compile("\\\\|%(?:2[Ff]|5[Cc]|00)");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*(?:\\..*)?");

    private static final String DEVICE_INITIALS = "cpanlCPANL";

    private PathRules() {}

    static Optional<OutputPath.Fault> fault(String value) {
        if (value.startsWith("/") || startsWithDrive(value)) {
            return Optional.of(OutputPath.Fault.ABSOLUTE);
        }
        Optional<OutputPath.Fault> inCharacters = faultOfCharacters(value);
        if (inCharacters.isPresent()) {
            return inCharacters;
        }
        boolean mayHide = value.indexOf('\\') >= 0 || value.indexOf('%') >= 0;
        if (mayHide && HIDDEN_SEPARATOR.matcher(value).find()) {
            return Optional.of(OutputPath.Fault.HIDDEN_SEPARATOR);
        }
        String[] parts = value.split("/", -1);
        if (parts[0].toLowerCase(Locale.ROOT).equals(OWN_FOLDER)) {
            return Optional.of(OutputPath.Fault.OWN_FOLDER);
        }
        for (String part : parts) {
            Optional<OutputPath.Fault> inPart = faultOfPart(part);
            if (inPart.isPresent()) {
                return inPart;
            }
        }
        return Optional.empty();
    }

    private static boolean startsWithDrive(String value) {
        return value.length() > 1 && value.charAt(1) == ':' && isLetter(value.charAt(0));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<OutputPath.Fault> faultOfCharacters(String value) {
        for (int at = 0; at < value.length(); ) {
            int character = value.codePointAt(at);
            if (Character.isISOControl(character) || isLineEnd(character) || turnsDirection(character)) {
                return Optional.of(OutputPath.Fault.CONTROL_CHARACTER);
            }
            if (character <= 0xffff && Character.isSurrogate((char) character)) {
                return Optional.of(OutputPath.Fault.BROKEN_CHARACTER);
            }
            if ("<>:\"|?*".indexOf(character) >= 0) {
                return Optional.of(OutputPath.Fault.FORBIDDEN_CHARACTER);
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    private static boolean isLineEnd(int character) {
        return character == 0x2028 || character == 0x2029;
    }

    private static boolean turnsDirection(int character) {
        return character == 0x061c
                || character == 0x200e
                || character == 0x200f
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static Optional<OutputPath.Fault> faultOfPart(String part) {
        if (part.isEmpty()) {
            return Optional.of(OutputPath.Fault.EMPTY_PART);
        }
        if ((part.startsWith(".") || part.startsWith("%")) && DOTS.matcher(part).matches()) {
            return Optional.of(OutputPath.Fault.DOTS);
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return Optional.of(OutputPath.Fault.TRAILING_DOT_OR_SPACE);
        }
        if (DEVICE_INITIALS.indexOf(part.charAt(0)) >= 0 && DEVICE.matcher(part).matches()) {
            return Optional.of(OutputPath.Fault.DEVICE_NAME);
        }
        // A character has four bytes at most: short parts need not be counted.
        return part.length() > LONGEST_PART / 4 && bytes(part) > LONGEST_PART
                ? Optional.of(OutputPath.Fault.TOO_LONG)
                : Optional.empty();
    }

    private static int bytes(String part) {
        return part.codePoints()
                .map(character -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4)
                .sum();
    }
}
