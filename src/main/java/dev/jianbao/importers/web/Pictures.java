package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.Picture;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The pictures of a page that show something. */
final class Pictures {
    private static final int SMALLEST = 33;
    private static final String INLINE = "data:";
    private static final String BASE64 = ";base64,";
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "bmp", "image/bmp");

    private static final Pattern FILE = Pattern.compile(
            "(?i)[^\\s　]{1,200}\\.(?:png|jpe?g|gif|webp|svg|bmp)|(?:img|image|pic|picture|photo|undefined|null|图片|配图)?[0-9_-]*");

    private Pictures() {}

    /** What an image element shows; empty for spacers and icons. */
    static Optional<Picture> of(Element image) {
        String source = image.attr("src").strip();
        boolean small = isSmall(image.attr("width")) || isSmall(image.attr("height"));
        if (source.isEmpty() || small) {
            return Optional.empty();
        }
        return Optional.of(source.startsWith(INLINE) ? inline(source) : Picture.elsewhere(source, type(source)));
    }

    /** What a page says in place of a picture; the name of its file says nothing, and neither does the word for any picture. */
    static String words(Element image) {
        String words = image.attr("alt").strip();
        return FILE.matcher(words).matches() ? "" : words;
    }

    private static boolean isSmall(String length) {
        String digits = length.strip().replace("px", "");
        return !digits.isEmpty()
                && digits.length() < 5
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) < SMALLEST;
    }

    private static String type(String source) {
        String path = source.replaceAll("[?#].*$", "");
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "image");
    }

    private static Picture inline(String source) {
        int begin = source.indexOf(BASE64);
        String type = begin < 0 ? "image" : source.substring(INLINE.length(), begin);
        try {
            byte[] content =
                    begin < 0 ? new byte[0] : Base64.getMimeDecoder().decode(source.substring(begin + BASE64.length()));
            return content.length == 0 ? Picture.elsewhere(INLINE, type) : Picture.of("", type, content);
        } catch (IllegalArgumentException noBase64) {
            return Picture.elsewhere(INLINE, type);
        }
    }
}
