package dev.jianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What the program is made of. The bill of materials is kept in git, so whoever adds a library sees its digest and its licence in
 * the difference. To write it anew: {@code make sbom}.
 */
class MaterialsTest {
    private static final Path BILL = Path.of("src/main/resources/dev/jianbao/sbom.cdx.json");
    private static final Set<String> LICENCES = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT");
    private static final Path DEFENCE = Path.of("docs/decisions/0901-what-the-program-is-made-of.md");

    @Test
    void everyLibraryIsTheOneOfTheBill() throws IOException {
        Map<String, Path> jars = classPath();
        for (Map<String, Object> library : libraries()) {
            String jar = library.get("name") + "-" + library.get("version") + ".jar";
            assertThat(jars).as("make sbom").containsKey(jar);
            assertThat(sha256(jars.get(jar))).as(jar).isEqualTo(digest(library));
        }
    }

    @Test
    void theBillHasEveryLibraryThatTheProgramAsksFor() throws IOException {
        Set<String> asked = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser())
                .select("project > dependencies > dependency")
                .stream()
                .map(each -> text(each, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(5);
        assertThat(libraries())
                .as("make sbom")
                .extracting(each -> each.get("name"))
                .containsAll(asked);
    }

    /** Where a library names several, its user chooses one. */
    @Test
    void everyLicenceIsOneThatLetsThemBeTogether() throws IOException {
        for (Map<String, Object> library : libraries()) {
            assertThat(texts(library.get("licenses"), "id"))
                    .as(library.get("name").toString())
                    .anyMatch(LICENCES::contains);
        }
    }

    @Test
    void everyLibraryIsDefended() throws IOException {
        String defence = Files.readString(DEFENCE);
        Set<String> groups = libraries().stream()
                .map(each -> (String) each.get("group"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(groups).allSatisfy(group -> assertThat(defence).contains("`" + group + "`"));
    }

    private static String text(Element dependency, String name) {
        return dependency.selectFirst("> " + name).text();
    }

    private static Map<String, Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .collect(Collectors.toMap(
                        path -> path.getFileName().toString(), path -> path, (first, second) -> first));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> libraries() throws IOException {
        try (JsonParser json = new JsonFactory().createParser(BILL.toFile())) {
            json.nextToken();
            return (List<Map<String, Object>>) ((Map<String, Object>) value(json)).get("components");
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        return json.getText();
    }

    private static String digest(Map<String, Object> library) {
        return ((List<?>) library.get("hashes"))
                .stream()
                        .map(Map.class::cast)
                        .filter(hash -> hash.get("alg").equals("SHA-256"))
                        .map(hash -> (String) hash.get("content"))
                        .findFirst()
                        .orElseThrow();
    }

    /** All texts of this name anywhere below. */
    private static List<String> texts(Object value, String name) {
        List<String> found = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> found.addAll(texts(each, name)));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((key, each) -> {
                if (key.equals(name)) {
                    found.add((String) each);
                }
                found.addAll(texts(each, name));
            });
        }
        return found;
    }
}
