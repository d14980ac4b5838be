package dev.jianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which jianbao this is. */
public final class Version {
    private static final String SOURCE = "/templates/theme.properties";

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
}
