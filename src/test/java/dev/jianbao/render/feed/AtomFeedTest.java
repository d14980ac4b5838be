package dev.jianbao.render.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomFeedTest {
    private static final String BASE = "base-url: https://Office.example/jianbao";

    @TempDir
    Path temp;

    @Test
    void tellsOfIssuesAndArticlesTheNewestFirst() throws FeedException {
        SyndFeed feed = feed(SmallSite.in(temp, BASE, "description: 一句话", "publisher: 出版单位")
                .issue(1, "2024-07-15")
                .issue(2, "2024-08-30")
                .article("news", "2024-08-01", "第一段。\n\n第二段。", "kind: news", "time: \"10:25\""));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("简报档案");
        assertThat(feed.getDescription()).isEqualTo("一句话");
        assertThat(feed.getUri()).isEqualTo("https://Office.example/jianbao/index.html");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("出版单位");
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2024-08-29T16:00:00Z"));
        assertThat(feed.getLinks())
                .extracting(SyndLink::getRel, SyndLink::getHref)
                .contains(tuple("self", "https://Office.example/jianbao/feed.xml"));
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("动态第2期", "标题 news", "动态第1期");
        SyndEntry issue = feed.getEntries().get(0);
        assertThat(issue.getUri()).isEqualTo("tag:office.example,2024:b/2024/2");
        assertThat(issue.getLink()).isEqualTo("https://Office.example/jianbao/bulletins/b/2024/002.html");
        assertThat(issue.getDescription().getValue()).isEqualTo("第一条；第二条 <&> 引号\"");
        assertThat(issue.getAuthor()).isEqualTo("某某办公室");
        SyndEntry article = feed.getEntries().get(1);
        assertThat(article.getUri()).isEqualTo("tag:office.example,2024:articles/2024/news");
        assertThat(article.getPublishedDate()).isEqualTo(Instant.parse("2024-08-01T02:25:00Z"));
        assertThat(article.getUpdatedDate()).isEqualTo(Instant.parse("2024-08-01T02:25:00Z"));
        assertThat(article.getDescription().getValue()).isEqualTo("第一段。");
    }

    @Test
    void bringsCorrectedAndWithdrawnDocumentsUpAgain() throws FeedException {
        SyndFeed feed = feed(SmallSite.in(temp, BASE)
                .issue(
                        1,
                        "2024-07-15",
                        "status: issued",
                        "summary: 概要",
                        "keywords: [甲, 乙]",
                        "corrections:",
                        "  - { date: 2024-09-01, what: 数字改正, who: 某人 }",
                        "  - { date: 2024-08-31, what: 名称改正 }")
                .issue(2, "2024-08-30")
                .issue(3, "2024-08-31", "status: withdrawn", "withdrawn: { date: 2024-09-10, reason: 依据有误 }"));

        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("〔已撤回〕动态第3期", "动态第1期", "动态第2期");
        assertThat(feed.getEntries().get(0).getDescription().getValue()).isEqualTo("依据有误");
        assertThat(feed.getEntries().get(0).getUpdatedDate()).isEqualTo(Instant.parse("2024-09-09T16:00:00Z"));
        SyndEntry corrected = feed.getEntries().get(1);
        assertThat(corrected.getDescription().getValue()).isEqualTo("更正（2024-09-01）：数字改正\n概要");
        assertThat(corrected.getPublishedDate()).isEqualTo(Instant.parse("2024-07-14T16:00:00Z"));
        assertThat(corrected.getUpdatedDate()).isEqualTo(Instant.parse("2024-08-31T16:00:00Z"));
        assertThat(corrected.getCategories()).extracting(SyndCategory::getName).containsExactly("甲", "乙");
    }

    @Test
    void namesTheSourceOfARepostAndNobodyInItsPlace() throws FeedException {
        SyndFeed feed = feed(SmallSite.in(temp, BASE, "publisher: 出版单位")
                .article(
                        "known",
                        "2024-08-02",
                        "正文。",
                        "kind: repost",
                        "source: { name: 某报, url: \"https://paper.example/a?b=1&c=2\" }")
                .article("unknown", "2024-08-01", "正文。", "kind: repost", "source: { name: \"?\" }"));

        SyndEntry known = feed.getEntries().get(0);
        assertThat(known.getAuthor()).isEqualTo("某报");
        assertThat(known.getLinks())
                .filteredOn(link -> "via".equals(link.getRel()))
                .extracting(SyndLink::getHref)
                .containsExactly("https://paper.example/a?b=1&c=2");
        assertThat(feed.getEntries().get(1).getAuthor()).isEqualTo("来源未注明");
    }

    @Test
    void aBulletinHasAFeedOfItsOwn() throws FeedException {
        SmallSite site =
                SmallSite.in(temp, BASE).issue(1, "2024-07-15").article("news", "2024-08-01", "正文。", "kind: news");

        SyndFeed feed = parse(site.render().get("bulletins/b/feed.xml"));

        assertThat(feed.getTitle()).isEqualTo("工作动态全称");
        assertThat(feed.getUri()).isEqualTo("https://Office.example/jianbao/bulletins/b/index.html");
        assertThat(feed.getLinks())
                .extracting(SyndLink::getHref)
                .contains("https://Office.example/jianbao/bulletins/b/feed.xml");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("动态第1期");
    }

    @Test
    void aFeedOfNothingIsValidAndAsksNoClock() throws FeedException {
        SyndFeed feed = feed(SmallSite.in(temp, BASE));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void holdsThirtyEntriesAtMost() throws FeedException {
        SmallSite site = SmallSite.in(temp, BASE);
        for (int number = 1; number <= 40; number++) {
            site.issue(number, "2024-%02d-%02d".formatted(1 + number / 28, 1 + number % 28));
        }

        List<SyndEntry> entries = feed(site).getEntries();

        assertThat(entries).hasSize(30);
        assertThat(entries.get(0).getTitle()).isEqualTo("动态第40期");
        assertThat(entries.get(29).getTitle()).isEqualTo("动态第11期");
    }

    @Test
    void speaksTheLanguageOfTheFrame() throws FeedException {
        SmallSite site = SmallSite.in(temp, BASE, "language: en")
                .issue(1, "2024-07-15", "status: withdrawn", "withdrawn: { date: 2024-09-10, reason: 依据有误 }");

        String xml = site.render().get("feed.xml");

        assertThat(xml)
                .contains(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">", "<entry xml:lang=\"zh-Hans\">");
        assertThat(parse(xml).getEntries().get(0).getTitle()).isEqualTo("[withdrawn] 动态第1期");
    }

    @Test
    void isTheSameUnderAnyLocaleAndTimeZone() {
        SmallSite site =
                SmallSite.in(temp, BASE).issue(1, "2024-07-15").article("x", "2024-08-01", "正文。", "kind: news");
        Map<String, String> expected = site.render();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(site.render()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SyndFeed feed(SmallSite site) throws FeedException {
        return parse(site.render().get("feed.xml"));
    }

    private static SyndFeed parse(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }
}
