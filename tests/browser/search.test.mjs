// Search on the portal that the project ships: node --test-reporter=tap tests/browser/search.test.mjs SITE
// search.queries.json says which document must come first for what readers type.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { serve } from './server.mjs';

const site = resolve(process.argv[2]);
const queries = Object.entries(JSON.parse(readFileSync(new URL('search.queries.json', import.meta.url))))
  .flatMap(([address, typed]) => typed.map((query) => ({ address, query })));
const browser = await launch();
const server = await serve(site);
after(async () => {
  server.close();
  await browser.close();
});

const folder = pathToFileURL(site + '/').href;
const ways = {
  'from a folder': { base: folder, form: 'NFD' },
  'over HTTP': { base: server.address, form: 'NFC' },
};
for (const [way, { base, form }] of Object.entries(ways)) {
  const on = (what) => `${way}: ${what}`;

  test(on('what readers type finds the document they mean'), () => withTab({}, async (tab) => {
    const faults = [];
    for (const { address, query } of queries) {
      const first = (await hitsOf(tab, base, query.normalize(form)))[0];
      if (first !== address) faults.push(`${query} (${form}): ${first}, not ${address}`);
    }
    assert.equal(faults.join('\n'), '');
  }));

  test(on('a title with issuer and number, pasted whole, finds its document'), () => withTab({}, async (tab) => {
    for (const { address, title, issuer, number } of JSON.parse(readFileSync(join(site, 'catalogue.json')))) {
      if (!number) continue;
      assert.equal((await hitsOf(tab, base, `${title} ${issuer} số ${number}`.normalize(form)))[0], address);
    }
  }));

  test(on('every page has a box that leads to the results'), () => withTab({}, async (tab) => {
    await tab.goto(base + 'van-ban/tinh-uy/2023/nghi-quyet-18-chuyen-doi-so.html');
    await tab.keyboard.press('/');
    await tab.keyboard.type('tết trồng cây');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/tim-kiem\.html\?q=/);
    assert.equal((await shown(tab))[0], 'van-ban/ubnd-tinh/2026/ke-hoach-12-tet-trong-cay.html');
  }));

  test(on('the key that leads to the box can be turned off, and stays so'), () => withTab({}, async (tab) => {
    const focused = async () => {
      await tab.goto(base + 'index.html');
      await tab.keyboard.press('/');
      return tab.evaluate(() => document.activeElement.name);
    };
    assert.equal(await focused(), 'q');
    await tab.goto(base + 'tim-kiem.html');
    await tab.uncheck('#phim-tat input');
    assert.equal(await focused(), undefined);
    await tab.goto(base + 'tim-kiem.html');
    assert.equal(await tab.isChecked('#phim-tat input'), false);
    await tab.check('#phim-tat input');
    assert.equal(await focused(), 'q');
  }));

  test(on('results come as one types, and the address keeps the question'), () => withTab({}, async (tab) => {
    await tab.goto(base + 'tim-kiem.html');
    await tab.keyboard.type('phong doc', { delay: 30 });
    await tab.waitForFunction(() => location.search === '?q=phong%20doc');
    assert.equal((await shown(tab))[0], 'van-ban/mttq-tinh/2026/ke-hoach-59-giam-sat-phong-doc.html');
    const address = tab.url();
    await tab.goto(base + 'index.html');
    await tab.goto(address);
    assert.equal((await shown(tab))[0], 'van-ban/mttq-tinh/2026/ke-hoach-59-giam-sat-phong-doc.html');
  }));

  test(on('hits are narrowed by body with those below it, type, year and topic'), () => withTab({}, async (tab) => {
    await hitsOf(tab, base, 'tuyên truyền');
    await tab.waitForSelector('#loai option:nth-child(2)', { state: 'attached' });
    const options = await tab.$$eval('select option', (found) => found.map(({ value, text, parentNode }) =>
      ({ value, text: text.trim(), name: parentNode.name })));
    for (const label of ['Tỉnh ủy Sông Lam', 'Hướng dẫn', '2024', 'Ngày lễ lớn']) {
      const { name, value, text } = options.find((option) => option.text.startsWith(`${label} (`));
      const count = Number(text.match(/\((\d+)\)$/)[1]);
      const narrowed = await hitsOf(tab, base, 'tuyên truyền', `&${name}=${value}`);
      assert.match(await tab.textContent('#so-ket-qua'), new RegExp(` ${count} văn bản`), label);
      assert.equal(narrowed.length, Math.min(count, 8), label);
    }
  }));

  test(on('the keyboard alone reaches choices, hits and the rest of them'), () => withTab({}, async (tab) => {
    await hitsOf(tab, base, 'tỉnh');
    await tab.focus('#q');
    const met = [];
    for (let n = 0; n < 20; n++) {
      await tab.keyboard.press('Tab');
      met.push(await tab.evaluate(() => document.activeElement.id || document.activeElement.tagName));
    }
    for (const place of ['BUTTON', 'co-quan', 'loai', 'nam', 'chu-de', 'A', 'xem-them']) assert.ok(met.includes(place), place);
    await tab.focus('#xem-them');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelectorAll('#ket-qua li').length > 8);
    assert.equal(await tab.evaluate(() => [...document.querySelectorAll('#ket-qua li')].findIndex((item) =>
      item.contains(document.activeElement))), 8);
  }));

  test(on('a hit says number, date, issuer and the passage with its words marked'), () => withTab({}, async (tab) => {
    await hitsOf(tab, base, 'hien mau 92 kh duk');
    const hit = await tab.innerText('#ket-qua li');
    for (const part of ['92-KH/ĐUK', '14/3/2023', 'Ban Thường vụ Đảng uỷ Khối']) assert.ok(hit.includes(part), hit);
    const marks = await tab.$$eval('#ket-qua .passage mark', (found) => found.map((mark) => mark.textContent));
    assert.ok(marks.some((text) => text.toLowerCase() === 'hiến'), marks.join());
  }));

  test(on('a phone shows hits without scrolling sideways'), () =>
    withTab({ viewport: { width: 320, height: 640 } }, async (tab) => {
      await hitsOf(tab, base, 'quy che van thu luu tru');
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320);
    }));

  test(on('the count is announced, and what is not there is said'), () => withTab({}, async (tab) => {
    await hitsOf(tab, base, '"cải cách hành chính năm"');
    assert.equal(await tab.getAttribute('#so-ket-qua', 'aria-live'), 'polite');
    assert.match(await tab.textContent('#so-ket-qua'), /^Tìm thấy \d+ văn bản\.$/);
    assert.deepEqual(await hitsOf(tab, base, 'qwxzy'), []);
    assert.match(await tab.textContent('#so-ket-qua'), /^Không tìm thấy/);
  }));

  test(on('text that looks like markup stays text'), () => withTab({}, async (tab) => {
    await hitsOf(tab, base, '<img src=x onerror=alert(1)> hiến máu');
    assert.equal(await tab.$('main img'), null);
  }));

  test(on('without script the page says so and leads to the lists'), () =>
    withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(base + 'tim-kiem.html?q=abc');
      assert.match(await tab.innerText('main'), /JavaScript/);
      assert.ok(await tab.isVisible('main a[href="nam/index.html"]'));
    }));
}

