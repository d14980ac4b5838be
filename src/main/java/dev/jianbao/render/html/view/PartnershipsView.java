package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.PairView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code partnerships.ftlh}.
 *
 * @param frame what surrounds it
 * @param cities over the columns
 * @param counties the columns
 * @param rows the universities
 * @param evidence every pair with what states it
 */
public record PartnershipsView(
        Frame frame, List<City> cities, List<County> counties, List<Row> rows, List<Evidence> evidence) {
    public PartnershipsView {
        cities = List.copyOf(cities);
        counties = List.copyOf(counties);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    /**
     * Columns that belong together.
     *
     * @param id of the cell
     * @param name of the city; empty for none
     * @param span how many columns
     */
    public record City(String id, String name, int span) {}

    /**
     * A column.
     *
     * @param id of the cell
     * @param link to the county
     * @param first whether a city begins here
     */
    public record County(String id, LinkView link, boolean first) {}

    /**
     * A university.
     *
     * @param id of the cell that names it
     * @param link to the university
     * @param cells one for each county
     */
    public record Row(String id, LinkView link, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A university and a county.
     *
     * @param heads the ids of the cells that say what it is about
     * @param first whether a city begins here
     * @param href leads to the evidence; missing where the two are no pair
     * @param spoken who the two are
     * @param count how many documents state it
     */
    public record Cell(String heads, boolean first, Optional<String> href, String spoken, int count) {}

    /**
     * A university with its counties.
     *
     * @param university one side
     * @param pairs the other
     */
    public record Evidence(LinkView university, List<PairView> pairs) {
        public Evidence {
            pairs = List.copyOf(pairs);
        }
    }
}
