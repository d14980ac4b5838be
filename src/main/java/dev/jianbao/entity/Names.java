package dev.jianbao.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a thing is called, now and before.
 *
 * @param full the name in full
 * @param shorter short names in use
 * @param former earlier names
 */
public record Names(String full, List<String> shorter, List<FormerName> former) {
    public Names {
        shorter = List.copyOf(shorter);
        former = List.copyOf(former);
    }

    /** Every name, the full one first. */
    public Stream<String> all() {
        return Stream.concat(
                Stream.of(full), Stream.concat(shorter.stream(), former.stream().map(FormerName::name)));
    }
}
