package dev.jianbao.render.html;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.render.html.words.Words;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills the templates of a theme. Safe for use by several threads.
 *
 * <p>What goes wrong in a template is reported once, however many pages it spoils.
 */
final class Templates {
    private final Configuration freemarker;
    private final ViewWrapper wrapper;
    private final Diagnostics diagnostics;
    private final Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();

    Templates(Theme theme, Words words, Diagnostics diagnostics) {
        this(theme, words, Wording.AS_WRITTEN, diagnostics);
    }

    /**
     * @param words of templates, in the language of the frame
     * @param wording how what views say is written
     */
    Templates(Theme theme, Words words, Wording wording, Diagnostics diagnostics) {
        this(new Configuration(Configuration.VERSION_2_3_35), new ViewWrapper(wording), diagnostics);
        freemarker.setTemplateLoader(new ThemeLoader(theme));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setCacheStorage(new StrongCacheStorage());
        freemarker.setLocalizedLookup(false);
        freemarker.setObjectWrapper(wrapper);
        freemarker.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
        freemarker.setOutputFormat(PageFormat.INSTANCE);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setSharedVariable("words", new WordsModel(words));
    }

    private Templates(Configuration freemarker, ViewWrapper wrapper, Diagnostics diagnostics) {
        this.freemarker = freemarker;
        this.wrapper = wrapper;
        this.diagnostics = diagnostics;
    }

    /** The same, as far as they were read already, for another state of the site. */
    Templates reportingTo(Diagnostics others) {
        return new Templates(freemarker, wrapper, others);
    }

    /** How what views say is written. */
    Wording wording() {
        return wrapper.wording();
    }

    /** Tells a view apart from every other that its template could be filled with. */
    String fingerprint(String maker, String template, Record view) {
        return new ViewSum(wrapper).of(maker, template, view);
    }

    /** The page that a template makes of a view; empty, and reported, where the template fails. */
    Optional<byte[]> fill(String name, Record view) {
        PageWriter page = new PageWriter();
        try {
            freemarker.getTemplate(name).process(wrapper.outermost(view), page);
            return Optional.of(page.toBytes());
        } catch (ParseException malformed) {
            report(Code.TEMPLATE_SYNTAX, place(malformed), firstLine(malformed.getEditorMessage()));
        } catch (TemplateNotFoundException missing) {
            report(Code.MISSING_FILE, file(name), Theme.FOLDER + "/" + missing.getTemplateName());
        } catch (PageWriter.TooLong endless) {
            report(Code.TEMPLATE_ENDLESS, file(name), String.valueOf(PageWriter.LONGEST));
        } catch (TemplateException failure) {
            report(failure, name);
        } catch (StackOverflowError endless) {
            report(Code.TEMPLATE_ENDLESS, file(name), String.valueOf(PageWriter.LONGEST));
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot fill " + name, impossible);
        }
        return Optional.empty();
    }

    /** A template that is imported or included may be malformed too: then that is what is wrong. */
    private void report(TemplateException failure, String name) {
        if (failure.getCause() instanceof ParseException malformed) {
            report(Code.TEMPLATE_SYNTAX, place(malformed), firstLine(malformed.getEditorMessage()));
        } else {
            report(Code.TEMPLATE_FAILED, place(failure, name), firstLine(failure.getMessageWithoutStackTop()));
        }
    }

    private void report(Code code, SourceRange where, String what) {
        Diagnostic diagnostic = Diagnostic.of(code, where, what);
        if (reported.add(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }

    private static SourceRange file(String template) {
        return SourceRange.ofFile(Theme.FOLDER + "/" + template);
    }

    private static SourceRange place(ParseException malformed) {
        String file = Theme.FOLDER + "/" + malformed.getTemplateName();
        return SourceRange.at(file, Math.max(1, malformed.getLineNumber()), Math.max(1, malformed.getColumnNumber()));
    }

    private static SourceRange place(TemplateException failure, String name) {
        String source = failure.getTemplateSourceName();
        Integer line = failure.getLineNumber();
        Integer column = failure.getColumnNumber();
        if (source == null || line == null || column == null) {
            return file(name);
        }
        return SourceRange.at(Theme.FOLDER + "/" + source, Math.max(1, line), Math.max(1, column));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
