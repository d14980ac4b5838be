package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a library of documents on the web says between the pages of one and below it: that the part for nothing ends here, how to have the
 * rest, who put it there. Only on a page that says two different things that such libraries say of files.
 */
final class LibraryScraps {
    private static final List<Pattern> OF_LIBRARY = List.of(
            Pattern.compile("豆丁网?|道客巴巴|百度文库|[\\p{IsHan}]{2,6}文库|文档(?:网|分享网?)"),
            Pattern.compile("(?:下载)?积分|下载券|文币"),
            Pattern.compile("文件大小[\\s　]*[：:]|页数[\\s　]*[：:][\\s　]*[0-9]|格式[\\s　]*[：:][\\s　]*(?i:docx?|pdf|pptx?|wps)"),
            Pattern.compile("上传于[\\s　]*[：:]|上传(?:者|时间)[\\s　]*[：:]|贡献者"),
            Pattern.compile("免费阅读|试读|在线预览|文档下载"),
            Pattern.compile("(?:本|该)文档(?:由|为|的|贡献)|由用户上传"));
    private static final Pattern SCRAP = Pattern.compile("[\\s　]*(?:(?:该|本)?文档(?:的)?贡献者.{0,24}"
            + "|.{0,12}(?:免费阅读|免费预览|试读|预览)(?:部分)?(?:已经?|到此)?结束.{0,30}"
            + "|(?:还剩|剩余)[\\s　]*[0-9]{1,4}[\\s　]*页(?:未读|可读|内容)?.{0,24}"
            + "|.{0,16}下载(?:本|该|此)?(?:文档|文件|原文)?到(?:电脑|本地|手机).{0,24}"
            + "|(?:点击|展开)(?:查看|阅读)?(?:更多|全文|剩余).{0,6}"
            + "|(?:(?:该|本)文档)?暂无(?:简介|评价|评论).{0,8}"
            + "|(?:该|本)文档(?:由|为).{0,16}(?:上传|分享|提供).{0,40}"
            + "|(?:本|该)?(?:文档|资料|内容|素材)(?:来源|来自|源自)(?:于)?[\\s　：:]*(?:网络|互联网|\\p{IsHan}{2,6}文库|文档网).{0,24}"
            + "|(?:VIP|会员)(?:专享|免费).{0,20})[\\s　]*");
    private static final int ENOUGH = 2;
    private static final int LONGEST = 120;
    private static final int LONGEST_SCRAP = 60;

    private LibraryScraps() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        if (slips.stream().noneMatch(LibraryScraps::isScrap) || !isOfLibrary(slips)) {
            return slips;
        }
        List<Slip> kept = new ArrayList<>();
        for (Slip slip : slips) {
            if (isScrap(slip)) {
                ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.NAVIGATION, 0.9));
            } else {
                kept.add(slip);
            }
        }
        return kept;
    }

    private static boolean isOfLibrary(List<Slip> slips) {
        return OF_LIBRARY.stream()
                        .filter(each -> slips.stream()
                                .anyMatch(slip -> slip instanceof Line line
                                        && line.text().length() <= LONGEST
                                        && !(line.text().length() > LONGEST_SCRAP
                                                && line.text().indexOf('。') >= 0)
                                        && each.matcher(line.text()).find()))
                        .count()
                >= ENOUGH;
    }

    private static boolean isScrap(Slip slip) {
        return slip instanceof Line line
                && line.text().strip().length() <= LONGEST_SCRAP
                && SCRAP.matcher(line.text()).matches();
    }
}
