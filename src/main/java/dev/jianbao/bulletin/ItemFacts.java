package dev.jianbao.bulletin;

import dev.jianbao.document.Subjects;
import dev.jianbao.entity.Period;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What an item's heading declares.
 *
 * @param when the day or period of what it reports, which is not the date of the issue
 * @param place where that was
 * @param subjects the units, regions and topics it is about
 * @param sender the body that sent it in (报送单位)
 * @param measures the measures of action plans that it is evidence for, such as {@code plan/7}
 * @param author who wrote it
 */
public record ItemFacts(
        Optional<Located<Period>> when,
        Optional<String> place,
        Subjects subjects,
        Optional<Located<String>> sender,
        List<Located<String>> measures,
        Optional<String> author) {
    public ItemFacts {
        measures = List.copyOf(measures);
    }
}
