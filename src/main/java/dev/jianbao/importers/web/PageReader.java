package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Omission.Reason;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.ParagraphText;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks through a page once and writes down each block of text: into the manuscript, or among what is left out and why. */
final class PageReader implements NodeFilter {
    private static final Place NOWHERE = Place.ofLine(0);

    private final Function<Element, Optional<Reason>> fates;
    private final MainContent content;
    private final ManuscriptWriter writer;
    /** Why what is being read is left out, for each open block; empty where it is kept. */
    private final Deque<Optional<Reason>> reasons = new ArrayDeque<>();

    private final CollapsedText collapsed = new CollapsedText();
    private final ListMarks marks = new ListMarks();
    private final List<Element> pictures = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();
    private ParagraphText paragraph = new ParagraphText();
    private Place place = NOWHERE;
    private @Nullable Element holder;
    private String mark = "";
    private int bold;
    private int asides;
    /** The title that the page states of its document, until it was seen; without blanks. */
    private String stated = "";

    private PageReader(Function<Element, Optional<Reason>> fates, MainContent content, ManuscriptWriter writer) {
        this.fates = fates;
        this.content = content;
        this.writer = writer;
    }

    static Manuscript read(Document page, Original original) {
        Optional<Manuscript> own = OwnPage.read(page, original);
        if (own.isPresent()) {
            return own.get();
        }
        Curtain.draw(page);
        Weights weights = Weights.below(page.body());
        Fates fates = new Fates(weights);
        MainContent content = MainContent.of(page, weights, fates);
        PageReader reader = new PageReader(fates::of, content, new ManuscriptWriter());
        reader.title(page);
        reader.reasons.push(content.root().equals(page.body()) ? Optional.empty() : Optional.of(Reason.NAVIGATION));
        NodeTraversor.filter(reader, page.body());
        reader.flush();
        return reader.writer.finish(original);
    }

    /** Writes down all of an element. */
    static void all(Element root, ManuscriptWriter writer) {
        PageReader reader = new PageReader(any -> Optional.empty(), new MainContent(root, Set.of()), writer);
        reader.reasons.push(Optional.empty());
        NodeTraversor.filter(reader, root);
        reader.flush();
    }

    /** The line in which something begins. */
    static Place place(Node node) {
        return Place.ofLine(Math.max(0, node.sourceRange().start().lineNumber()));
    }

