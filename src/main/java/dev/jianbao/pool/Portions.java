package dev.jianbao.pool;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on many things by all threads of the pool that it is begun in, to the end: in portions so small that none has a long one left when
 * the others are done, and in tasks that whoever waits for one of them may help with, those within it too. A parallel stream deals out eighths to two
 * threads, and a thread that waits for it helps with none that was begun within.
 */
public final class Portions {
    private static final int LARGEST = 8;
    private static final int FEWEST = 64;

    private Portions() {}

    /** Hands each of the things over once, in any order; returns when all is done, and throws what the first that failed threw. */
    public static <T> void forEach(List<T> things, Consumer<? super T> work) {
        ForkJoinTask.invokeAll(portions(things).stream()
                .map(portion -> ForkJoinTask.adapt(() -> portion.forEach(work)))
                .toList());
    }

    /** What is made of each of the things, in their order. */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
        List<ForkJoinTask<List<R>>> made = portions(things).stream()
                .map(portion ->
                        ForkJoinTask.adapt(() -> portion.stream().<R>map(work).toList()))
                .toList();
        ForkJoinTask.invokeAll(made);
        return made.stream().flatMap(each -> each.join().stream()).toList();
    }

    private static <T> List<List<T>> portions(List<T> things) {
        int size = Math.max(1, Math.min(LARGEST, things.size() / FEWEST));
        return IntStream.iterate(0, from -> from < things.size(), from -> from + size)
                .mapToObj(from -> things.subList(from, Math.min(things.size(), from + size)))
                .toList();
    }
}
