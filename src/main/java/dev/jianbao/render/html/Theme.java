package dev.jianbao.render.html;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates, styles and words of the pages: the built-in ones, and over them those files of the site's own
 * {@code templates} folder that bear the same names.
 */
public final class Theme {
    /** The folder of a site, and of the program, that holds templates. */
    public static final String FOLDER = "templates";

    private static final String ASSETS = "assets/";
    private static final String PUBLISHED = "theme/";

    private final SourceTree own;
    private final SortedMap<String, SourceFile> ownTexts;

    private Theme(SourceTree own, SortedMap<String, SourceFile> ownTexts) {
        this.own = own;
        this.ownTexts = ownTexts;
    }

    /** The built-in theme alone. */
    public static Theme builtIn() {
        return new Theme(SourceTree.NONE, new TreeMap<>());
    }

    /**
     * The theme of a site. Files that cannot be used are reported, and the built-in ones stand.
     *
     * @param root the site's root, which may hold a folder {@code templates}
     */
    public static Theme of(Path root, Diagnostics diagnostics) {
        SourceTree own = SourceTree.scan(root, FOLDER, diagnostics);
        SortedMap<String, SourceFile> texts = new TreeMap<>();
        for (String path : own.all()) {
            String name = path.substring(FOLDER.length() + 1);
            if (isAsset(name)) {
                checkPath(path, name, diagnostics);
            } else if (isTemplate(name) || isBundle(name)) {
                own.read(path, diagnostics)
                        .filter(file ->
                                isBundle(name) ? isReadable(file, diagnostics) : TemplateLint.passes(file, diagnostics))
                        .ifPresent(file -> texts.put(name, file));
            } else if (!name.equals(ThemeFiles.LIST)) {
                diagnostics.report(Code.THEME_FILE_UNUSED, SourceRange.ofFile(path), name);
            }
        }
        return new Theme(own, texts);
    }

    private static void checkPath(String path, String name, Diagnostics diagnostics) {
        OutputPath.fault(published(name))
                .ifPresent(each -> diagnostics.report(Code.THEME_FILE_UNUSED, SourceRange.ofFile(path), name));
    }

    private static boolean isReadable(SourceFile bundle, Diagnostics diagnostics) {
        try {
            ThemeFiles.parse(bundle.text());
            return true;
        } catch (IllegalArgumentException malformed) {
            diagnostics.report(
                    Code.BUNDLE_SYNTAX, SourceRange.ofFile(bundle.path()), String.valueOf(malformed.getMessage()));
            return false;
        }
    }

    private static boolean isTemplate(String name) {
        return name.endsWith(".ftlh");
    }

    private static boolean isBundle(String name) {
        return name.startsWith("messages/") && name.endsWith(".properties");
    }

    private static boolean isAsset(String name) {
        return name.startsWith(ASSETS);
    }

    private static String published(String name) {
        return PUBLISHED + name.substring(ASSETS.length());
    }

    /** The text of a template, of the site's own first; empty where there is none. */
    Optional<SourceFile> template(String name) {
        SourceFile shadow = ownTexts.get(name);
        if (shadow != null) {
            return Optional.of(shadow);
        }
        return isTemplate(name) && ThemeFiles.names().contains(name)
                ? Optional.of(
                        new SourceFile(FOLDER + "/" + name, new String(ThemeFiles.read(name), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** Tells the site's own templates and words apart from any others. */
    String fingerprint() {
        Checksums.Sum sum = new Checksums.Sum();
        ownTexts.forEach((name, file) -> sum.put(name).put(file.text()));
        return sum.digits();
    }

    /** The words of a language, by its tag; the site's own file replaces single phrases. */
    public Words words(String language) {
        String name = "messages/" + language + ".properties";
        Map<String, String> phrases = ThemeFiles.properties(name);
        SourceFile shadow = ownTexts.get(name);
        if (shadow != null) {
            phrases.putAll(ThemeFiles.parse(shadow.text()));
        }
        return new Words(phrases);
    }

    /** The styles and other files that pages refer to, to be published under {@code theme/}. */
    public List<Artifact> assets() {
        SortedMap<OutputPath, Artifact> assets = new TreeMap<>();
        ThemeFiles.names().stream().filter(Theme::isAsset).forEach(name -> {
            OutputPath path = new OutputPath(published(name));
            assets.put(path, Artifact.of(path, ThemeFiles.read(name)));
        });
        for (String path : own.all()) {
            String name = path.substring(FOLDER.length() + 1);
            if (isAsset(name) && OutputPath.fault(published(name)).isEmpty()) {
                OutputPath to = new OutputPath(published(name));
                assets.put(to, Artifact.copyOf(to, own.locate(path)));
            }
        }
        return List.copyOf(assets.values());
    }
}