    /** A document that shows no title of its own has that of its page. */
    private void title(Document page) {
        stated = PageTitle.best(page).map(PageTitle::squeezed).orElse("");
        String text = PageTitle.squeezed(content.root().text());
        boolean shown = content.root().selectFirst("h1, h2, h3") != null
                || !content.rescued().isEmpty()
                || PageTitle.candidates(page).stream().anyMatch(text::contains)
                || PageTitle.isShown(content.root());
        if (!shown) {
            PageTitle.best(page)
                    .ifPresent(best -> new ParagraphText().append(best).write(writer, NOWHERE, 1, false));
        }
        HeadFacts.unshown(page, content)
                .ifPresent(facts -> new ParagraphText().append(facts).write(writer, NOWHERE, 0, false));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (Elements.isUnread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        asides += Elements.isAside(element) ? 1 : 0;
        bold += Elements.isBold(element) ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> flush();
            case "img" -> pictures.add(element);
            case "li" -> {
                flush();
                mark = marks.before(element);
            }
            default -> {
                if (Elements.isBlock(element) && !goesOn(element)) {
                    flush();
                } else if (asides == 0 && !paragraph.isBlank() && Elements.isFact(element)) {
                    paragraph.append("　");
                }
            }
        }
        if (!isFated(element)) {
            return FilterResult.CONTINUE;
        }
        reasons.push(fate(element));
        if (reasons.element().isEmpty() && asides == 0 && Tables.isData(element)) {
            table(element);
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !Elements.isUnread(element)) {
            if (isFated(element) && !isTerm(element)) {
                flush();
            }
            asides -= Elements.isAside(element) ? 1 : 0;
            bold -= Elements.isBold(element) ? 1 : 0;
            if (isFated(element)) {
                reasons.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Whether what becomes of an element is decided for itself: blocks, and whatever stands alone outside of the document. */
    private boolean isFated(Element element) {
        return Elements.isBlock(element) || content.rescued().contains(element);
    }

    private Optional<Reason> fate(Element element) {
        Optional<Reason> around = reasons.element();
        if (element.equals(content.root()) || content.rescued().contains(element)) {
            return Optional.empty();
        }
        Optional<Reason> own = fates.apply(element);
        return own.isPresent()
                        && around.filter(reason -> reason == Reason.ADVERT).isEmpty()
                ? own
                : around;
    }

    /** A definition goes on in the line of its term where that ends with a colon. */
    private boolean goesOn(Element element) {
        return element.normalName().equals("dd")
                && "：:".indexOf(paragraph.text().isEmpty() ? ' ' : lastOf(paragraph)) >= 0;
    }

    private boolean isTerm(Element element) {
        return element.normalName().equals("dt") && !paragraph.isBlank() && "：:".indexOf(lastOf(paragraph)) >= 0;
    }

    private static char lastOf(ParagraphText paragraph) {
        String text = paragraph.text();
        return text.charAt(text.length() - 1);
    }

    private void text(TextNode node) {
        if (asides > 0) {
            aside.append(node.text());
            return;
        }
        String raised = raised(node);
        String added = !raised.isEmpty()
                ? raised
                : isPreformatted(node) ? preformatted(node.getWholeText()) : collapsed.add(node.getWholeText());
        if (added.isEmpty()) {
            return;
        }
        if (paragraph.isBlank() && !added.isBlank()) {
            place = place(node);
            holder = node.parent();
            paragraph.append(mark);
            mark = "";
        }
        paragraph.append(added, bold > 0);
    }

    /** A raised number: a power behind a Latin letter, else the mark of a note, in brackets lest it be taken for a figure of the text. */
    private String raised(TextNode node) {
        Element parent = node.parent();
        String number = node.text().strip();
        if (parent == null || parent.closest("sup") == null || !number.matches("[0-9]{1,2}")) {
            return "";
        }
        boolean power = !paragraph.text().isEmpty()
                && Character.toString(lastOf(paragraph)).matches("[A-Za-z]")
                && number.matches("[23]");
        return power ? number.equals("2") ? "²" : "³" : "[" + number + "]";
    }

    private static boolean isPreformatted(TextNode node) {
        Element parent = node.parent();
        return parent != null && parent.closest("pre") != null;
    }

    /** Writes all lines of a text but the last, which may go on. */
    private String preformatted(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            paragraph.append(lines[i]);
            flush();
        }
        return lines[lines.length - 1];
    }

    private void table(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            new ParagraphText().append(Tables.text(caption)).write(writer, place(caption), 0, true);
        }
        Tables.write(table, writer, place(table));
        table.select("img").forEach(this::picture);
    }

    private void picture(Element image) {
        Pictures.of(image).ifPresent(each -> writer.figure(Pictures.words(image), place(image), each));
    }

    /** Whether the paragraph is the title that the page states of its document. */
    private boolean isStated() {
        boolean found = !stated.isEmpty()
                && PageTitle.squeezed(paragraph.text())
                        .replaceFirst("^[\\[【][^\\]】]{1,6}[\\]】](?=.{8})", "")
                        .equals(stated);
        stated = found ? "" : stated;
        return found;
    }

    /** Ends the block that is being read. */
    private void flush() {
        Optional<Reason> reason = reasons.isEmpty() ? Optional.empty() : reasons.element();
        if (reason.isPresent()) {
            writer.omission(paragraph.text(), place, reason.get());
        } else {
            Element block = holder;
            int heading = block == null ? 0 : isStated() ? 1 : Elements.heading(block);
            paragraph.write(
                    writer, place, heading, block != null && (Elements.isCentred(block) || Elements.isCaption(block)));
            pictures.forEach(this::picture);
        }
        if (!aside.toString().isBlank()) {
            writer.omission(aside.toString().strip(), place, Reason.DELETED);
        }
        pictures.clear();
        aside.setLength(0);
        paragraph = new ParagraphText();
        collapsed.restart();
        holder = null;
    }
}
