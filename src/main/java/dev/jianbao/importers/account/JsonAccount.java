package dev.jianbao.importers.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.Original;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An account for programs. */
final class JsonAccount {
    private final RuleWords words;

    JsonAccount(RuleWords words) {
        this.words = words;
    }

    String write(List<Account> accounts, List<String> refusals) {
        StringWriter out = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeArrayFieldStart("refused");
            for (String refusal : refusals) {
                json.writeString(refusal);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("imported");
            for (Account account : accounts) {
                account(account, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an account", e);
        }
        return out + "\n";
    }

    private void account(Account account, JsonGenerator json) throws IOException {
        Places places = account.places();
        Original original = account.manuscript().original();
        json.writeStartObject();
        json.writeObjectFieldStart("original");
        json.writeStringField("name", original.name());
        json.writeStringField("stored", account.stored());
        json.writeStringField("form", original.form());
        json.writeStringField("sha256", original.sha256());
        json.writeNumberField("size", original.size());
        json.writeEndObject();
        json.writeStringField("kind", account.kind().after());
        json.writeNumberField("confidence", rounded(account.kind().confidence()));
        json.writeArrayFieldStart("files");
        for (Sheet sheet : account.sheets()) {
            json.writeString(sheet.path());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : account.doubts()) {
            json.writeStartObject();
            rule(doubt.rule(), json);
            json.writeStringField("message", words.doubt(doubt));
            place(doubt.extents(), places, doubt.confidence(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        reckoning(account, json);
        json.writeArrayFieldStart("changes");
        for (Change change : account.changes()) {
            json.writeStartObject();
            rule(change.rule(), json);
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            json.writeStringField("evidence", change.evidence());
            place(change.extents(), places, change.confidence(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        beside(account, places, json);
        json.writeEndObject();
    }

    private static void rule(Rule rule, JsonGenerator json) throws IOException {
        json.writeStringField("rule", rule.id());
        json.writeStringField("name", rule.word());
    }

    private static void place(List<Extent> extents, Places places, double confidence, JsonGenerator json)
            throws IOException {
        json.writeStringField("source-place", places.before(extents));
        json.writeStringField("result-place", places.after(extents));
        json.writeNumberField("confidence", rounded(confidence));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }

    private static void reckoning(Account account, JsonGenerator json) throws IOException {
        Reckoning reckoning = account.reckoning();
        json.writeObjectFieldStart("characters");
        json.writeNumberField("all", reckoning.characters());
        json.writeNumberField("kept", reckoning.kept());
        json.writeNumberField("blank", reckoning.blank());
        counts("changed", reckoning.changed(), json);
        counts("dropped", reckoning.dropped(), json);
        json.writeNumberField("unaccounted", reckoning.lengthUnaccounted());
        json.writeEndObject();
        json.writeObjectFieldStart("totals");
        for (Map.Entry<Rule, Long> total : account.totals().entrySet()) {
            json.writeNumberField(total.getKey().id(), total.getValue());
        }
        json.writeEndObject();
    }

    private static void counts(String name, Map<Rule, Integer> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<Rule, Integer> count : new TreeMap<>(counts).entrySet()) {
            json.writeNumberField(count.getKey().id(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void beside(Account account, Places places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("beside");
        for (Block block : account.manuscript().blocks()) {
            json.writeStartObject();
            json.writeStringField("source-place", places.before(List.of(block.extent())));
            json.writeStringField("source", account.manuscript().text(block.extent()));
            json.writeStringField("result", places.result(block.extent()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
