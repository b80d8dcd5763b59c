// Reading a document: node --test-reporter=tap tests/browser/reading.test.mjs SITE, the portal
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { serve } from './server.mjs';

const folder = pathToFileURL(resolve(process.argv[2]) + '/').href;
const address = folder + 'van-ban/tinh-uy/2025/ke-hoach-312-95-nam-dang-bo-tinh.html';
const browser = await launch();
const server = await serve(resolve(process.argv[2]));
after(async () => {
  server.close();
  await browser.close();
});

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

test('the text of a document of the state stands as it is written, whatever scripts add to the page', () =>
  withTab(1366, async (tab) => {
    await tab.goto(folder + 'van-ban/ubnd-tinh/2025/ke-hoach-164-phong-chong-thien-tai.html');
    const text = await tab.innerText('#toan-van');
    assert.ok(text.includes('ỦY BAN NHÂN DÂN') && text.includes('NHIỆM VỤ CẤP BÁCH'), text.slice(0, 200));
    assert.match(await tab.innerText('.colophon'), /Số liệu đến ngày \d+\/\d+\/\d+, \d+ văn bản/);
  }));

test('pictures keep their room before they are there, in documents and in pages', () => withTab(1366, async (tab) => {
  for (const page of ['van-ban/ubnd-tinh/2025/ke-hoach-164-phong-chong-thien-tai.html', 'trang/so-tay-xem-truoc.html']) {
    await tab.goto(folder + page);
    const sizes = await tab.$$eval('main img', (all) => all.map((one) => [one.getAttribute('width'), one.naturalWidth]));
    assert.ok(sizes.length > 0 && sizes.every(([said, real]) => Number(said) === real), `${page}: ${sizes}`);
  }
}));

test('on a phone the contents come before the text, and a wide table scrolls alone', () => withTab(320, async (tab) => {
  const top = async (selector) => (await tab.locator(selector).boundingBox()).y;
  assert.ok(await top('.contents') < await top('#toan-van'));
  await tab.goto(folder + 'van-ban/tinh-uy/2026/ke-hoach-24-van-hoa-doc.html');
  const widths = await tab.$eval('.table', (table) => [table.scrollWidth, table.clientWidth, document.documentElement.scrollWidth]);
  assert.ok(widths[0] > widths[1] && widths[2] === 320, widths.join());
}));

// Over HTTP within a house the page has no clipboard of its own to write to.
const withoutClipboard = () => delete Navigator.prototype.clipboard;
const ways = { 'from a folder': [folder], 'over HTTP': [server.address], 'over plain HTTP': [server.address, withoutClipboard] };
for (const [way, [base, prepare]] of Object.entries(ways)) {
  test(`${way}: a section that is come to offers a button that copies its address, and says so`, () =>
    withTab(1366, async (tab) => {
      if (prepare) await tab.addInitScript(prepare);
      const page = base + address.slice(folder.length);
      await tab.goto(page);
      await tab.focus('#III\\.2 > a.marker');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.getByRole('status').filter({ hasText: 'Đã chép địa chỉ mục III.2.' }).waitFor();
      assert.equal(await pasted(tab), page + '#III.2');
      await tab.hover('#II\\.1 >> text=Tuyên truyền');
      await tab.click('#II\\.1 > button');
      await tab.getByRole('status').filter({ hasText: 'mục II.1.' }).waitFor();
      assert.equal(await pasted(tab), page + '#II.1');
    }));
}

async function pasted(tab) {
  await tab.fill('input[type=search]', '');
  await tab.keyboard.press('Control+V');
  return tab.inputValue('input[type=search]');
}

const citing = folder + 'van-ban/thi-uy-ben-da/2025/ke-hoach-262-50-nam-giai-phong-ben-da.html';
const title = 'Kế hoạch số 312-KH/TU, ngày 10/2/2025 của Ban Thường vụ Tỉnh ủy tổ chức các hoạt động kỷ niệm 95 năm ' +
  'Ngày thành lập Đảng bộ tỉnh Sông Lam (15/6/1930 - 15/6/2025)';

test('a citation that is pointed at or come to with Tab shows its title, which stays until Esc', () =>
  withTab(1366, async (tab) => {
    await tab.goto(citing);
    const citation = tab.locator('a.citation', { hasText: '312-KH/TU' }).first();
    await citation.hover();
    await showsTip(tab, title);
    await tab.hover('.tip');
    await showsTip(tab, title);
    await tab.hover('h1');
    assert.equal(await tab.isVisible('.tip'), false);
    await tab.keyboard.press('Tab');
    await citation.focus();
    await showsTip(tab, title);
    assert.equal(await citation.getAttribute('aria-description'), title);
    await tab.keyboard.press('Escape');
    assert.equal(await tab.isVisible('.tip'), false);
  }));

test('on a phone the first touch shows the title of a citation or of a day, the next one opens it', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
  const tab = await context.newPage();
  const pages = { [citing]: 'a.citation:has-text("312-KH/TU")', [folder + 'ky-niem/index.html']: '.timeline a:has(circle.documented)' };
  for (const [page, link] of Object.entries(pages)) {
    await tab.goto(page);
    await tab.locator(link).first().tap();
    await showsTip(tab);
    assert.equal(tab.url(), page);
    await tab.locator(link).first().tap();
    await tab.waitForURL((url) => url.href !== page);
  }
  await context.close();
});

// The whole of it lies in the window.
async function showsTip(tab, text) {
  await tab.locator('.tip', text ? { hasText: text } : {}).waitFor();
  await tab.evaluate(() => new Promise(requestAnimationFrame));
  const box = await tab.locator('.tip').boundingBox();
  const { width, height } = tab.viewportSize();
  assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, JSON.stringify(box));
  assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
}

test('without script a citation has its title still, and no button is left over', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(citing);
  assert.equal(await tab.locator('a.citation', { hasText: '312-KH/TU' }).first().getAttribute('title'), title);
  assert.equal(await tab.locator('#toan-van button').count(), 0);
  await context.close();
});

test('a printed document is its text alone, a printed search its hits', () => withTab(794, async (tab) => {
  await tab.focus('#III\\.2 > a.marker');
  await tab.emulateMedia({ media: 'print' });
  for (const selector of ['.masthead', '.facts-box', '.contents-box', '.beside', '.colophon', '.copy', '.tip', '.said'])
    assert.equal(await tab.isVisible(selector), false, selector);
  assert.equal(await tab.isVisible('#toan-van'), true);
  await tab.goto(folder + 'tim-kiem.html?q=hien+mau');
  await tab.waitForSelector('#ket-qua a');
  for (const selector of ['.search', '#phim-tat', '#xem-them'])
    assert.equal(await tab.locator(selector).first().isVisible(), false, selector);
}));

test('what front matter alone states is printed, once', () => withTab(794, async (tab) => {
  await tab.goto(folder + 'van-ban/van-phong-tinh-uy/2024/huong-dan-27-dat-ten-tep.html');
  assert.equal(await tab.isVisible('.number-line'), false);
  await tab.emulateMedia({ media: 'print' });
  const printed = await tab.innerText('article');
  for (const words of ['27-HD/VPTU', 'ngày 18 tháng 3 năm 2024', 'VĂN PHÒNG TỈNH ỦY', 'HƯỚNG DẪN'])
    assert.equal(printed.split(words).length, 2, words);
}));

async function withTab(width, use) {
  const context = await browser.newContext({ viewport: { width, height: 768 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  const tab = await context.newPage();
  await tab.goto(address);
  await use(tab).finally(() => context.close());
}
