package dev.jianbao.archive.check.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blots out what stands in a line and is no words: addresses, code, tags, the attributes of headings. Every pattern is
 * bounded, so that a hostile line costs no more than its length.
 */
final class Blotter {
    /** Stands for what was blotted out; neither letter, digit, Han character nor blank. */
    private static final char BLOT = '\u0001';

    private static final Pattern ADDRESS = Pattern.compile("\\b[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\\s<>（）《》“”，。；、]+"
            + "|\\bmailto:[\\x21-\\x7E]+"
            + "|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*>");
    private static final Pattern DESTINATION =
            Pattern.compile("(?<=\\]\\()(?!tel:)[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*){0,8}");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]]+\\]:\\s*\\S+");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[^{}]*\\}\\s*$");

    private final StringBuilder words;

    private Blotter(String text) {
        this.words = new StringBuilder(text);
    }

    /** The text as long as it was, with blots in it. */
    static String words(String text, Zone zone) {
        Blotter blotter = new Blotter(text);
        if (zone == Zone.CODE) {
            blotter.blot(0, text.length());
            return blotter.words.toString();
        }
        if (zone == Zone.PROSE) {
            blotter.markup(text);
        }
        if (text.contains("://") || text.contains("mailto:") || text.indexOf('@') >= 0) {
            blotter.blot(ADDRESS);
        }
        return blotter.words.toString();
    }

    /** Most lines hold no markup: each pattern is tried only where what it begins with is there. */
    private void markup(String text) {
        if (text.indexOf('`') >= 0) {
            codeSpans();
        }
        if (text.indexOf('<') >= 0) {
            blot(TAG);
        }
        if (text.contains("](")) {
            blot(DESTINATION);
        }
        if (text.contains("]:")) {
            blot(DEFINITION);
        }
        if (text.indexOf('{') >= 0 && text.stripLeading().startsWith("#")) {
            blot(ATTRIBUTES);
        }
    }

    private void blot(Pattern pattern) {
        Matcher found = pattern.matcher(words.toString());
        while (found.find()) {
            blot(found.start(), found.end());
        }
    }

    private void blot(int from, int to) {
        for (int at = from; at < to; at++) {
            words.setCharAt(at, BLOT);
        }
    }

    /** Blots from each run of backticks to the next one of its length. Going backwards, that one is known at once. */
    private void codeSpans() {
        Map<Integer, Integer> closing = new HashMap<>();
        Map<Integer, Integer> spans = new HashMap<>();
        for (int end = words.length(); end > 0; ) {
            int start = end;
            while (start > 0 && words.charAt(start - 1) == '`') {
                start--;
            }
            if (start < end) {
                Integer close = closing.put(end - start, end);
                if (close != null) {
                    spans.put(start, close);
                }
            }
            end = start < end ? start : end - 1;
        }
        for (int at = 0; at < words.length() && !spans.isEmpty(); at++) {
            int end = spans.getOrDefault(at, at);
            blot(at, end);
            at = Math.max(at, end - 1);
        }
    }
}
