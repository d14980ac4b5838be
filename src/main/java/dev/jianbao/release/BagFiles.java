package dev.jianbao.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The names of what stands in a bag. */
final class BagFiles {
    static final String DECLARATION = "bagit.txt";
    static final String DESCRIPTION = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** The signature over the tag manifest. Readers of bags take every {@code tagmanifest-…} for one, so it is not called that. */
    static final String SIGNATURE = "seal.sig";

    static final String PAYLOAD = "data/";
    static final String LOG = "log/";

    /** What the signature counts for; {@code ssh-keygen -n} asks for it. */
    static final String NAMESPACE = "jianbao-release";

    static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private BagFiles() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
