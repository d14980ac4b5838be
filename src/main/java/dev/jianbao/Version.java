package dev.jianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which jianbao this is. */
public final class Version {
    private static final String SOURCE = "/templates/theme.properties";
    private static final String MATERIALS = "/dev/jianbao/sbom.cdx.json";

    private Version() {}

    /** The version that Maven filled in when the program was built, such as {@code 1.2.0}. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + SOURCE);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SOURCE, e);
        }
    }

    /** What it is made of, every library with its digests and licence: a bill of materials in the form of CycloneDX. */
    static byte[] materials() {
        try (InputStream in = Version.class.getResourceAsStream(MATERIALS)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + MATERIALS);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MATERIALS, e);
        }
    }
}
