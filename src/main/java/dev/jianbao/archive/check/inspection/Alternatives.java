package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.Check;
import dev.jianbao.archive.check.Documented;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.markdown.Image;
import java.util.Locale;
import java.util.Set;

/** The text that stands for a picture says what it shows: more than that it is one, and more than its file's name. */
final class Alternatives implements Check {
    private static final Set<String> IDLE =
            Set.of("图", "图片", "照片", "图像", "插图", "配图", "图示", "截图", "image", "img", "picture", "photo", "alt");

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.texts(archive)
                .flatMap(text -> text.images().stream())
                .filter(Alternatives::isIdle)
                .forEach(image -> diagnostics.report(Code.IDLE_ALTERNATIVE, image.range(), image.alternative()));
    }

    private static boolean isIdle(Image image) {
        String words = image.alternative().strip().toLowerCase(Locale.ROOT);
        String path = image.target().path();
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String bare = words.replaceAll("[\\d\\s（()）〔〕一二三四五六七八九十]+", "");
        return !words.isEmpty()
                && (words.equals(name) || words.equals(name.replaceFirst("\\.[^.]*$", "")) || IDLE.contains(bare));
    }
}
