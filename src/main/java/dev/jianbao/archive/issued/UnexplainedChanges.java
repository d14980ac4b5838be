package dev.jianbao.archive.issued;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.issued.IssuedRecord.Entry;
import dev.jianbao.archive.issued.IssuedRecord.IssuedFile;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.SourceTree;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An issued document changes only openly: with a correction more than it had at the last release, or by withdrawal. Where a site
 * has never been released there is nothing to compare with.
 */
public record UnexplainedChanges(SourceTree sources) {
    public void run(Archive archive, Diagnostics diagnostics) {
        Optional<IssuedRecord> before = IssuedRecord.read(sources.locate(""));
        if (before.isPresent()) {
            compare(before.get(), archive, diagnostics);
        } else if (Files.exists(sources.locate(IssuedRecord.PATH))) {
            diagnostics.report(Code.RECORD_UNREADABLE, SourceRange.ofFile(IssuedRecord.PATH));
        }
    }

    private void compare(IssuedRecord before, Archive archive, Diagnostics diagnostics) {
        List<IssuedFile> files = IssuedRecord.files(archive, sources);
        Set<String> shown = files.stream().map(IssuedFile::key).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(shown);
        known.addAll(IssuedRecord.withdrawn(archive));
        int line = 1;
        for (String key : before.entries().keySet()) {
            line++;
            String document = key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
            boolean single = key.equals(document) || shown.contains(document);
            if (single && !known.contains(key)) {
                diagnostics.report(Code.ISSUED_AND_GONE, SourceRange.at(IssuedRecord.PATH, line, 1), key);
            }
        }
        for (IssuedFile file : files) {
            Entry entry = before.entries().get(file.key());
            if (entry != null && file.corrections() <= entry.corrections()) {
                file.wording(sources)
                        .filter(now -> !now.digests().equals(entry.digests()))
                        .ifPresent(now -> diagnostics.report(
                                Code.CHANGED_UNEXPLAINED,
                                SourceRange.at(file.path(), now.firstDifference(entry.digests()), 1)));
            }
        }
    }
}
