package dev.jianbao.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may import which. {@link Part} is the table. */
class ImportDirectionsTest {
    @Test
    void everyPackageBelongsToAPart() {
        assertThat(Program.classes()).isNotEmpty();
        assertThat(Program.classes().stream().filter(type -> Part.of(type).isEmpty()))
                .isEmpty();
    }

    @Test
    void partsImportOnlyWhatTheTableAllows() {
        assertThat(imports((from, to) -> !mayImport(from, to))).isEmpty();
    }

    @Test
    void theWaysOfRenderingNeverMeet() {
        assertThat(imports(
                        (from, to) -> !way(from).equals(way(to)) && !way(from).isEmpty() && !way(to).isEmpty()))
                .isEmpty();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(Part.ROOT_PACKAGE + ".(**)").should().beFreeOfCycles().check(Program.classes());
    }

    /** Dependencies within the program for which the predicate holds, as readable lines. */
    private static Set<String> imports(BiPredicate<JavaClass, JavaClass> wrong) {
        return dependencies()
                .filter(use ->
                        wrong.test(use.getOriginClass(), use.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Dependency> dependencies() {
        return Program.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> Part.owns(use.getTargetClass().getBaseComponentType()));
    }

    private static boolean mayImport(JavaClass from, JavaClass to) {
        return Part.of(from).stream().anyMatch(part -> Part.of(to).stream().anyMatch(part::mayImport));
    }

    /** The way of rendering that a class belongs to: {@code html} for {@code render.html.view}; empty for others. */
    private static String way(JavaClass type) {
        String prefix = Part.ROOT_PACKAGE + ".render.";
        String name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).replaceFirst("\\..*", "") : "";
    }
}
