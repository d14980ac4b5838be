package dev.jianbao.release;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose entries lie in it as they are, without a time: the same files give the same bytes. */
final class StoredZip implements AutoCloseable {
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream out;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What lies in it under a name. */
    record Entry(long size, long crc, String digest) {
        static Entry of(InputStream in) throws IOException {
            MessageDigest digest = BagFiles.sha256();
            CRC32 crc = new CRC32();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                size += read;
            }
            return new Entry(size, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    StoredZip(Path file) throws IOException {
        out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        out.setMethod(ZipOutputStream.STORED);
    }

    void add(String name, Path file) throws IOException {
        Entry entry;
        try (InputStream in = Files.newInputStream(file)) {
            entry = Entry.of(in);
        }
        try (InputStream in = Files.newInputStream(file)) {
            add(name, entry, in);
        }
    }

    void add(String name, byte[] content) throws IOException {
        add(name, Entry.of(new ByteArrayInputStream(content)), new ByteArrayInputStream(content));
    }

    private void add(String name, Entry entry, InputStream in) throws IOException {
        ZipEntry head = new ZipEntry(name);
        head.setTimeLocal(NEVER);
        head.setMethod(ZipEntry.STORED);
        head.setSize(entry.size());
        head.setCompressedSize(entry.size());
        head.setCrc(entry.crc());
        out.putNextEntry(head);
        in.transferTo(out);
        out.closeEntry();
        entries.put(name, entry);
    }

    /** What was added, in order. */
    Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
