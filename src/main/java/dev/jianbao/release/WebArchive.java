package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.Disk;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A release in the forms that web archives keep: a WARC file of all that was published, an index to it and a list of its pages, in one
 * WACZ file (1.1.1). It follows from the bag and the address alone: the same release gives the same bytes on any machine. For that
 * nothing in it is compressed, since compressors differ.
 */
public final class WebArchive {
    private static final String VERSION = "1.1.1";

    private final FileSet bag;
    private final Description description;
    private final URI base;
    private final Diagnostics diagnostics;

    private WebArchive(Path bag, URI base, Diagnostics diagnostics) {
        this.bag = FileSet.below(bag);
        this.description = Description.parse(this.bag.bytes(BagFiles.DESCRIPTION));
        this.base = base;
        this.diagnostics = diagnostics;
    }

    /** Whether a folder looks like a bag. */
    public static boolean isBag(Path folder) {
        return Files.isRegularFile(folder.resolve(BagFiles.DESCRIPTION))
                && Files.isRegularFile(folder.resolve(BagFiles.MANIFEST));
    }

    /** The address at which the site of a bag was published, as far as the bag knows it. */
    public static Optional<URI> address(Path bag) {
        return Description.parse(FileSet.below(bag).bytes(BagFiles.DESCRIPTION)).address();
    }

    /**
     * Writes the web archive of a bag; how many files it has, or nothing, and reported, where a file of the bag is not as its manifest
     * has it.
     *
     * @param base where the site is published, ending in a slash
     */
    public static Optional<Integer> write(Path bag, URI base, Path target, Diagnostics diagnostics) {
        return new WebArchive(bag, base, diagnostics).write(target);
    }

    private Optional<Integer> write(Path target) {
        Path folder = Disk.folderOf(target.toAbsolutePath());
        Path records = folder.resolve("." + target.getFileName() + ".warc");
        Path fresh = folder.resolve("." + target.getFileName() + ".new");
        try {
            WarcFile warc = new WarcFile(records, base, description.sealedAt());
            Map<String, String> digests =
                    Sums.parse(bag.bytes(BagFiles.MANIFEST)).sums().digests();
            Disk.with(records, any -> fill(warc, digests));
            if (diagnostics.reach(Severity.ERROR)) {
                return Optional.empty();
            }
            Disk.with(fresh, path -> pack(path, records, warc));
            Disk.force(fresh);
            Disk.with(target, to -> Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE));
            Disk.forceFolder(folder);
            return Optional.of(digests.size());
        } finally {
            Disk.deleteTree(records);
            Disk.deleteTree(fresh);
        }
    }

    private WarcFile fill(WarcFile warc, Map<String, String> digests) throws IOException {
        try (warc) {
            warc.describe(Map.of(
                    "software",
                    description.software(),
                    "format",
                    "WARC File Format 1.1",
                    "conformsTo",
                    "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
                    "isPartOf",
                    description.identifier(),
                    "description",
                    description.title() + "; sealed bag, SHA-256 of " + BagFiles.TAG_MANIFEST + ": "
                            + bag.digest(BagFiles.TAG_MANIFEST)));
            for (Map.Entry<String, String> file : digests.entrySet()) {
                String path = file.getKey().substring(BagFiles.PAYLOAD.length());
                byte[] content = bag.paths().contains(file.getKey()) ? bag.bytes(file.getKey()) : new byte[0];
                if (!FileSet.digest(content).equals(file.getValue())) {
                    diagnostics.report(Code.BAG_FILE_ALTERED, SourceRange.ofFile(file.getKey()));
                    continue;
                }
                warc.add(path, content, file.getValue());
                if (path.equals("index.html")) {
                    warc.add("", content, file.getValue());
                }
            }
        }
        return warc;
    }

    private Path pack(Path target, Path records, WarcFile warc) throws IOException {
        try (StoredZip zip = new StoredZip(target)) {
            zip.add("archive/data.warc", records);
            zip.add("indexes/index.cdx", warc.index().getBytes(UTF_8));
            zip.add("pages/pages.jsonl", warc.pages().getBytes(UTF_8));
            byte[] contents = contents(zip.entries()).getBytes(UTF_8);
            zip.add("datapackage.json", contents);
            Map<String, String> digest = new LinkedHashMap<>();
            digest.put("path", "datapackage.json");
            digest.put("hash", "sha256:" + FileSet.digest(contents));
            zip.add("datapackage-digest.json", json(digest).getBytes(UTF_8));
        }
        return target;
    }

    private String contents(Map<String, StoredZip.Entry> entries) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("profile", "data-package");
            json.writeStringField("wacz_version", VERSION);
            json.writeStringField("title", description.title());
            json.writeStringField("description", description.identifier());
            json.writeStringField("created", description.sealedAt());
            json.writeStringField("software", description.software());
            json.writeStringField("mainPageUrl", base.toString());
            json.writeStringField("mainPageDate", description.sealedAt());
            json.writeArrayFieldStart("resources");
            for (Map.Entry<String, StoredZip.Entry> entry : entries.entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", entry.getKey().replaceFirst(".*/", ""));
                json.writeStringField("path", entry.getKey());
                json.writeStringField("hash", "sha256:" + entry.getValue().digest());
                json.writeNumberField("bytes", entry.getValue().size());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + "\n";
    }

    /** An object of texts, in their order, on one line. */
    static String json(Map<String, String> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
