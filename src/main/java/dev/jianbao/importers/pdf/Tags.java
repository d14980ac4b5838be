package dev.jianbao.importers.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What a tagged file says of its text: which stretches are one paragraph, and which of these are headings. Browsers and offices write such files. */
final class Tags {
    private static final int MOST = 2_000_000;
    private static final Set<String> PARAGRAPHS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Caption");
    /** Text that stands in these, and in no paragraph within them, is of no paragraph. */
    private static final Set<String> FRAMES = Set.of("TD", "TH", "Lbl", "TR", "Table");

    private final IdentityHashMap<COSDictionary, Map<Integer, Tag>> pages = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> ahead = new ArrayDeque<>();
    private @Nullable COSDictionary roles;
    private int paragraphs;

    private Tags() {}

    /**
     * Of which paragraph something is.
     *
     * @param paragraph tells it from others; 0 where the file does not say
     * @param heading whether that is a heading
     */
    record Tag(int paragraph, boolean heading) {
        static final Tag NONE = new Tag(0, false);

        boolean isKnown() {
            return paragraph > 0;
        }

        /** Whether it is known to be running text. */
        boolean isText() {
            return isKnown() && !heading;
        }
    }

    private record Step(COSBase node, @Nullable COSDictionary page, Tag tag) {}

    static Tags of(PDDocument document) {
        Tags tags = new Tags();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            tags.roles = root.getCOSDictionary(COSName.ROLE_MAP);
            tags.push(root.getDictionaryObject(COSName.K), null, Tag.NONE);
            while (!tags.ahead.isEmpty() && tags.seen.size() < MOST) {
                tags.take(tags.ahead.pop());
            }
        }
        return tags;
    }

    /** What a stretch of a page belongs to, by its number there. */
    Tag of(PDPage page, int mark) {
        return pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, Tag.NONE);
    }

    private void push(@Nullable COSBase node, @Nullable COSDictionary page, Tag tag) {
        COSBase resolved = node instanceof COSObject reference ? reference.getObject() : node;
        if (resolved instanceof COSInteger || resolved != null && seen.add(resolved)) {
            ahead.push(new Step(resolved, page, tag));
        }
    }

    private void take(Step step) {
        if (step.node() instanceof COSInteger mark) {
            put(step.page(), mark.intValue(), step.tag());
        } else if (step.node() instanceof COSArray several) {
            // What comes first is taken first, so that paragraphs are counted in their order.
            for (int i = several.size() - 1; i >= 0; i--) {
                push(several.get(i), step.page(), step.tag());
            }
        } else if (step.node() instanceof COSDictionary element) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? step.page() : own;
            int mark = element.getInt(COSName.MCID, -1);
            if (mark >= 0) {
                put(page, mark, step.tag());
            } else {
                push(element.getDictionaryObject(COSName.K), page, tag(element, step.tag()));
            }
        }
    }

    private void put(@Nullable COSDictionary page, int mark, Tag tag) {
        if (page != null && tag.isKnown()) {
            pages.computeIfAbsent(page, any -> new HashMap<>()).put(mark, tag);
        }
    }

    private Tag tag(COSDictionary element, Tag around) {
        String name = String.valueOf(element.getNameAsString(COSName.S));
        String role = roles == null ? name : roles.getNameAsString(COSName.getPDFName(name), name);
        if (PARAGRAPHS.contains(role)) {
            paragraphs++;
            return new Tag(paragraphs, role.startsWith("H"));
        }
        return FRAMES.contains(role) ? Tag.NONE : around;
    }
}
