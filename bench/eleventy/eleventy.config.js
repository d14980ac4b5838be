const TAXONOMIES = ["units", "regions", "topics", "columns"];
const PAGE = 100;
const day = (date) => new Date(date).toISOString().slice(0, 10);
const slug = (text) => encodeURIComponent(text);

/** Items' headings, with the facts that stand in braces behind their titles. */
function headings(md) {
  md.core.ruler.push("facts", (state) => {
    let item = 0;
    state.tokens.forEach((token, at) => {
      if (token.type !== "heading_open") return;
      const inline = state.tokens[at + 1];
      const braces = /\s*\{([^}]*)\}$/.exec(inline.content);
      token.meta = {};
      if (braces) {
        for (const fact of braces[1].matchAll(/(\w+)="([^"]*)"/g)) token.meta[fact[1]] = fact[2];
        inline.content = inline.content.slice(0, braces.index);
        const text = inline.children.at(-1);
        text.content = text.content.replace(/\s*\{[^}]*\}$/, "");
      }
      token.attrSet("id", token.tag === "h3" ? `item-${++item}` : `section-${inline.content}`);
      state.tokens[at + 2].meta = { ...token.meta, title: inline.content, anchor: token.attrGet("id") };
    });
  });
  md.renderer.rules.heading_close = (tokens, at) => {
    const { tag, meta } = tokens[at];
    if (tag !== "h3") return `</${tag}>\n`;
    const link = (kind, label) =>
      meta[kind] ? `<div><dt class="hidden">${label}</dt><dd><a href="/${kind}/${slug(meta[kind])}.html">${meta[kind]}</a></dd></div>\n` : "";
    return `</h3>\n<div class="margin">\n<dl>\n<div class="when"><dt class="hidden">时间</dt><dd><time datetime="${meta.when}">${meta.when}</time></dd></div>\n`
      + link("units", "单位") + link("regions", "地区") + link("topics", "主题")
      + `</dl>\n<p class="perma"><a href="#${meta.anchor}">本条</a></p>\n`
      + `<details class="cite"><summary>引用</summary><p>某市教育局办公室. ${meta.title}[J/OL]. #${meta.anchor}</p></details>\n</div>\n`;
  };
}

export default function (config) {
  config.amendLibrary("md", (md) => md.set({ html: false }).use(headings));
  config.addFilter("day", day);
  config.addFilter("contents", (html) =>
    [...html.matchAll(/<h([23])[^>]*id="([^"]*)"[^>]*>(.*?)<\/h/g)].map((m) => ({ level: m[1], id: m[2], title: m[3] })));
  const issues = (api) => api.getFilteredByGlob("content/**/*.md");
  config.addCollection("issues", issues);
  config.addCollection("neighbours", (api) => {
    const all = {};
    issues(api).forEach((issue, at, list) => (all[issue.url] = { previous: list[at - 1], next: list[at + 1] }));
    return all;
  });
  config.addCollection("lists", (api) => {
    const found = new Map();
    for (const issue of issues(api).reverse()) {
      for (const kind of [...TAXONOMIES, "bulletin"]) {
        for (const name of [issue.data[kind] ?? []].flat()) {
          const key = `${kind}/${name}`;
          if (!found.has(key)) found.set(key, { kind, name, entries: [] });
          found.get(key).entries.push(issue);
        }
      }
    }
    return [...found.values()].flatMap((list) => {
      const last = Math.ceil(list.entries.length / PAGE);
      return Array.from({ length: last }, (_, at) => ({
        ...list, last, number: at + 1, base: `/${list.kind}/${list.name}`,
        url: `/${list.kind}/${list.name}${at ? `/page/${at + 1}` : ""}.html`,
        count: list.entries.length, entries: list.entries.slice(at * PAGE, (at + 1) * PAGE),
      }));
    });
  });
  return { dir: { input: ".", includes: "_includes", output: "_site" }, markdownTemplateEngine: false };
}
