package dev.jianbao.archive.check.text;

/** Full-width digits as ASCII ones. */
final class Digits {
    private static final int APART = '０' - '0';

    private Digits() {}

    /** The same text, as long as it was, with every full-width digit narrow. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '０' && c <= '９') {
                narrow.setCharAt(at, (char) (c - APART));
            }
        }
        return narrow.toString();
    }

    /** Whether a text holds only ASCII digits between two offsets. */
    static boolean are(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
