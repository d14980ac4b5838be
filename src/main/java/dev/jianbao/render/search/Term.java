package dev.jianbao.render.search;

/**
 * A term of the index as a number: one UTF-16 unit of the folded text, or two that stand side by side. The number is shuffled,
 * so that terms spread evenly over shards, and no two terms have the same. Punctuation and blanks are in no term; a character
 * beyond the basic plane is a pair by itself. The search script does the same sums.
 */
final class Term {
    /** Before the place of an entity: pairs that no text has, since nothing from here on is a letter. */
    private static final int ENTITY = 0xFF00;

    private Term() {}

    /** Of a single unit. */
    static int of(char unit) {
        return shuffled(unit << 16);
    }

    /** Of two neighbours. */
    static int of(char first, char second) {
        return shuffled(first << 16 | second);
    }

    /** Of an entity that a passage is about, by its place in the catalogue. */
    static int ofEntity(int place) {
        return shuffled((ENTITY << 16) + place);
    }

    private static int shuffled(int pair) {
        int number = pair * 0x9E3779B1;
        number = (number ^ number >>> 15) * 0x2C1B3C6D;
        return number ^ number >>> 13;
    }

    /** Whether a unit of the folded text is of a letter, digit or ideograph, and so part of terms. */
    static boolean isLetter(char c) {
        if (c < 0xC0) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        }
        return c < ENTITY
                && c != 0xD7
                && c != 0xF7
                && !(c >= 0x2000 && c <= 0x2E7F)
                && !(c >= 0x3000 && c <= 0x3004)
                && !(c >= 0x3008 && c <= 0x3020)
                && !(c >= 0xFE10 && c <= 0xFE6F);
    }

    /**
     * A passage folded.
     *
     * @param title in its title
     * @param text in its text
     * @param entities it is about
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Folded(String title, String text, int[] entities) {}

    /** Goes through the terms of passages, each as a {@linkplain Postings#key key} and as often as it occurs. */
    abstract static class Walk {
        /** Takes one; a method of a class and no function, since it is called for each character of an archive twice. */
        abstract void take(long key);

        final void takeAll(Folded passage) {
            go(passage.title(), true);
            go(passage.text(), false);
            for (int entity : passage.entities()) {
                take(Postings.key(ofEntity(entity), false));
            }
        }

        private void go(String folded, boolean title) {
            char previous = 0;
            for (int at = 0; at < folded.length(); at++) {
                char unit = folded.charAt(at);
                if (!isLetter(unit)) {
                    previous = 0;
                    continue;
                }
                go(of(unit), title);
                if (previous != 0) {
                    go(of(previous, unit), title);
                }
                previous = unit;
            }
        }

        /** A title's terms count as the text's too. */
        private void go(int term, boolean title) {
            take(Postings.key(term, false));
            if (title) {
                take(Postings.key(term, true));
            }
        }
    }
}
