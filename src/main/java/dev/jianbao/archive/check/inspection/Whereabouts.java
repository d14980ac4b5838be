package dev.jianbao.archive.check.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The place at which a photograph was taken, which cameras and telephones write into its file. Every format that holds it (JPEG, PNG,
 * WebP, HEIC, TIFF) holds the same block of tags, so that is looked for wherever it stands, and the words of XMP beside it.
 */
final class Whereabouts {
    private static final String LITTLE = "II*\0";
    private static final String BIG = "MM\0*";
    private static final String XMP = "GPSLatitude";
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int PLACE = 0x8825;
    private static final int LATITUDE = 2;

    private Whereabouts() {}

    /** Whether a picture says where it was taken. */
    static boolean areIn(byte[] picture) {
        String bytes = new String(picture, ISO_8859_1);
        return bytes.contains(XMP)
                || areIn(picture, bytes, LITTLE, ByteOrder.LITTLE_ENDIAN)
                || areIn(picture, bytes, BIG, ByteOrder.BIG_ENDIAN);
    }

    private static boolean areIn(byte[] picture, String bytes, String head, ByteOrder order) {
        for (int at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
            ByteBuffer block =
                    ByteBuffer.wrap(picture, at, picture.length - at).slice().order(order);
            int place = entry(block, number(block, head.length()), PLACE);
            if (place >= 0 && entry(block, number(block, place + VALUE), LATITUDE) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the entry of a tag stands in a list of tags; negative where the list lacks it, or is none. */
    private static int entry(ByteBuffer block, int list, int tag) {
        if (list < 0 || list > block.limit() - Short.BYTES) {
            return -1;
        }
        int count = Short.toUnsignedInt(block.getShort(list));
        for (int at = list + Short.BYTES; count > 0 && at <= block.limit() - ENTRY; at += ENTRY, count--) {
            if (Short.toUnsignedInt(block.getShort(at)) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static int number(ByteBuffer block, int at) {
        return at < 0 || at > block.limit() - Integer.BYTES ? -1 : block.getInt(at);
    }
}
