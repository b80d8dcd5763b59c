// Reading a document: node --test-reporter=tap tests/browser/reading.test.mjs SITE, the portal
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';

const folder = pathToFileURL(resolve(process.argv[2]) + '/').href;
const address = folder + 'van-ban/tinh-uy/2025/ke-hoach-312-95-nam-dang-bo-tinh.html';
const browser = await launch();
after(() => browser.close());

test('at a desk the contents stay in view and mark the section being read', () => withTab(1366, async (tab) => {
  await tab.evaluate(() => document.getElementById('III.2').scrollIntoView({ behavior: 'instant' }));
  await tab.waitForSelector('.contents [aria-current]');
  assert.equal(await tab.getAttribute('.contents [aria-current]', 'href'), '#III.2');
  const box = await tab.locator('.contents').boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 768, JSON.stringify(box));
}));

test('the contents lead to relations, deadlines and tasks', () => withTab(1366, async (tab) => {
  for (const anchor of ['quan-he', 'thoi-han', 'nhiem-vu']) {
    await tab.click(`.contents a[href="#${anchor}"]`);
    await tab.waitForFunction((id) => Math.abs(document.getElementById(id).getBoundingClientRect().top) < innerHeight, anchor);
  }
}));

test('on a phone the contents come before the text, and a wide table scrolls alone', () => withTab(320, async (tab) => {
  const top = async (selector) => (await tab.locator(selector).boundingBox()).y;
  assert.ok(await top('.contents') < await top('#toan-van'));
  await tab.goto(folder + 'van-ban/tinh-uy/2026/ke-hoach-24-van-hoa-doc.html');
  const widths = await tab.$eval('.table', (table) => [table.scrollWidth, table.clientWidth, document.documentElement.scrollWidth]);
  assert.ok(widths[0] > widths[1] && widths[2] === 320, widths.join());
}));

test('a printed document is its text alone, a printed search its hits', () => withTab(794, async (tab) => {
  await tab.emulateMedia({ media: 'print' });
  for (const selector of ['.masthead', '.facts-box', '.contents-box', '.beside', '.colophon'])
    assert.equal(await tab.isVisible(selector), false, selector);
  assert.equal(await tab.isVisible('#toan-van'), true);
  await tab.goto(folder + 'tim-kiem.html?q=hien+mau');
  await tab.waitForSelector('#ket-qua a');
  for (const selector of ['.search', '#phim-tat', '#xem-them'])
    assert.equal(await tab.locator(selector).first().isVisible(), false, selector);
}));

async function withTab(width, use) {
  const context = await browser.newContext({ viewport: { width, height: 768 } });
  context.setDefaultTimeout(10_000);
  const tab = await context.newPage();
  await tab.goto(address);
  await use(tab).finally(() => context.close());
}
