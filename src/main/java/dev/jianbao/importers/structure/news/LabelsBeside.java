package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.structure.news.BylineLabel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of a byline that only what stands beside them tells: words that nobody listed, before a colon; and words that are known, each
 * with one value behind it, of which a blank parts it in place of a colon.
 */
final class LabelsBeside {
    private static final String EDGE = "(?<=^|[\\s　、，,；;|｜丨/（(【\\[])";
    private static final Pattern COLON = Pattern.compile(EDGE + "\\p{IsHan}{2,6}[\\s　]*[：:](?![/／0-9])[\\s　]*");
    private static final Pattern BARE =
            Pattern.compile("(?<=^|[\\s　|｜丨（(【\\[])(\\p{IsHan}{2,4})[\\s　]+(?=[^\\s　|｜丨：:]{2,20}"
                    + "(?:[\\s　）)】\\]]*$|[\\s　]*[|｜丨]|　|[\\s　]{2,}|[\\s　]+\\p{IsHan}{2,4}[\\s　：:]))");
    /** What says when something takes place as well as when a text was put somewhere. */
    private static final Pattern ANY_TIME = Pattern.compile("[\\s　]*(?:时[\\s　]*间|日[\\s　]*期|时候)[\\s　]*[：:][\\s　]*");

    private LabelsBeside() {}

    /**
     * The labels of a line with those beside them; none where it tells of something that takes place.
     *
     * @param told whether it is known that the line says when or where from a text was published
     */
    static List<BylineLabel> with(List<BylineLabel> known, String line, boolean told) {
        List<BylineLabel> labels = new ArrayList<>();
        List<MatchResult> words = COLON.matcher(line).results().toList();
        for (BylineLabel label : known) {
            labels.add(whole(label, words));
        }
        List<MatchResult> others = known.isEmpty()
                ? List.of()
                : words.stream()
                        .filter(word -> labels.stream()
                                .noneMatch(each -> each.start() < word.end() && word.start() < each.end()))
                        .toList();
        if (!others.isEmpty() && known.stream().allMatch(each -> isAnyTime(each, line))) {
            return List.of();
        }
        others.forEach(each -> labels.add(new BylineLabel(Role.OTHER, each.start(), each.end(), false)));
        labels.addAll(bare(labels, line, told));
        labels.sort(Comparator.comparingInt(BylineLabel::start));
        return labels;
    }

    /** A label with the words before it that say which: 实习编辑, where 编辑 is known. */
    private static BylineLabel whole(BylineLabel label, List<MatchResult> words) {
        return words.stream()
                .filter(word -> word.start() < label.start() && word.end() == label.end())
                .findFirst()
                .map(word -> new BylineLabel(label.role(), word.start(), label.end(), label.spun()))
                .orElse(label);
    }

    private static boolean isAnyTime(BylineLabel label, String line) {
        return label.role() == Role.DAY
                && ANY_TIME.matcher(line.substring(label.start(), label.end())).matches();
    }

    /** Those without a colon: beside others, or beside a day. */
    private static List<BylineLabel> bare(List<BylineLabel> labels, String line, boolean told) {
        List<BylineLabel> found = new ArrayList<>();
        Matcher match = BARE.matcher(line);
        int from = 0;
        while (match.find(from)) {
            Optional<Role> role = Role.named(match.group(1));
            boolean free = labels.stream().noneMatch(each -> each.start() < match.end() && match.start() < each.end());
            if (role.isPresent() && free) {
                found.add(new BylineLabel(role.get(), match.start(), match.end(), false));
            }
            from = match.end(1);
        }
        return told || !labels.isEmpty() ? found : List.of();
    }
}
