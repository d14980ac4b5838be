package dev.jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A site of one bulletin and one issue, to be broken by tests. */
record SmallSite(Path root) {
    private static final String SETTINGS = """
            title: Test
            language: en
            base-url: https://www.example.org/news/
            """;

    static SmallSite in(Path root) {
        return new SmallSite(root)
                .with("content/site.yaml", SETTINGS)
                .with("content/catalogue/organisations.yaml", """
                        - { id: north-university, name: North University, kind: university, region: riverside }
                        """)
                .with("content/catalogue/regions.yaml", """
                        - { id: riverside, name: Riverside, level: city }
                        """)
                .with("content/bulletins/news/bulletin.yaml", """
                        name: News
                        issuer: The Office
                        numbering: { rule: serial }
                        sections:
                          - { id: events, name: Events }
                        """)
                .with("content/bulletins/news/2024/001.md", """
                        ---
                        number: 1
                        date: 2024-08-30
                        status: issued
                        written-by: [A. Writer]
                        reviewed-by: [B. Reviewer]
                        signed-by: C. Signer
                        ---

                        ## Events

                        ### Teachers meet {units="North University" when="2024-08-20/2024-08-22"}

                        They met.
                        """)
                .with("content/assets/note.txt", "A note.\n");
    }

    /** The same site with one file written anew. */
    SmallSite with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same site with a mistake in its settings. */
    SmallSite broken() {
        return with("content/site.yaml", SETTINGS.replace("base-url", "tilte: Test\nbase-url"));
    }

    /** The published files of a folder: what a build wrote, without its own records. */
    static long published(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".jianbao"))
                    .count();
        }
    }
}
