package dev.jianbao.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A report in Markdown, with tables as GitHub has them. */
final class MarkdownPaper implements Paper {
    private final StringBuilder text = new StringBuilder();

    MarkdownPaper(String title) {
        text.append("# ").append(plain(title)).append("\n\n");
    }

    @Override
    public void heading(String words) {
        text.append("## ").append(plain(words)).append("\n\n");
    }

    @Override
    public void paragraph(String words) {
        text.append(plain(words)).append("\n\n");
    }

    @Override
    public void points(List<String> points) {
        points.forEach(point -> text.append("- ").append(plain(point)).append('\n'));
        text.append('\n');
    }

    @Override
    public void table(List<String> heads, List<List<String>> rows) {
        row(heads);
        text.append('|').append(" --- |".repeat(heads.size())).append('\n');
        rows.forEach(this::row);
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(MarkdownPaper::plain).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text that means itself wherever it stands. */
    private static String plain(String words) {
        return words.replaceAll("[\\r\\n\\t]+", " ").replaceAll("([\\\\|*_`<>\\[\\]#~&])", "\\\\$1");
    }

    @Override
    public String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
