package dev.jianbao.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void eachThingIsHandedOverOnce() {
        ConcurrentLinkedQueue<Integer> taken = new ConcurrentLinkedQueue<>();
        Portions.forEach(HUNDRED, taken::add);
        Portions.forEach(List.<Integer>of(), taken::add);

        assertThat(taken).containsExactlyInAnyOrderElementsOf(HUNDRED);
    }

    /** The first waits for the tenth part of all: whoever is given eighths has both in one. */
    @Test
    void noThreadHasLongPortions() {
        CountDownLatch later = new CountDownLatch(1);
        ConcurrentLinkedQueue<Boolean> inTime = new ConcurrentLinkedQueue<>();
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.submit(() -> Portions.forEach(HUNDRED, thing -> {
                    if (thing == 0) {
                        inTime.add(waitFor(later));
                    } else if (thing == HUNDRED.size() / 10) {
                        later.countDown();
                    }
                }))
                .join();
        pool.shutdown();

        assertThat(inTime).containsExactly(true);
    }

    @Test
    void whatFailsIsThrown() {
        assertThatThrownBy(() -> Portions.forEach(HUNDRED, thing -> {
                    if (thing == 50) {
                        throw new IllegalStateException("the fiftieth");
                    }
                }))
                .hasStackTraceContaining("the fiftieth");
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
