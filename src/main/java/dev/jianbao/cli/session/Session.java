package dev.jianbao.cli.session;

import dev.jianbao.Progress;
import dev.jianbao.diagnostics.DiagnosticPrinter;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Messages;
import dev.jianbao.diagnostics.SourceLines;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * One run: where it happens and in which language it speaks.
 *
 * @param surroundings its streams, directory and clock
 * @param words its language
 */
public record Session(Surroundings surroundings, Words words) {
    /** Says a line to whoever asked, on standard output. */
    public void say(String key, Object... arguments) {
        surroundings.out().print(words.say(key, arguments) + "\n");
    }

    /** Says a line about the run itself, on standard error. */
    public void warn(String line) {
        surroundings.err().print("jianbao: " + line + "\n");
    }

    /** Tells a person what is wrong with the content. */
    public void report(Diagnostics diagnostics, Path root) {
        report(diagnostics, SourceLines.under(root));
    }

    /** The same, quoting lines from elsewhere. */
    void report(Diagnostics diagnostics, SourceLines lines) {
        new DiagnosticPrinter(messages(), lines, surroundings.coloured()).write(diagnostics, surroundings.err());
    }

    /** The words of diagnostics, in the language of the session. */
    public Messages messages() {
        return Messages.in(words.locale());
    }

    /** Does long work; a person at a terminal sees how far it has come, unless they asked for quiet. */
    public <T> T watched(boolean quiet, Function<Progress, T> work) {
        if (quiet || !surroundings.terminal()) {
            return work.apply(Progress.UNHEARD);
        }
        try (ProgressLine line = new ProgressLine(surroundings.err(), words, System::nanoTime)) {
            return work.apply(line);
        }
    }

    /** A path as the user would write it: below the current folder without it, any other in full. */
    public String shown(Path path) {
        Path current = surroundings.directory();
        return path.startsWith(current) && !path.equals(current)
                ? current.relativize(path).toString()
                : path.toString();
    }
}
