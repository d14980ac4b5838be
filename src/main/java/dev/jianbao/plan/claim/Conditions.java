package dev.jianbao.plan.claim;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code stage=senior|middle, builder!=…}. */
final class Conditions {
    private static final Pattern CONDITION =
            Pattern.compile("\\s*([a-z0-9-]+)\\s*(!=|≠|=|＝)\\s*(.+?)\\s*", Pattern.DOTALL);

    private Conditions() {}

    static List<Condition> read(Located<String> written, Diagnostics diagnostics) {
        List<Condition> conditions = new ArrayList<>();
        for (String each : written.value().split("[,，;；&]", -1)) {
            Matcher parts = CONDITION.matcher(each);
            if (parts.matches()) {
                boolean positive = parts.group(2).equals("=") || parts.group(2).equals("＝");
                List<String> values = Arrays.stream(parts.group(3).split("\\|", -1))
                        .map(String::strip)
                        .toList();
                conditions.add(new Condition(parts.group(1), positive, values));
            } else {
                diagnostics.report(Code.NOT_A_CONDITION, written.range(), each.strip());
            }
        }
        return conditions;
    }
}