test('where nothing can be remembered, no key is taken and search works', () => withTab({}, async (tab) => {
  await tab.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } }));
  await tab.goto(server.address + 'index.html');
  await tab.keyboard.press('/');
  assert.equal(await tab.evaluate(() => document.activeElement.name), undefined);
  await hitsOf(tab, server.address, 'hien mau');
  assert.equal(await tab.isVisible('#phim-tat'), false);
}));

test('a query reads no more than it needs', () => withTab({}, async (tab) => {
  let bytes = 0;
  tab.on('response', async (response) => {
    if (response.url().includes('/tim-kiem/')) bytes += (await response.body()).length;
  });
  await hitsOf(tab, server.address, 'kế hoạch tuyên truyền kỷ niệm ngày thành lập Đảng bộ tỉnh');
  assert.ok(bytes > 0 && bytes < 300_000, `${bytes} bytes`);
}));

test('a browser that cannot inflate shows its hits without passages', () => withTab({}, async (tab) => {
  await tab.addInitScript(() => { delete window.DecompressionStream; });
  assert.equal((await hitsOf(tab, folder, '"hiến máu tình nguyện" 92'))[0], 'van-ban/dang-uy-khoi/2023/ke-hoach-92-hien-mau.html');
  assert.equal(await tab.$('#ket-qua .passage'), null);
}));

test('a missing file of the index is reported by its name', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'vankho-search-'));
  cpSync(site, copy, { recursive: true });
  rmSync(join(copy, 'tim-kiem/cap'), { recursive: true });
  await withTab({}, async (tab) => {
    await tab.goto(pathToFileURL(copy + '/').href + 'tim-kiem.html?q=hien+mau');
    await tab.waitForFunction(() => /tim-kiem\/cap\/.*\.js/.test(document.getElementById('so-ket-qua').textContent));
  });
  rmSync(copy, { recursive: true });
});

async function withTab(options, use) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  try {
    await use(tab);
  } finally {
    await context.close();
    assert.deepEqual(faults, []);
  }
}

// The addresses of the hits that a query shows at first, best first.
async function hitsOf(tab, base, query, choices = '') {
  await tab.goto(`${base}tim-kiem.html?q=${encodeURIComponent(query)}${choices}`);
  return shown(tab);
}

async function shown(tab) {
  await tab.waitForFunction(() => /văn bản/.test(document.getElementById('so-ket-qua').textContent));
  return tab.$$eval('#ket-qua a', (links) => links.map((link) => link.getAttribute('href')));
}
