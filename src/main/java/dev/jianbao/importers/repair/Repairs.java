package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.margin.PageMarks;
import dev.jianbao.importers.repair.typed.TypedTables;
import dev.jianbao.importers.repair.wrap.HardWraps;
import dev.jianbao.importers.repair.wrap.PageBreaks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All repairs that need no knowledge of what a document is, in the order in which each finds what it needs. */
public final class Repairs {
    private final List<Repair> repairs;

    private Repairs(List<Repair> repairs) {
        this.repairs = List.copyOf(repairs);
    }

    /**
     * Every repair there is.
     *
     * @param glyphs what each character becomes that is not in use today
     * @param readings the syllable of a character, without tone
     */
    public static Repairs standard(Map<Integer, Integer> glyphs, Function<String, Optional<String>> readings) {
        return new Repairs(List.of(
                new HiddenCharacters(),
                new Radicals(),
                new FullWidthDigits(),
                new MisreadDigits(),
                new DaySigns(),
                new Masks(),
                new ConverterMarks(),
                new DoubledGlyphs(),
                new InjectedPinyin(readings, glyphs),
                new ReplacedReadings(readings),
                new QuestionMarks(),
                new VariantGlyphs(glyphs),
                new Punctuation(),
                new PageFurniture(),
                new InsertedAdverts(),
                new Adverts(),
                new LoneMarkers(),
                new SerialDots(),
                new DuplicateTitles(),
                HardWraps::mend,
                new PageBreaks(),
                new SpacedDigits()));
    }

    public Galley mend(Galley galley, Ledger ledger) {
        Galley set = new TypedTables().mend(galley, ledger);
        Galley mended = PageMarks.without(set.mended(text -> text), ledger);
        for (Repair repair : repairs) {
            mended = repair.mend(mended, ledger);
        }
        return mended.mended(Traced::strip);
    }
}
