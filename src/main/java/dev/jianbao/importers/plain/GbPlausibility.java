package dev.jianbao.importers.plain;

/**
 * Whether bytes that decode as GB 18030 are Chinese. Almost any bytes decode; in a text most two-byte characters are the
 * common ones of the first level of GB 2312, in noise one in six.
 */
final class GbPlausibility {
    private static final double LEAST = 0.55;

    private GbPlausibility() {}

    static boolean isPlausible(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x81 || i + 1 >= bytes.length) {
                i++;
                continue;
            }
            int trail = bytes[i + 1] & 0xFF;
            if (trail >= 0x30 && trail <= 0x39) {
                i += 4;
                continue;
            }
            pairs++;
            common += isCommon(lead, trail) ? 1 : 0;
            i += 2;
        }
        return pairs == 0 || common >= LEAST * pairs;
    }

    /** Han of the first level, and the rows of punctuation and full-width forms. */
    private static boolean isCommon(int lead, int trail) {
        return trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead == 0xA1 || lead == 0xA3);
    }
}
