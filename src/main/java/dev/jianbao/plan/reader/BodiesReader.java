package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Duty;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who has to do with a measure. */
record BodiesReader(Diagnostics diagnostics) {
    Map<Duty, Bodies> read(Fields fields, String measure) {
        Map<Duty, Bodies> duties = new EnumMap<>(Duty.class);
        Set<String> seen = new HashSet<>();
        for (Duty duty : Duty.values()) {
            Bodies bodies = bodies(fields.list(Scalar.word(duty), Scalar.text()));
            duties.put(duty, bodies);
            for (Located<String> name : bodies.names()) {
                if (!seen.add(name.value())) {
                    diagnostics.report(Code.DUTY_TWICE, name.range(), name.value(), measure);
                }
            }
        }
        return duties;
    }

    private static Bodies bodies(List<Located<String>> written) {
        List<Located<String>> names = new ArrayList<>();
        boolean lost = false;
        for (Located<String> each : written) {
            if (CellReader.isLost(each.value())) {
                lost = true;
            } else {
                names.add(each);
            }
        }
        return new Bodies(names, lost);
    }
}
