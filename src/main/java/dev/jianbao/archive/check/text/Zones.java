package dev.jianbao.archive.check.text;

/** Tells what each line of a file is written in, as the lines go by. */
final class Zones {
    private static final String FENCE = "---";

    private final boolean markdown;
    private Zone zone;
    private boolean first = true;
    private char mark;
    private int marks;

    Zones(String path) {
        this.markdown = path.endsWith(".md");
        this.zone = path.endsWith(".yaml") ? Zone.YAML : markdown ? Zone.PROSE : Zone.OTHER;
    }

    /** The zone of the next line, which runs from one offset to another. */
    Zone next(String text, int start, int end) {
        if (!markdown) {
            return zone;
        }
        if (first || zone == Zone.YAML) {
            return frontMatter(text, start, end);
        }
        return fences(text, start, end);
    }

    private Zone frontMatter(String text, int start, int end) {
        boolean fence = text.startsWith(FENCE, start)
                && text.substring(start + FENCE.length(), end).isBlank();
        if (fence) {
            zone = first ? Zone.YAML : Zone.PROSE;
        }
        first = false;
        return fence ? Zone.YAML : zone;
    }

    private Zone fences(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < end ? text.charAt(at) : ' ';
        if (c != '`' && c != '~') {
            return zone;
        }
        int count = at;
        while (count < end && text.charAt(count) == c) {
            count++;
        }
        count -= at;
        if (zone == Zone.PROSE && count >= 3) {
            zone = Zone.CODE;
            mark = c;
            marks = count;
            return Zone.CODE;
        }
        boolean closes = zone == Zone.CODE && c == mark && count >= marks;
        Zone own = zone;
        zone = closes ? Zone.PROSE : zone;
        return own;
    }
}
