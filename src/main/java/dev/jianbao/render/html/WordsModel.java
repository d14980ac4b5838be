package dev.jianbao.render.html;

import dev.jianbao.render.html.words.Words;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of the frame as templates see them: {@code ${words.home}} and {@code ${words("items", 3)}}. */
final class WordsModel implements TemplateHashModel, TemplateMethodModelEx {
    private final Words words;
    private final Map<String, TemplateModel> plain = new ConcurrentHashMap<>();

    WordsModel(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        TemplateModel known = plain.get(key);
        if (known == null) {
            String text = words.sayIfKnown(key, List.of());
            if (text == null) {
                return null;
            }
            known = new SimpleScalar(text);
            plain.put(key, known);
        }
        return known;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(text(argument));
        }
        if (texts.isEmpty()) {
            throw new TemplateModelException("words(…) needs a key");
        }
        String text = words.sayIfKnown(texts.get(0), texts.subList(1, texts.size()));
        if (text == null) {
            throw new TemplateModelException("no words for " + texts.get(0));
        }
        return new SimpleScalar(text);
    }

    private static String text(@Nullable Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        } else if (argument instanceof TemplateNumberModel number) {
            return String.valueOf(number.getAsNumber());
        }
        throw new TemplateModelException("words(…) takes texts and numbers");
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
