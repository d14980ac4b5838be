package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.output.Disk;
import dev.jianbao.output.media.MediaType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;

/**
 * A WARC file (ISO 28500, GB/T 33994) while it is written: a record of the sort {@code resource} for each file, since nothing was asked
 * for over a network. Keeps the lines of the index and of the list of pages.
 */
final class WarcFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final URI base;
    private final String date;
    private final OutputStream out;
    private final SortedSet<String> index = new TreeSet<>(WarcFile::byBytes);
    private final StringBuilder pages =
            new StringBuilder("{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n");
    private long offset;

    /** @param date when everything in it was as it is, such as {@code 2024-08-30T00:00:00Z} */
    WarcFile(Path file, URI base, String date) {
        this.base = base;
        this.date = date;
        this.out = Disk.with(file, path -> new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    }

    private static int byBytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** The first record: what the file is, by labels. */
    void describe(Map<String, String> labels) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(labels)
                .forEach((label, words) ->
                        text.append(label).append(": ").append(words).append("\r\n"));
        byte[] body = text.toString().getBytes(UTF_8);
        record("warcinfo", Map.of("Content-Type", "application/warc-fields"), body, FileSet.digest(body));
    }

    /** A file of the site by its path below the address; {@code digest} is its SHA-256. */
    void add(String path, byte[] content, String digest) throws IOException {
        String address = base + encoded(path);
        String type = MediaType.of(path.isEmpty() ? "index.html" : path);
        Map<String, String> head = new LinkedHashMap<>();
        head.put("WARC-Target-URI", address);
        head.put("WARC-Payload-Digest", "sha256:" + digest);
        head.put("Content-Type", type);
        long start = offset;
        record("resource", head, content, address + " " + digest);
        Map<String, String> line = new LinkedHashMap<>();
        line.put("url", address);
        line.put("mime", type);
        line.put("status", "200");
        line.put("digest", "sha256:" + digest);
        line.put("length", String.valueOf(offset - start));
        line.put("offset", String.valueOf(start));
        line.put("filename", "data.warc");
        index.add(key(address) + " " + date.replaceAll("\\D", "") + " " + WebArchive.json(line) + "\n");
        if (type.equals(MediaType.HTML) && !path.equals("404.html") && !path.equals("index.html")) {
            page(address, content);
        }
    }

    private void page(String address, byte[] content) {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("url", address);
        page.put("ts", date);
        page.put("title", Jsoup.parse(new String(content, UTF_8)).title());
        pages.append(WebArchive.json(page)).append('\n');
    }

    private void record(String type, Map<String, String> head, byte[] body, String identity) throws IOException {
        StringBuilder text = new StringBuilder("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(identity.getBytes(UTF_8)) + ">\r\nWARC-Date: " + date + "\r\n");
        head.forEach(
                (label, value) -> text.append(label).append(": ").append(value).append("\r\n"));
        text.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        write(text.toString().getBytes(UTF_8));
        write(body);
        write("\r\n\r\n".getBytes(UTF_8));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }

    /** A path as it stands in an address. */
    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte each : path.getBytes(UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || "-_.!~*'()/".indexOf(c) >= 0;
            text.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return text.toString();
    }

    /** What the index sorts by: the parts of the host from the last to the first, then the path, in small letters. */
    private static String key(String address) {
        URI all = URI.create(address.toLowerCase(Locale.ROOT));
        String[] parts = all.getHost().replaceFirst("^www\\d*\\.", "").split("\\.", -1);
        StringBuilder key = new StringBuilder();
        for (int at = parts.length - 1; at >= 0; at--) {
            key.append(key.length() == 0 ? "" : ",").append(parts[at]);
        }
        return key + (all.getPort() < 0 ? "" : ":" + all.getPort()) + ")" + all.getRawPath();
    }

    /** The lines of the index (CDXJ), sorted. */
    String index() {
        return String.join("", index);
    }

    /** The list of pages, one JSON object a line. */
    String pages() {
        return pages.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
