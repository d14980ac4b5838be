package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the heads of pages that repeat the name and the number of an issue from its masthead, and the bare page numbers beside them. */
final class IssueHeads {
    private static final Pattern LONE_NUMBER = Pattern.compile("[\\s　]*[0-9]{1,3}[\\s　]*");
    private static final Pattern NUMBERED = Pattern.compile(
            "第[\\s　]*[0-9〇零一二三四五六七八九十百]{1,5}[\\s　]*期|[〔\\[（(]20[0-9]{2}[〕\\]）)][\\s　]*第?[0-9]{1,4}[\\s　]*[期号]");
    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \\t]{2,}");
    private static final int MASTHEAD = 8;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST = 60;

    private IssueHeads() {}

    /** The places of such heads and numbers. */
    static Set<Integer> find(List<Slip> slips) {
        String masthead = masthead(slips);
        Set<Integer> heads = new TreeSet<>();
        List<Integer> numbers = new ArrayList<>();
        boolean counts = true;
        for (int i = 0; i < slips.size(); i++) {
            if (!(slips.get(i) instanceof Line line)) {
                continue;
            }
            if (i >= MASTHEAD && isHead(line.text().strip(), masthead)) {
                heads.add(i);
            } else if (LONE_NUMBER.matcher(line.text()).matches()) {
                numbers.add(i);
                counts &= Integer.parseInt(line.text().strip()) == numbers.size();
            }
        }
        if (counts && numbers.stream().anyMatch(i -> heads.contains(i + 1) || heads.contains(i - 1))) {
            heads.addAll(numbers);
        }
        return heads;
    }

    private static String masthead(List<Slip> slips) {
        StringBuilder text = new StringBuilder();
        slips.stream()
                .limit(MASTHEAD)
                .forEach(each -> text.append(each instanceof Line line ? Han.squeezed(line.text()) : ""));
        return text.toString();
    }

    /** Whether a line holds the number of an issue, and beside it nothing but what its masthead holds. */
    private static boolean isHead(String text, String masthead) {
        if (text.length() > LONGEST || !NUMBERED.matcher(text).find()) {
            return false;
        }
        boolean named = false;
        for (String part : WIDE_GAP.split(text, -1)) {
            String bare = Han.squeezed(part);
            boolean number = NUMBERED.matcher(bare).find();
            if (!number && !masthead.contains(bare)) {
                return false;
            }
            named |= !number && bare.length() >= SHORTEST_NAME;
        }
        return named;
    }
}
