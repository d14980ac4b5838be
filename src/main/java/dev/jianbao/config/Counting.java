package dev.jianbao.config;

import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.List;

/**
 * How items are counted in the statistics (信息采用), from {@code statistics} in the settings.
 *
 * @param expected the kinds of units that are expected to send items in; where none are named, those that ever did
 * @param weights the points of an item, by where it stands; one that stands nowhere named counts one point
 */
public record Counting(List<OrganisationKind> expected, List<Weight> weights) {
    /** Each item counts one point. */
    public static final Counting PLAIN = new Counting(List.of(), List.of());

    public Counting {
        expected = List.copyOf(expected);
        weights = List.copyOf(weights);
    }

    /**
     * What an item is worth.
     *
     * @param where it stands: a reference to a bulletin or to a section, such as {@code section:work-bulletin/experience}
     * @param points zero or more, with two decimals at most
     */
    public record Weight(Located<String> where, Points points) {}

    static Counting read(Fields fields) {
        List<OrganisationKind> expected = fields.list("expected", Scalar.oneOf(OrganisationKind.class)).stream()
                .map(Located::value)
                .toList();
        List<Weight> weights = fields.mappings("weights").stream()
                .flatMap(each -> {
                    var where = each.require("for", Scalar.text());
                    var points = each.require("points", Points.scalar());
                    each.done();
                    return where.flatMap(place -> points.map(worth -> new Weight(place, worth.value()))).stream();
                })
                .toList();
        fields.done();
        return new Counting(expected, weights);
    }
}
