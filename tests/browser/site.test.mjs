// What holds for every site that vankho builds: node --test-reporter=tap tests/browser/site.test.mjs SITE…
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { crawl } from './crawl.mjs';
import { serve } from './server.mjs';

const browser = await launch();
const servers = [];
after(async () => {
  servers.forEach((server) => server.close());
  await browser.close();
});

for (const site of process.argv.slice(2).map((argument) => resolve(argument))) {
  const name = basename(site);
  const folder = pathToFileURL(site + '/').href;
  const server = await serve(site);
  servers.push(server);

  const visits = {
    'from a folder, on a phone': { base: folder, script: true, width: 320 },
    'from a folder, without script': { base: folder, script: false, width: 320 },
    'over HTTP, at a desk': { base: server.address, script: true, width: 1280 },
  };
  for (const [visit, { base, script, width }] of Object.entries(visits)) {
    const about = (what) => `${name}, ${visit}: ${what}`;
    let pages;
    // The faults that `look` finds, page by page: none.
    const none = (look) => {
      const faults = [...pages].flatMap(([address, page]) =>
        look(page, address).map((fault) => `${address.slice(base.length)}: ${fault}`));
      assert.equal(faults.join('\n'), '');
    };

    test(about('every link leads to a page or file of the site'), async () => {
      pages = await crawl(browser, base + 'index.html', { script, width });
      none((page) => page.links.filter((link) => !leadsSomewhere(link, base, site, pages)));
    });
    test(about('no page asks for anything outside the site'), () => none((page) => page.strays));
    test(about('no error in the console, no failed request'), () => none((page) => page.complaints));
    test(about('no page scrolls sideways'), () =>
      none((page) => (page.overflow > 0 ? [`${page.overflow} px too wide`] : [])));
    test(about('every page has a language, a title and one heading'), () =>
      none((page) => {
        const whole = page.lang === 'vi' && page.title && page.headings.length === 1 && page.headings[0];
        return whole ? [] : [JSON.stringify([page.lang, page.title, page.headings])];
      }));
    test(about('every page shows its text'), () => none((page) => (page.mainText ? [] : ['empty'])));
  }
}

// A link out of the site is the author's business; one into it names a real file, and an anchor that is there.
function leadsSomewhere(link, base, site, pages) {
  const { protocol } = new URL(link);
  if (!link.startsWith(base)) return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
  const [target, anchor] = link.split('#');
  const file = statSync(join(site, decodeURIComponent(target.slice(base.length))), { throwIfNoEntry: false });
  if (!file?.isFile()) return false;
  return !anchor || !pages.has(target) || pages.get(target).ids.includes(decodeURIComponent(anchor));
}
