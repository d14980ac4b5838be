package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;

/** A part of a text. */
public sealed interface Block {
    /** What whoever writes it down must tell apart. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R table(Table table);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A paragraph.
     *
     * @param lead the heading that runs in, with its stop; empty where there is none
     * @param text what follows
     */
    record Paragraph(Traced lead, Traced text) implements Block {
        public static Paragraph of(Traced text) {
            return new Paragraph(Traced.EMPTY, text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading within the text.
     *
     * @param depth 1 for the outermost
     */
    record Heading(int depth, Traced text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A table. */
    record Table(Slip.Grid grid) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }
}
