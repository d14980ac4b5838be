package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing marked as internal is published. A mark is a line of nothing but such phrases, the phrases in brackets, two of them
 * in a row, or said of the document itself (此件不予公开). Sentences that speak of internal papers or of disclosure pass.
 */
final class InternalMarks implements LineRule {
    private static final String GAP = "[ 　]{0,4}";
    private static final String PAPER =
            "内" + GAP + "部" + GAP + "(?:资" + GAP + "料|文" + GAP + "件|材" + GAP + "料|刊" + GAP + "物|参考|参阅|传阅)";
    private static final String READERS =
            "(?:仅|只)?供(?:各级|有关|县处级以上|厅局级以上)?(?:领导|内部)(?:同志|干部|人员)?(?:内部)?(?:参阅|参考|使用|传阅|掌握)";
    private static final String KEEP = "(?:请勿|不得|严禁|禁止)(?:擅自)?(?:外传|外泄|对外传播|对外提供)";
    private static final String CLOSED = "(?:不予公开|不公开|依申请公开)";
    private static final String RETURN = "(?:阅后收回|阅后退回|发至县团级)";
    private static final String BESIDE = "(?:注意保存|妥善保管|注意保密|免费交流|严禁复制|不得复制|不得翻印|请勿翻印|[0-9]+)";
    private static final String BETWEEN = "[ 　，,、；;。.：:！!·—*_-]{0,6}";
    private static final String MARK = "(?:" + PAPER + "|" + READERS + "|" + KEEP + "|" + RETURN + ")";
    private static final String ANY = "(?:" + MARK + "|" + BESIDE + "|" + CLOSED + ")";
    private static final String MARKS = "(" + MARK + ")(?:" + BETWEEN + ANY + "){0,5}";
    private static final String DOCUMENT = "(?:本|此)(?:件|文|文件|资料|材料|刊物|刊|简报|期|期简报|内容)";
    private static final List<Pattern> PATTERNS = Stream.of(
                    "^[ 　#>*_【\\[（(|]*" + MARKS + "[ 　#*_】\\]）)。！!|]*$",
                    "^[ 　#>*_【\\[（(|]*(" + CLOSED + ")[ 　#*_】\\]）)。！!|]*$",
                    "[（(【〔\\[][ 　]*" + MARKS + "[ 　。]*[）)】〕\\]]",
                    "^[ 　#>*_]*(" + PAPER + ")(?:[ ]{2,}|　|\\t)",
                    "(?<![\\u4E00-\\u9FFF])(" + PAPER + ")[ 　，,、；;：:]{1,4}(?:" + KEEP + "|" + BESIDE + ")",
                    DOCUMENT + "(?:为|系|属于|属|是)?(?:仅|只)?(?:限|供)?(" + MARK + "|" + CLOSED + ")(?![的应须])",
                    "(?:公开属性|公开方式|公开类别|公开选项|发布方式|信息公开)[ 　]*[:：][ 　]*(" + CLOSED + ")",
                    "^[ ]*(?:- )?(?:[\\w-]+:[ ]+)?[\"'\\[]?" + MARKS + "[\"'\\]]?[ ]*(?:#.*)?$")
            .map(Pattern::compile)
            .toList();

    @Override
    public int traits() {
        return Traits.INTERNAL;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        if (line.isComment()) {
            return;
        }
        String text = line.text();
        int patterns = line.zone() == Zone.YAML ? PATTERNS.size() : PATTERNS.size() - 1;
        for (Pattern pattern : PATTERNS.subList(0, patterns)) {
            Matcher mark = pattern.matcher(text);
            if (mark.find()) {
                findings.add(
                        Code.INTERNAL_MARK,
                        line,
                        mark.start(1),
                        mark.end(1),
                        List.of(mark.group(1).replaceAll("[ 　]", "")));
                return;
            }
        }
    }
}
