package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Slip;
import java.util.List;

/** Leaves out what a page has round its document, and writes down each line of it. */
public final class Margins {
    private Margins() {}

    public static Galley without(Galley galley, Ledger ledger) {
        List<Slip> page =
                ButtonLists.without(LibraryScraps.without(WindowTitle.without(galley.slips(), ledger), ledger), ledger);
        List<Slip> thread =
                ForumThread.without(CopyGuard.without(Menus.without(new Galley(page), ledger), ledger), ledger);
        List<Slip> once = SaidTwice.without(thread, ledger);
        List<Slip> head = Fillers.without(
                LibraryHead.without(
                        PageHead.without(
                                LibraryPage.without(
                                        AccountCard.without(SplitTitle.joined(once, ledger), ledger), ledger),
                                ledger),
                        ledger),
                ledger);
        return new Galley(Neighbours.without(PageFoot.without(head, ledger), ledger));
    }
}
