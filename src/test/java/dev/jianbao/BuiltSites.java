package dev.jianbao;

import dev.jianbao.BuiltSite.BuiltPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The test sites, each built once for all tests of the run. A test asks for them as a parameter. */
final class BuiltSites implements AutoCloseable {
    /** Where pictures of pages are kept, and what is printed of them. */
    static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Path folder;
    private final Map<TestSite, BuiltSite> built = new EnumMap<>(TestSite.class);

    private BuiltSites() {
        try {
            folder = Files.createTempDirectory("jianbao-sites");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    BuiltSite of(TestSite site) {
        return built.computeIfAbsent(site, each -> BuiltSite.build(each.sources(), folder.resolve(each.name())));
    }

    /** A page of each kind, from the first site that has one: the sample, if it can. */
    List<Placed> onePerKind() {
        Map<String, Placed> kinds = new LinkedHashMap<>();
        for (TestSite site : TestSite.values()) {
            for (BuiltPage page : of(site).onePerKind()) {
                kinds.putIfAbsent(page.kind(), new Placed(site, of(site).root(), page));
            }
        }
        return List.copyOf(kinds.values());
    }

    /**
     * A page and where it is.
     *
     * @param site the site that has it
     * @param root the folder that the site was published to
     * @param page the page
     */
    record Placed(TestSite site, Path root, BuiltPage page) {
        URI file() {
            return root.resolve(page.path()).toUri();
        }

        @Override
        public String toString() {
            return page.kind() + " " + page;
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Hands them to tests, and removes them when the run ends. */
    static final class Extension implements ParameterResolver {
        private static final Namespace NAMESPACE = Namespace.create(BuiltSites.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == BuiltSites.class;
        }

        @Override
        public BuiltSites resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(BuiltSites.class, key -> new BuiltSites(), BuiltSites.class);
        }
    }
}
