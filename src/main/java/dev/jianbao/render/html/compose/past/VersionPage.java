package dev.jianbao.render.html.compose.past;

import dev.jianbao.archive.RefKind;
import dev.jianbao.archive.past.Block;
import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.FairCopy;
import dev.jianbao.archive.past.Version;
import dev.jianbao.entity.Period;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PastPage;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.MastheadComposer;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.past.VersionView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes an earlier version of a document, plainly, under a notice that it does not stand any more. */
final class VersionPage {
    private final Sheet sheet;
    private final Words words;
    private final Chronicle chronicle;
    private final Version version;
    private final Bygone document;
    private final PastComposer past;
    private final List<VersionView.Part> parts = new ArrayList<>();
    private final List<LinkView> contents = new ArrayList<>();

    VersionPage(Sheet sheet, PastPage.OfVersion page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.chronicle = page.chronicle();
        this.version = page.version();
        this.document = Bygone.of(chronicle.document(), sheet);
        this.past = new PastComposer(sheet);
    }

    VersionView view() {
        PageUrl history = PageUrl.of(chronicle.document()).history();
        LinkView all = sheet.to(history, words.say("versions"));
        Optional<FairCopy> copy = chronicle.isShown(version)
                ? Optional.of(sheet.desk().past().copy(chronicle, version))
                : Optional.empty();
        copy.ifPresent(this::lay);
        return new VersionView(
                new FrameComposer(sheet).frame(document.head(past.name(version), all)),
                copy.map(FairCopy::title).filter(title -> !title.isEmpty()).orElse(document.title()),
                copy.flatMap(FairCopy::issue).map(issue -> new MastheadComposer(sheet).head(issue, Optional.empty())),
                notice(),
                ways(all),
                remark(copy),
                contents,
                parts);
    }

    private String notice() {
        String from = past.name(version);
        return version.until()
                .map(day -> words.say("versionNotice", from, words.day(day)))
                .orElse(words.say("versionNoticeOpen", from));
    }

    private List<LinkView> ways(LinkView all) {
        List<LinkView> ways = new ArrayList<>();
        String now = document.standing().isWithdrawn() ? "versionWithdrawn" : "versionNow";
        ways.add(sheet.to(chronicle.document(), words.say(now)));
        if (chronicle.isShown(version)) {
            chronicle
                    .behind(version)
                    .ifPresent(
                            next -> ways.add(LinkView.to(past.way(chronicle, next), words.say("versionChangedThen"))));
        }
        ways.add(all);
        return ways;
    }

    private Optional<String> remark(Optional<FairCopy> copy) {
        if (copy.isEmpty()) {
            return Optional.of(words.say(version.withheld() ? "versionWithheld" : "versionsClosed"));
        }
        return copy.filter(each -> !each.read()).map(bare -> words.say("versionBare"));
    }

    /** The head of an issue says what its first statements do; that of others has the title. */
    private void lay(FairCopy copy) {
        List<Block> blocks = copy.blocks();
        blocks.subList(copy.issue().isPresent() ? 1 : 0, blocks.size()).forEach(this::add);
    }

    private void add(Block block) {
        String heading = block.key().isEmpty() ? block.heading() : words.say(block.key());
        String anchor = block.level() > 0 ? "part-" + (parts.size() + 1) : "";
        if (block.level() == 2) {
            contents.add(LinkView.to("#" + anchor, heading));
        }
        List<FactView> facts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block.Statement each : block.statements()) {
            if (each.key().isEmpty()) {
                lines.add(each.value());
            } else if (!each.key().equals("title") || document.isOfKind(RefKind.ISSUE)) {
                String value = dated(Bygone.shown(each.key(), each.value(), words), each.key());
                facts.add(new FactView(words.say(each.key()), List.of(LinkView.text(value))));
            }
        }
        parts.add(new VersionView.Part(
                block.level(),
                anchor,
                heading,
                facts,
                lines,
                block.prose().isEmpty() ? Optional.empty() : Optional.of(sheet.markup(block.prose())),
                head(block),
                rows(block)));
    }

    /** A day or a time as documents say it; a bare number is one only where a period is stated. */
    private String dated(String value, String key) {
        boolean time = key.equals("period") || value.indexOf('-') > 0;
        return time
                ? Period.parse(value)
                        .map(period -> sheet.desk().dates().period(period, 0).stream()
                                .map(DateView::text)
                                .collect(Collectors.joining(words.say("dash"))))
                        .orElse(value)
                : value;
    }

    private List<String> head(Block block) {
        if (block.key().equals(Block.TARGETS)) {
            return List.of(
                    words.say("indicators"),
                    words.say("role.baseline"),
                    words.say("role.target"),
                    words.say("yearColumn"));
        }
        return block.rows().isEmpty() ? List.of() : block.rows().get(0);
    }

    private List<List<String>> rows(Block block) {
        int head = block.key().equals(Block.TARGETS) || block.rows().isEmpty() ? 0 : 1;
        return block.rows().subList(head, block.rows().size()).stream()
                .map(row -> row.stream()
                        .map(cell -> dated(Bygone.shown("cell", cell, words), "cell"))
                        .toList())
                .toList();
    }
}
