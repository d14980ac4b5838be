package dev.jianbao.importers.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * All that one file says. Each character of the transcript lies in one block or one omission, or is blank space between them;
 * so whoever makes something else of it can say what became of every character.
 *
 * @param original the file
 * @param transcript everything that a reader of the original could read, in reading order, automatic numbers of lists included
 * @param blocks in the order of the transcript
 * @param omissions in the order of the transcript
 * @param insertions in the order of the transcript
 * @param said what the file itself says of its parts, in their order; empty for most files
 */
public record Manuscript(
        Original original,
        String transcript,
        List<Block> blocks,
        List<Omission> omissions,
        List<Insertion> insertions,
        List<Said> said) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
        insertions = List.copyOf(insertions);
        said = List.copyOf(said);
        requireCover(transcript, blocks, omissions);
    }

    /** The text of a stretch. */
    public String text(Extent extent) {
        return transcript.substring(extent.start(), extent.end());
    }

    private static void requireCover(String transcript, List<Block> blocks, List<Omission> omissions) {
        List<Extent> extents = new ArrayList<>(blocks.size() + omissions.size());
        blocks.forEach(block -> extents.add(block.extent()));
        omissions.forEach(omission -> extents.add(omission.extent()));
        extents.sort(null);
        int end = 0;
        for (Extent extent : extents) {
            if (extent.start() < end || extent.end() > transcript.length()) {
                throw new IllegalArgumentException("stretches overlap or run out of the transcript at " + extent);
            }
            requireBlank(transcript, end, extent.start());
            end = extent.end();
        }
        requireBlank(transcript, end, transcript.length());
    }

    private static void requireBlank(String transcript, int from, int to) {
        if (!transcript.substring(from, to).isBlank()) {
            throw new IllegalArgumentException("in no block: " + transcript.substring(from, to));
        }
    }
}
