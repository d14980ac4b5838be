package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.Omission.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Says which parts of a page are none of its document, by what they are called and by how much of them is links. */
final class Fates {
    private static final Pattern WORDS = Pattern.compile("[^a-z]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> ADVERTS = Set.of(
            "ad",
            "ads",
            "adv",
            "advert",
            "adverts",
            "advertisement",
            "adsense",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "promo");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "navi",
            "navbar",
            "navigation",
            "menu",
            "menubar",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "sidebar",
            "share",
            "bdshare",
            "bdsharebuttonbox",
            "social",
            "pager",
            "pagination",
            "paging",
            "related",
            "recommend",
            "recommended",
            "hot",
            "comment",
            "comments",
            "toolbar",
            "tools",
            "qrcode",
            "ewm",
            "copyright",
            "skip",
            "perma",
            "permalink",
            "cite",
            "printed",
            "footer",
            "foot",
            "bottom",
            "position",
            "location",
            "topbar",
            "hd",
            "ft",
            "banner",
            "logo",
            "header",
            "margin",
            "login",
            "search",
            "tags",
            "fontsize",
            "print",
            "friendlink",
            "links",
            "wza",
            "pls",
            "prevnext",
            "prev",
            "pagenav",
            "postnav");
    private static final Pattern WORDING = Pattern.compile(
            "^[\\s　]*(?:您?(?:当前|所在|现在)(?:的)?位置|您的位置|您所在的位置|首页\\s*[>»›]|返回(?:首页|顶部)|分享到|上一[篇条]|下一[篇条]|【?打印|【?关闭).*"
                    + "|.*(?:ICP备|公网安备|版权所有|网站标识码|Copyright|©).*",
            Pattern.DOTALL);
    /** Whom a bulletin goes to, and who lets it go: with the line above it, the foot of a document rather than of its page. */
    private static final Pattern COLOPHON =
            Pattern.compile("(?:^|.*[\\s　])(?:主?报|主?送|分?发|抄[报送]|[报发]送|签发)[\\s　]*[：:].*", Pattern.DOTALL);

    /** What stands above links to other texts. */
    private static final Pattern RELATED =
            Pattern.compile("[【\\[]?(?:相关|延伸|推荐|拓展|更多)(?:链接|阅读|新闻|报道|文章)[】\\]]?[\\s　：:]*");

    private static final int LONGEST_HEADING = 10;
    private static final int LONGEST_SHELF = 24;
    private static final int LONGEST_WORDING = 160;
    private static final int LONGEST_COLOPHON = 600;
    private static final Set<String> TAGS = Set.of("nav", "aside", "form", "button", "menu", "dialog");
    private static final int FEWEST_LINKS = 3;

    private final Weights weights;

    Fates(Weights weights) {
        this.weights = weights;
    }

    /** Why an element is none of the document, as far as it can itself tell. */
    Optional<Reason> of(Element element) {
        if (!Elements.isBlock(element)
                && !TAGS.contains(element.normalName())
                && !element.normalName().equals("ins")) {
            return Optional.empty();
        }
        List<String> names = names(element);
        if (names.stream().anyMatch(ADVERTS::contains)) {
            return Optional.of(Reason.ADVERT);
        }
        boolean furniture = TAGS.contains(element.normalName()) && !isFrame(element)
                || element.attr("role").equalsIgnoreCase("navigation")
                || names.stream().anyMatch(FURNITURE::contains) && !holdsDocument(element)
                || isLinkFarm(element)
                || isRelated(element)
                || isFooter(element)
                || isShelf(element)
                || isWorded(element);
        return furniture ? Optional.of(Reason.NAVIGATION) : Optional.empty();
    }

    /** The words of its id and classes, in lower case. */
    private static List<String> names(Element element) {
        if (element.id().isEmpty() && !element.hasAttr("class")) {
            return List.of();
        }
        String all = element.id() + " " + element.className();
        return WORDS.splitAsStream(all.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Such names also stand on frames around everything, and on the colophon of a document. */
    private boolean holdsDocument(Element element) {
        Element title = element.selectFirst("h1");
        return title != null && !PageTitle.isSite(title)
                || element.normalName().equals("body")
                || element.normalName().equals("footer") && !isFooter(element)
                || weights.of(element).prose() > LONGEST_WORDING
                || isColophon(element);
    }

    private boolean isColophon(Element element) {
        Weights.Weight weight = weights.of(element);
        return weight.links() == 0
                && weight.text() <= LONGEST_COLOPHON
                && COLOPHON.matcher(element.text()).matches();
    }

    /** Whether a form is round most of what its page says, as some programs put one round everything. */
    private boolean isFrame(Element element) {
        Element body =
                element.ownerDocument() == null ? null : element.ownerDocument().body();
        return element.normalName().equals("form")
                && body != null
                && weights.of(element).prose() * 2 > weights.of(body).prose();
    }

    /** The foot of a page; that of an article belongs to the article. */
    private static boolean isFooter(Element element) {
        return element.normalName().equals("footer") && element.closest("article, main") == null;
    }

    /** The foot of an article that is nothing but links to where it stands on the site, and few words before them. */
    private boolean isShelf(Element element) {
        Weights.Weight weight = weights.of(element);
        return element.normalName().equals("footer")
                && weight.links() > 0
                && weight.prose() == 0
                && weight.text() - weight.linked() <= LONGEST_SHELF
                && element.text().indexOf('：') < 0;
    }

    private boolean isWorded(Element element) {
        Weights.Weight weight = weights.of(element);
        return weight.text() > 0
                && weight.text() <= LONGEST_WORDING
                && weight.elements() <= LONGEST_WORDING
                && WORDING.matcher(element.text()).matches();
    }

    private boolean isLinkFarm(Element element) {
        String name = element.normalName();
        if (!Set.of("ul", "ol", "div", "p", "table", "td", "dl", "section").contains(name)) {
            return false;
        }
        Weights.Weight weight = weights.of(element);
        return weight.links() >= FEWEST_LINKS
                && weight.prose() == 0
                && weight.linked() * 10 >= weight.text() * 7
                && !(name.equals("table") && element.selectFirst("th") != null)
                && element.selectFirst("h1, th") == null
                && !isAnnounced(element);
    }

    /** Whether an element is links to other texts below a heading that says so, that heading, or the links. */
    private boolean isRelated(Element element) {
        Weights.Weight weight = weights.of(element);
        if (weight.prose() > 0 || weight.text() > LONGEST_WORDING * FEWEST_LINKS) {
            return false;
        }
        if (weight.links() > 0) {
            Element before = element.previousElementSibling();
            boolean below = before != null && isRelatedHeading(before);
            int heading = RELATED.matcher(element.text().strip()).lookingAt() ? LONGEST_HEADING : 0;
            return (below || heading > 0) && weight.text() - weight.linked() <= heading;
        }
        Element next = element.nextElementSibling();
        return isRelatedHeading(element)
                && next != null
                && weights.of(next).links() > 0
                && weights.of(next).text() == weights.of(next).linked();
    }

    private boolean isRelatedHeading(Element element) {
        return weights.of(element).text() <= LONGEST_HEADING
                && RELATED.matcher(element.text().strip()).matches();
    }

    /** Whether the sentence before a list of links says that it follows, or its own first words that it is of annexes. */
    private boolean isAnnounced(Element element) {
        Element before = element.previousElementSibling();
        boolean said = before != null
                && weights.of(before).prose() > 0
                && before.text().strip().matches("(?s).*(?:[：:]|如下。?)");
        return said || element.ownText().strip().startsWith("附件");
    }
}
