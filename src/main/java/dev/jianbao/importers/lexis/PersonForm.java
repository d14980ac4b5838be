package dev.jianbao.importers.lexis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its form whether a text is the name of a person: a surname of those that most people bear, and one or two characters. */
public final class PersonForm {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺"
                    + "顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉"
                    + "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀胥郁南班储原栗燕楚鄢劳谌奚皮阚晁常崔畅戎顾皇甫上官诸葛司马司空东方慕容";
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "皇甫", "慕容", "司空", "东方", "令狐", "尉迟", "公孙", "夏侯");
    /** Words of as many characters that stand where names do. */
    private static final Set<String> WORDS = Set.of(
            "要闻", "头版", "原创", "正文", "江西", "江苏", "安徽", "云南", "南方", "全文", "关注", "时政", "文化", "财经", "高考", "连载", "万象", "方圆",
            "文教", "农业", "金融", "路透", "成都", "成人", "明天", "全国", "全省", "全市", "方案", "时间", "文章", "文字", "简介", "简讯", "应用", "解读",
            "常务", "东方网", "南方网", "时评", "安全", "武汉", "宁夏", "时事", "和平", "明星", "包括", "关于", "施工", "成立", "任务", "高校", "康养",
            "管理", "商务", "边疆", "惠民", "常识", "劳动", "封面");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private PersonForm() {}

    /** Whether a text has the form of one name. */
    public static boolean isName(String text) {
        String bare = text.replaceAll("[\\s　]", "");
        if (!HAN.matcher(bare).matches() || bare.length() < 2 || bare.length() > 4 || WORDS.contains(bare)) {
            return false;
        }
        boolean compound = COMPOUND.contains(bare.substring(0, 2));
        return compound ? bare.length() > 2 : bare.length() <= 3 && SURNAMES.indexOf(bare.charAt(0)) >= 0;
    }

    /** Whether a text has the length of a name and begins with no surname that is known here: there are others. */
    public static boolean mayBeName(String text) {
        return text.length() <= 3 && !WORDS.contains(text) && SURNAMES.indexOf(text.charAt(0)) < 0;
    }

    /** Whether a text is nothing but names, as 张三 李四. */
    public static boolean areNames(String text) {
        List<String> names = List.of(text.strip().split("[\\s　、，,]+"));
        return names.stream().allMatch(PersonForm::isName);
    }
}
