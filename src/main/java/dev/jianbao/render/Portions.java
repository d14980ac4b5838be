package dev.jianbao.render;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work on many things by all threads of the pool that it is begun in, to the end: in portions so small that none has a long one left when
 * the others are done. A parallel stream deals out eighths to two threads.
 */
public final class Portions {
    private static final int SIZE = 8;

    private Portions() {}

    /** Hands each of the things over once, in any order; returns when all is done, and throws what the first that failed threw. */
    public static <T> void forEach(List<T> things, Consumer<? super T> work) {
        ForkJoinTask.invokeAll(IntStream.range(0, (things.size() + SIZE - 1) / SIZE)
                .mapToObj(portion -> things.subList(portion * SIZE, Math.min(things.size(), (portion + 1) * SIZE)))
                .map(portion -> ForkJoinTask.adapt(() -> portion.forEach(work)))
                .toList());
    }
}
