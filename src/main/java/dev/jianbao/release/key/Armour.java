package dev.jianbao.release.key;

import java.util.Base64;
import java.util.Optional;

/** Bytes as text between two lines that say what they are. */
enum Armour {
    PRIVATE_KEY("OPENSSH PRIVATE KEY"),
    SIGNATURE("SSH SIGNATURE");

    private static final int WIDTH = 70;

    private final String first;
    private final String last;

    Armour(String name) {
        first = "-----BEGIN " + name + "-----\n";
        last = "-----END " + name + "-----\n";
    }

    String wrap(byte[] bytes) {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        StringBuilder text = new StringBuilder(first);
        for (int at = 0; at < base64.length(); at += WIDTH) {
            text.append(base64, at, Math.min(base64.length(), at + WIDTH)).append('\n');
        }
        return text.append(last).toString();
    }

    /** What a text holds; empty if it is not of this kind. Line ends of Windows are let pass. */
    Optional<byte[]> unwrap(String text) {
        String plain = text.replace("\r\n", "\n");
        int from = plain.indexOf(first);
        int to = plain.indexOf(last.strip());
        if (from < 0 || to < from + first.length()) {
            return Optional.empty();
        }
        try {
            String body = plain.substring(from + first.length(), to);
            return Optional.of(Base64.getDecoder().decode(body.replace("\n", "")));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
