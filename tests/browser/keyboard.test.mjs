// Pages by the Tab key alone: node --test-reporter=tap tests/browser/keyboard.test.mjs SITE [all], the site of edited.mjs
// Without `all` those kinds of page that share the fewest parts, which takes a quarter of the time.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { kinds } from './kinds.mjs';

const folder = pathToFileURL(resolve(process.argv[2]) + '/').href;
const browser = await launch();
after(() => browser.close());
const few = ['home', 'document with a table and appendices', 'body', 'timeline', 'search with results', 'comparison'];
const pages = Object.entries(kinds).filter(([kind]) =>
  process.argv[3] === 'all' ? !['redirect', 'search, empty'].includes(kind) : few.includes(kind));
// A redirect leads on at once; the empty search page begins in its box.

test('Tab reaches every link and field in reading order, and shows where it is', () => withTab(async (tab) => {
  const faults = [];
  for (const [kind, address] of pages) {
    await open(tab, address);
    const stops = await tab.evaluate(listStops);
    for (let presses = 0; presses < 2 * stops && !(await tab.evaluate(() => window.met.has(window.stops.at(-1)))); ) {
      for (let n = 0; n < 10; n++, presses++) await tab.keyboard.press('Tab');
    }
    faults.push(...(await tab.evaluate(judge)).map((fault) => `${kind}: ${fault}`));
  }
  assert.equal(faults.join('\n'), '');
}));

test('the first stop of every page leads past what all pages share', () => withTab(async (tab) => {
  for (const [kind, address] of pages) {
    await open(tab, address);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const inside = await tab.evaluate(() => document.activeElement.closest('main, footer') !== null);
    assert.ok(inside, kind);
  }
}));

// Nothing is focused yet, not even the box of the search page.
async function open(tab, address) {
  await tab.goto(folder + address);
  if (address.includes('?q='))
    await tab.waitForFunction(() => /văn bản/.test(document.getElementById('so-ket-qua').textContent));
  await tab.evaluate(() => {
    document.activeElement.blur();
    getSelection().collapse(document.body, 0);
  });
}

// Runs inside the page, as does the next: what Tab must stop at, and a record of where it stops, and how it looks.
function listStops() {
  window.stops = [...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')]
    .filter((element) => element.checkVisibility());
  window.met = new Map();
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const box = target.getBoundingClientRect();
    const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    if (!window.met.has(target)) window.met.set(target, ringed && box.width > 0 && box.left > -1 && box.left < innerWidth);
  });
  return window.stops.length;
}

function judge() {
  const name = (element) => element.outerHTML.slice(0, 120);
  const order = [...window.met.keys()].filter((element) => !element.matches('.copy')); // which comes with its section
  const wrong = window.stops.findIndex((element, n) => order[n] !== element);
  return [...(wrong < 0 ? [] : [`not reached in its turn: ${name(window.stops[wrong])}`]),
    ...order.filter((element) => !window.met.get(element)).map((element) => `no ring to be seen: ${name(element)}`)];
}

async function withTab(use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  await use(await context.newPage()).finally(() => context.close());
}
