package dev.jianbao.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.NameSpotter.Spot;
import dev.jianbao.source.markdown.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueNamesTest {
    private static final SourceRange DECLARED = SourceRange.ofFile("content/catalogue/organisations.yaml");

    @Test
    void findsTheLongestNameAtEachPlace() {
        CatalogueNames names = names(unit("a", "甲大学"), unit("b", "甲大学附属中学", "甲附中"), region("r", "甲"));

        assertThat(names.spot("在甲大学附属中学和甲附中，以及甲大学"))
                .containsExactly(
                        new Spot(1, 8, new Target.Reference("unit", "b")),
                        new Spot(9, 12, new Target.Reference("unit", "b")),
                        new Spot(15, 18, new Target.Reference("unit", "a")));
    }

    @Test
    void neverFindsANameInsideAnother() {
        assertThat(names(unit("a", "乙县中学"), region("r", "乙县")).spot("乙县中学"))
                .containsExactly(new Spot(0, 4, new Target.Reference("unit", "a")));
    }

    @Test
    void doesNotTakeTheBeginningOfAWordForTheEndOfAName() {
        CatalogueNames names = names(unit("a", "某部"), region("r", "丙市"));

        assertThat(names.spot("某部门整顿丙市场")).isEmpty();
        assertThat(names.spot("某部在丙市发文")).extracting(each -> each.named().id()).containsExactly("a", "r");
    }

    @Test
    void leavesANameThatTwoBearAlone() {
        assertThat(names(unit("a", "甲中学", "一中"), unit("b", "乙中学", "一中")).spot("一中和乙中学"))
                .extracting(each -> each.named().id())
                .containsExactly("b");
    }

    private static CatalogueNames names(Entity... entities) {
        return new CatalogueNames(new Catalogue(List.of(entities), List.of()));
    }

    private static Organisation unit(String id, String name, String... shorter) {
        Names names = new Names(name, List.of(shorter), List.of());
        return new Organisation(
                new EntityId(id), names, OrganisationKind.SCHOOL, Optional.empty(), Optional.empty(), DECLARED);
    }

    private static Region region(String id, String name) {
        Names names = new Names(name, List.of(), List.of());
        return new Region(new EntityId(id), names, RegionLevel.COUNTY, Optional.empty(), Optional.empty(), DECLARED);
    }
}
