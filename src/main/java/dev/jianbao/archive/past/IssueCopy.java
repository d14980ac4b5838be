package dev.jianbao.archive.past;

import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;

/** Lays out an issue. */
final class IssueCopy {
    private IssueCopy() {}

    static List<Block> blocks(Issue issue) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Statements()
                .add("issueNumber", issue.number().label())
                .add("title", issue.masthead().title())
                .add("issuer", issue.masthead().issuer())
                .add("date", issue.date().toString())
                .block());
        if (!issue.editorsNote().isEmpty()) {
            blocks.add(Block.named(2, "editorsNote"));
            blocks.add(Block.text(issue.editorsNote()));
        }
        issue.sections().forEach(section -> add(section, blocks));
        blocks.add(new Statements()
                .distribution(issue.colophon().distribution())
                .hands(issue.standing().credits())
                .add("printed", issue.colophon().printed().map(Located::value))
                .block());
        return blocks;
    }

    private static void add(Section section, List<Block> blocks) {
        boolean deeper = section.items().stream().anyMatch(IssueCopy::hasHeadings);
        if (section.section().isPresent()) {
            blocks.add(Block.heading(
                    2, section.section().map(BulletinSection::name).orElseThrow()));
        } else if (deeper) {
            blocks.add(Block.named(2, "items"));
        }
        int level = deeper || section.section().isPresent() ? 3 : 2;
        for (Item item : section.items()) {
            blocks.add(Block.heading(level, item.title()));
            List<Block.Statement> under =
                    new Statements().add("", item.subtitle()).all();
            blocks.add(new Block(0, "", "", under, item.body(), List.of()));
        }
    }

    private static boolean hasHeadings(Item item) {
        return item.body().outline().stream().anyMatch(entry -> !entry.runIn());
    }
}
