// No page breaks a rule of axe for WCAG 2.2 AA or for good practice, on a phone or at a desk, by day or by night:
// node --test-reporter=tap tests/browser/accessible.test.mjs SITE, the site of edited.mjs
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { launch } from './chromium.mjs';
import { kinds } from './kinds.mjs';

const folder = pathToFileURL(resolve(process.argv[2]) + '/').href;
const looks = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, // all that the night changes
};
const browser = await launch();
after(() => browser.close());

for (const width of [320, 1280]) {
  test(`every kind of page is accessible, light and dark, ${width} px`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const tab = await context.newPage();
    const faults = [];
    for (const [kind, address] of Object.entries(kinds)) {
      await stay(tab, folder + address);
      await tab.evaluate(axe.source);
      for (const [colorScheme, rules] of Object.entries(looks)) {
        await tab.emulateMedia({ colorScheme });
        faults.push(...(await violations(tab, rules)).map((fault) => `${kind}, ${colorScheme}: ${fault}`));
      }
    }
    await context.close();
    assert.equal(faults.join('\n'), '');
  });
}

test('each revision is compared with the one before and with the first, in words for those who hear the page', async () => {
  const tab = await browser.newPage();
  await tab.goto(folder + kinds.history);
  const comparisons = await tab.$$eval('.revisions a', (links) => links.map((link) => link.textContent));
  assert.deepEqual(comparisons, ['so với lần 2', 'so với lần 1', 'so với lần 1']);
  await tab.getByRole('link', { name: 'so với lần 1' }).first().click();
  const told = (await tab.textContent('.comparison')).replace(/\s+/g, ' ');
  assert.ok(told.includes('sách của bỏ: 17 hết. thêm: 21 hết. phòng đọc'), told);
  assert.ok(told.includes('giờ mở cửa bỏ: , kinh phí hết..'), told);
  await tab.close();
});

// Opens a page, and keeps it open where it would lead on to another at once.
async function stay(tab, address) {
  await tab.unrouteAll();
  await tab.route('**/*', (route) => {
    const leaves = route.request().isNavigationRequest() && route.request().url() !== address;
    return leaves ? route.abort('aborted') : route.continue();
  });
  await tab.goto(address);
  if (address.includes('?q='))
    await tab.waitForFunction(() => /văn bản/.test(document.getElementById('so-ket-qua').textContent));
}

async function violations(tab, rules) {
  const options = { runOnly: rules, resultTypes: ['violations'] };
  const report = await tab.evaluate((given) => window.axe.run(given), options);
  assert.ok(report.passes.length > 0, `nothing looked at: ${tab.url()}`);
  return report.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} at ${node.target.join(' ')}: ${node.html} ${node.failureSummary}`));
}
