package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells cells of a collapsed table apart by their look. */
final class TableShape {
    static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?[%％]?");
    static final Pattern SUM = Pattern.compile("(小[\\s　]*计|合[\\s　]*计|总[\\s　]*计|共[\\s　]*计)[\\s　]*[：:]?");
    private static final Pattern BODY = Pattern.compile(".{1,8}(?:区|县|市|镇|乡|街道|本级|局|委|办|管委会|公司|政府|集团|中心|开发区)");
    private static final Pattern WORK =
            Pattern.compile(".*(?:完工|施工|封顶|装修|迁建|扩建|改造|新建|配建|配套|回购|竣工|在建|开工|启用|投入使用|增加|扩建?).*|.*部$");
    private static final int LONG = 18;

    private final List<Column> columns;
    private final Set<String> endings = new HashSet<>();

    TableShape(List<Column> columns) {
        this.columns = columns;
    }

    boolean has(Sort sort) {
        return columns.stream().anyMatch(each -> each.sort() == sort);
    }

    int figures() {
        return (int) columns.stream().filter(Column::isFigure).count();
    }

    /** Whether words stand before the figures, as in a budget. */
    boolean wordsComeFirst() {
        int words = first(Sort.NOTE);
        int figure = Math.min(orLast(first(Sort.WHOLE)), orLast(first(Sort.DECIMAL)));
        return words >= 0 && words < figure;
    }

    private int orLast(int index) {
        return index < 0 ? columns.size() : index;
    }

    private int first(Sort sort) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).sort() == sort) {
                return i;
            }
        }
        return -1;
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    static boolean isStage(String text) {
        return text.length() <= 16 && Marker.begins(text, Marker.Kind.HAN) && text.indexOf('。') < 0;
    }

    /** Remembers how a name that is certain ends. */
    void learn(String name) {
        String bare = bare(name);
        if (bare.length() >= 4) {
            endings.add(bare.substring(bare.length() - 2));
        }
    }

    boolean isName(String text) {
        String bare = bare(text);
        boolean prose = text.indexOf('，') >= 0 || text.indexOf('；') >= 0 || text.indexOf('。') >= 0;
        boolean learnt = bare.length() >= 4 && endings.contains(bare.substring(bare.length() - 2));
        boolean works = text.startsWith("原") || text.startsWith("回购") || text.startsWith("由") || text.startsWith("利用");
        boolean formed = OrganisationForm.kind(bare).isPresent() && !isBody(text);
        return !prose && !works && (formed || learnt || text.contains("（暂名）"));
    }

    boolean isNote(String text) {
        boolean prose =
                text.indexOf('，') >= 0 || text.indexOf('；') >= 0 || text.indexOf('。') >= 0 || text.length() > LONG;
        return prose || !isName(text) && WORK.matcher(text).matches();
    }

    boolean isBody(String text) {
        return BODY.matcher(text).matches() && !text.matches(".*(?:学校|中学|小学|幼儿园)");
    }

    private static String bare(String text) {
        return text.replaceAll("[（(][^（）()]*[）)]$", "");
    }
}
