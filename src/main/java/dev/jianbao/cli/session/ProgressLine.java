package dev.jianbao.cli.session;

import dev.jianbao.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person at a terminal how far a build has come, on a line that is drawn over and at last wiped away. It is drawn a
 * few times a second at most, so that a short build shows nothing at all.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(150);
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter out;
    private final Words words;
    private final LongSupplier nanoseconds;
    private final AtomicInteger done = new AtomicInteger();
    private @Nullable Phase phase;
    private int steps;
    private volatile long drawnAt;
    private boolean drawn;

    /** @param nanoseconds a clock that only ever rises */
    ProgressLine(PrintWriter out, Words words, LongSupplier nanoseconds) {
        this.out = out;
        this.words = words;
        this.nanoseconds = nanoseconds;
        this.drawnAt = nanoseconds.getAsLong();
    }

    @Override
    public synchronized void begin(Phase next, int count) {
        phase = next;
        steps = count;
        done.set(0);
        drawIfDue();
    }

    @Override
    public void step() {
        done.incrementAndGet();
        if (nanoseconds.getAsLong() - drawnAt >= PAUSE) {
            drawIfDue();
        }
    }

    /** Wipes the line away. */
    @Override
    public synchronized void close() {
        if (drawn) {
            out.print(WIPE);
            out.flush();
        }
    }

    private synchronized void drawIfDue() {
        long now = nanoseconds.getAsLong();
        Phase current = phase;
        if (current == null || now - drawnAt < PAUSE) {
            return;
        }
        String name = words.say("progress." + current.name().toLowerCase(Locale.ROOT));
        out.print(WIPE + name + (steps > 0 ? " " + done.get() + "/" + steps : ""));
        out.flush();
        drawnAt = now;
        drawn = true;
    }
}
