// node run.mjs SITE [PAGE...]: asks Lighthouse and pa11y about pages of a built site, with the Chromium of the system.
//
// Prints a table: for each page Lighthouse's four scores, on a phone and at a desk, and how many complaints pa11y has after WCAG 2.2 AA with each
// of its two runners; what axe leaves to a human eye is not counted. Pages are served compressed, as docs/hosting.md tells a server to; nothing
// leaves this machine. CHROME_PATH names another Chromium.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import desk from 'lighthouse/core/config/desktop-config.js';
import pa11y from 'pa11y';

const [site, ...pages] = process.argv.slice(2);
const chromePath = process.env.CHROME_PATH || '/usr/bin/chromium';
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
  json: 'application/json', xml: 'application/xml', txt: 'text/plain; charset=utf-8', svg: 'image/svg+xml', png: 'image/png' };

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)).replace(/\/$/, '/index.html');
  const file = join(site, path);
  if (!file.startsWith(normalize(site)) || !existsSync(file)) {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[path.split('.').pop()] || 'application/octet-stream',
    'Content-Encoding': 'gzip',
    'Cache-Control': path.startsWith('/theme/') ? 'max-age=31536000' : 'no-cache',
    'Content-Security-Policy': "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  response.end(gzipSync(readFileSync(file)));
});

await new Promise(done => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${server.address().port}/`;
const chrome = await launch({ chromePath, chromeFlags: flags });
console.log(`| page | phone: ${categories.join(' · ')} | desk | HTML CodeSniffer | axe |\n|---|---|---|---|---|`);
for (const page of pages.length ? pages : ['index.html']) {
  const results = [];
  for (const config of [undefined, desk]) {
    const { lhr } = await lighthouse(root + page, { port: chrome.port, logLevel: 'silent', onlyCategories: categories }, config);
    results.push(lhr);
  }
  const scores = results.map(lhr => categories.map(each => lhr.categories[each].score === null ? '?'
    : Math.round(lhr.categories[each].score * 100)).join(' · '));
  const { issues } = await pa11y(root + page, { standard: 'WCAG2AA', runners: ['htmlcs', 'axe'], timeout: 120000,
    chromeLaunchConfig: { executablePath: chromePath, args: flags } });
  const wrong = issues.filter(issue => !issue.runnerExtras.needsFurtherReview);
  const counts = ['htmlcs', 'axe'].map(runner => wrong.filter(issue => issue.runner === runner).length);
  console.log(`| ${page} | ${scores.concat(counts).join(' | ')} |`);
  results.forEach(lhr => Object.values(lhr.audits).filter(audit => audit.score !== null && audit.score < 0.9
    && categories.some(each => lhr.categories[each].auditRefs.some(ref => ref.id === audit.id && ref.weight)))
    .forEach(audit => console.error(`  ${page}: ${audit.id}: ${audit.title} ${audit.displayValue || ''}`)));
  new Set(wrong.map(issue => `${issue.code} ${issue.message} ${issue.selector}`)).forEach(each => console.error(`  ${page}: pa11y: ${each}`));
}
await chrome.kill();
server.close();
