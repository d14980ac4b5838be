package dev.jianbao.diagnostics;

import java.io.PrintWriter;

/** A way to write down the diagnostics of a run, all at once, by file and position. */
public interface Report {
    void write(Diagnostics diagnostics, PrintWriter out);
}
