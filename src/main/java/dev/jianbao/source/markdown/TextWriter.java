package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.NameSpotter.Spot;
import dev.jianbao.source.markdown.tree.BareUrl;
import dev.jianbao.source.markdown.tree.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes settled text: as HTML with its names and bare addresses linked, and as plain text. */
final class TextWriter {
    private static final Comparator<Lead> IN_ORDER = Comparator.comparingInt(Lead::start);

    private final Pass pass;
    private final Sheet sheet;

    TextWriter(Pass pass, Sheet sheet) {
        this.pass = pass;
        this.sheet = sheet;
    }

    /** A stretch of a run that leads somewhere: an address, or a name. */
    private record Lead(int start, int end, Target target) {
        void open(Sheet sheet) {
            if (target instanceof Target.Reference named) {
                sheet.openName(named);
            } else {
                sheet.openLink(target, Leads.attributes(target));
            }
        }

        boolean meetsAnyOf(List<Lead> others) {
            for (Lead other : others) {
                if (start < other.end && other.start < end) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Writes a run; {@code leading} whether names and addresses in it become links. */
    void write(Run run, boolean leading) {
        reportBlanks(run);
        int at = 0;
        for (Lead lead : leading ? leads(run) : List.<Lead>of()) {
            if (lead.start() >= at) {
                units(run, at, lead.start());
                lead.open(sheet);
                units(run, lead.start(), lead.end());
                sheet.closeLink();
                at = lead.end();
            }
        }
        units(run, at, run.length());
    }

    /** Appends to the plain text alone. */
    void plain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            sheet.text.append(Escape.fit(text.charAt(i)));
        }
    }

    private void reportBlanks(Run run) {
        if (run.indent() >= 0) {
            pass.reportOnce(Code.TYPED_INDENT, run.indent(), run.indent() + 1);
        }
        if (run.innerIndent() >= 0) {
            pass.report(Code.INDENT_INSIDE_PARAGRAPH, run.innerIndent(), run.innerIndent() + 1);
        }
        if (run.marks() >= 0) {
            pass.report(Code.LEFTOVER_MARKS, run.marks(), run.marks() + 2);
        }
        if (run.brackets() >= 0) {
            pass.report(Code.LEFTOVER_LINK, run.brackets(), run.brackets() + 2);
        }
    }

    private List<Lead> leads(Run run) {
        NameSpotter names = pass.rules().names();
        boolean maybeUrl = holdsColon(run);
        if (names == NameSpotter.NONE && !maybeUrl) {
            return List.of();
        }
        String text = run.text();
        List<Lead> leads = new ArrayList<>();
        if (maybeUrl) {
            addUrls(text, run, leads);
        }
        List<Lead> urls = List.copyOf(leads);
        for (Spot spot : names.spot(text)) {
            Lead lead = new Lead(spot.start(), spot.end(), spot.named());
            if (!lead.meetsAnyOf(urls)) {
                leads.add(lead);
            }
        }
        leads.sort(IN_ORDER);
        return leads;
    }

    private static boolean holdsColon(Run run) {
        for (int i = 1; i < run.length() - 1; i++) {
            if (run.unit(i) == ':' && run.unit(i + 1) == '/') {
                return true;
            }
        }
        return false;
    }

    private void addUrls(String text, Run run, List<Lead> leads) {
        Optional<BareUrl> found = BareUrl.find(text, 0);
        while (found.isPresent()) {
            BareUrl url = found.get();
            SourceRange range = range(run, url.start(), url.end());
            Target target = pass.judge(text.substring(url.start(), url.end()), range);
            if (target != null) {
                sheet.links.add(new Link(target, range));
                leads.add(new Lead(url.start(), url.end(), target));
            }
            found = BareUrl.find(text, url.end());
        }
    }

    private SourceRange range(Run run, int start, int end) {
        return pass.file().range(run.offset(start), run.offset(end - 1) + 1);
    }

    private void units(Run run, int from, int to) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isPlain(run.unit(end))) {
                end++;
            }
            run.appendTo(sheet.html, i, end);
            run.appendTo(sheet.text, i, end);
            i = end < to ? special(run, end, to) : end;
        }
    }

    /** Whether a unit goes into HTML and plain text as it is, and is no part of —— or ……. */
    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c > ' ' && c != '&' && c != '<' && c != '>';
        }
        return c > 0x9F && c != '—' && c != '…' && (c < 0xFDD0 || (c > 0xFDEF && c < 0xFFFE));
    }

    /** Writes a unit that is not plain, or several strokes, and returns where it ends. */
    private int special(Run run, int at, int to) {
        char unit = run.unit(at);
        int end = at + 1;
        while (isStroke(unit) && end < to && run.unit(end) == unit) {
            end++;
        }
        if (end - at > 1) {
            hold(unit, end - at);
        } else {
            Escape.character(sheet.html, unit);
            plainUnit(unit);
        }
        return end;
    }

    /** The halves of —— and …… must not part at a line's end. */
    private void hold(char unit, int count) {
        String strokes = String.valueOf(unit).repeat(count);
        sheet.html.append("<span class=\"hold\">").append(strokes).append("</span>");
        sheet.text.append(strokes);
    }

    private static boolean isStroke(char unit) {
        return unit == '—' || unit == '…';
    }

    private void plainUnit(char unit) {
        StringBuilder text = sheet.text;
        boolean blank = unit == ' ' || unit == '\n';
        boolean repeated = blank && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        if (!repeated) {
            text.append(blank ? ' ' : Escape.fit(unit));
        }
    }
}
