package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import java.util.List;

/**
 * The rules that the raw text of every source file is held to. Made for many megabytes: each line is looked through once,
 * and a rule sees only the lines that hold what it looks for.
 */
public final class TextChecks {
    private static final List<LineRule> RULES = List.of(
            new HiddenCharacters(),
            new HiddenEntities(),
            new DamagedCharacters(),
            new MixedWidthNumbers(),
            new LettersInNumbers(),
            new HalfWidthPunctuation(),
            new LookalikeLetters(),
            new LooseCharacters(),
            new IdCardNumbers(),
            new MobileNumbers(),
            new SecrecyMarks(),
            new InternalMarks());

    /** Those that hold for a text whatever it was written with. */
    private static final List<LineRule> FOREIGN =
            List.of(new IdCardNumbers(), new MobileNumbers(), new SecrecyMarks(), new InternalMarks());

    private TextChecks() {}

    /** Reports what is wrong with the text of a file. */
    public static void inspect(SourceFile file, Diagnostics diagnostics) {
        inspect(file, RULES, diagnostics);
    }

    /** Reports what must not be published of a text that stands in a file of another format. */
    public static void inspectForeign(SourceFile file, Diagnostics diagnostics) {
        inspect(file, FOREIGN, diagnostics);
    }

    private static void inspect(SourceFile file, List<LineRule> rules, Diagnostics diagnostics) {
        String text = file.text();
        Zones zones = new Zones(file.path());
        Findings findings = new Findings(diagnostics);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Zone zone = zones.next(text, start, end);
            int traits = Traits.of(text, start, end);
            if (traits != 0) {
                inspect(new Line(file, start, end, zone), traits, rules, findings);
            }
            start = end + 1;
        }
    }

    private static void inspect(Line line, int traits, List<LineRule> rules, Findings findings) {
        for (LineRule rule : rules) {
            if ((traits & rule.traits()) != 0) {
                rule.inspect(line, findings);
            }
        }
    }
}
