package dev.jianbao.render.html;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Markup of our own making, seen as the text that its readers read: without tags, so that a word may begin in one element and end in
 * another. What stands in another language, and code, is no part of it; the words of attributes that are read are texts of their own.
 */
final class TaggedText {
    private static final Set<String> WORDED = Set.of("alt", "title", "aria-label");

    private final int[] html;
    private final int[] text;
    private final int[] places;
    private int length;

    /** The element whose content is passed over, and how many of its name are open in it. */
    private String passed = "";

    private int open;

    TaggedText(String html) {
        this.html = html.codePoints().toArray();
        this.text = new int[this.html.length];
        this.places = new int[this.html.length];
    }

    /** The markup with its text rewritten, character by character. */
    String rewritten(Consumer<int[]> rewrite) {
        for (int at = 0; at < html.length; ) {
            if (html[at] == '<') {
                at = tag(at, rewrite);
            } else {
                if (passed.isEmpty()) {
                    places[length] = at;
                    text[length++] = html[at];
                }
                at++;
            }
        }
        int[] read = Arrays.copyOf(text, length);
        rewrite.accept(read);
        for (int i = 0; i < length; i++) {
            html[places[i]] = read[i];
        }
        return new String(html, 0, html.length);
    }

    /** Takes in a tag; tells where the text goes on. */
    private int tag(int start, Consumer<int[]> rewrite) {
        boolean closing = start + 1 < html.length && html[start + 1] == '/';
        int at = start + (closing ? 2 : 1);
        int nameEnd = at;
        while (nameEnd < html.length && isName(html[nameEnd])) {
            nameEnd++;
        }
        String name = new String(html, at, nameEnd - at);
        boolean foreign = name.equals("code");
        at = nameEnd;
        while (at < html.length && html[at] != '>') {
            int nameStart = at;
            while (at < html.length && isName(html[at])) {
                at++;
            }
            String attribute = new String(html, nameStart, at - nameStart);
            if (at + 1 < html.length && html[at] == '=' && html[at + 1] == '"') {
                int end = at + 2;
                while (end < html.length && html[end] != '"') {
                    end++;
                }
                foreign |= attribute.equals("lang") && !new String(html, at + 2, end - at - 2).startsWith("zh");
                rewriteAttribute(attribute, at + 2, end, rewrite);
                at = end;
            }
            at++;
        }
        pass(name, closing, foreign);
        return at + 1;
    }

    private void rewriteAttribute(String attribute, int from, int to, Consumer<int[]> rewrite) {
        if (passed.isEmpty() && WORDED.contains(attribute)) {
            int[] words = Arrays.copyOfRange(html, from, to);
            rewrite.accept(words);
            System.arraycopy(words, 0, html, from, words.length);
        }
    }

    private void pass(String name, boolean closing, boolean foreign) {
        if (passed.isEmpty() && foreign && !closing) {
            passed = name;
            open = 1;
        } else if (passed.equals(name) && !name.isEmpty()) {
            open += closing ? -1 : 1;
            passed = open == 0 ? "" : passed;
        }
    }

    private static boolean isName(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
    }
}
