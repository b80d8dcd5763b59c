// Asks vankho's search and Pagefind the same questions in Chromium and prints a table: node search.mjs SITE [SAMPLE]
// SITE is of the documents that corpus.py makes, with Pagefind's index of it in SITE/pagefind; without that, vankho is
// asked alone. Both run over HTTP, since Pagefind runs no other way; pagefind.html shows eight hits and does no more.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../browser/chromium.mjs';
import { serve } from '../browser/server.mjs';

const HITS = 8; // that vankho's page shows at first
const site = resolve(process.argv[2]);
const sample = Number(process.argv[3] ?? 10);
const pages = { vankho: 'tim-kiem.html' };
if (existsSync(join(site, 'pagefind'))) {
  pages.Pagefind = 'pagefind.html';
  copyFileSync(new URL(pages.Pagefind, import.meta.url), join(site, pages.Pagefind));
}

const documents = JSON.parse(readFileSync(join(site, 'catalogue.json')));
const chosen = Array.from({ length: sample }, (_, n) => documents[Math.floor(((n + 0.5) * documents.length) / sample)]);
const named = (one) => `${one.title} ${one.issuer}`;
const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
const questions = {
  'number as written': (one) => one.number,
  'number with spaces, in small letters without marks': (one) => plain(one.number).replace(/[-/]/g, ' '),
  'number with a zero and another stroke': (one) => '0' + one.number.replace('-', '/'),
  'number run together': (one) => one.number.replace('-', ''),
  'title and body as written': named,
  'title and body without marks': (one) => plain(named(one)),
  'title and body in NFD, tone marks elsewhere': (one) =>
    named(one).replace(/óa/g, 'oá').replace(/ủy/g, 'uỷ').normalize('NFD'),
  'title and body, the last word half typed': (one) => named(one).slice(0, -2),
};
// A number is one document's; a title with its body may be that of several.
const means = (kind, one) => new Set(documents.filter((other) => (kind.startsWith('number') ? other.number === one.number
  : named(other) === named(one))).map(({ address }) => address));

const browser = await launch();
const server = await serve(site);
const rows = [];
for (const [kind, question] of Object.entries(questions)) {
  for (const program of Object.keys(pages)) rows.push([kind, program, await askedCold(program, kind, question)]);
}
print('Each question in a browser that has read nothing: how often a document meant comes first, or is among eight; kB and '
  + 'files read beside the page, ms from opening it to hits', ['question', 'program', 'first', 'among 8', 'kB median / most',
  'files', 'ms median / most'], rows.map(([kind, program, asked]) => [kind, program, percent(asked, (one) => one.rank === 0),
  percent(asked, (one) => one.rank >= 0), spread(asked.map(({ bytes }) => bytes / 1000)), spread(asked.map(({ files }) => files)),
  spread(asked.map(({ ms }) => ms))]));
const typed = [];
for (const program of Object.keys(pages)) {
  for (const [when, times] of Object.entries(await typedKeys(program))) typed.push([program, when, times]);
}
print('ms from a keystroke to painted hits, the waits that a page makes before it searches counted', ['program', 'when', 'keys',
  'median', '95 %', 'most'], typed.map(([program, when, times]) => [program, when, times.length,
  ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0))]));
server.close();
await browser.close();

async function askedCold(program, kind, question) {
  const asked = [];
  for (const one of chosen) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const sizes = [];
    tab.on('response', async (response) => sizes.push(isOfSearch(response.url()) ? (await response.body()).length : 0));
    const started = performance.now();
    await tab.goto(`${server.address}${pages[program]}?q=${encodeURIComponent(question(one))}`);
    await tab.waitForFunction(() => /\d|Không/.test(document.getElementById('so-ket-qua').textContent));
    const ms = performance.now() - started;
    const found = await tab.$$eval('#ket-qua a', (links) => links.map((link) => link.getAttribute('href')));
    await context.close();
    const meant = means(kind, one);
    asked.push({ rank: found.slice(0, HITS).findIndex((address) => meant.has(address)), ms,
      bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.filter((size) => size > 0).length });
  }
  return asked;
}

function isOfSearch(address) {
  return /\/(tim-kiem|pagefind)\/|vankho-search/.test(address);
}

// Words of titles typed key by key, each key after the hits of the one before; then the same again.
async function typedKeys(program) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(server.address + pages[program]);
  await tab.evaluate(watchKeys);
  const times = {};
  for (const when of ['what it takes is read first', 'it is there']) {
    times[when] = [];
    for (const one of chosen.slice(0, 2)) times[when].push(...(await typeInto(tab, plain(one.title).slice(0, 30))));
  }
  await context.close();
  return times;
}

async function typeInto(tab, text) {
  const times = [];
  await tab.fill('#q', '');
  await tab.waitForTimeout(100);
  for (const key of text) {
    await tab.evaluate(() => window.awaitPaint());
    await tab.keyboard.type(key);
    times.push(await tab.evaluate(() => window.painted));
  }
  return times;
}

// In the page: after awaitPaint(), `painted` gives the ms from the next input to the frame that shows what was found.
function watchKeys() {
  let begun;
  let done;
  document.getElementById('q').addEventListener('input', () => { begun = performance.now(); }, true);
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done?.(performance.now() - begun))))
    .observe(document.getElementById('so-ket-qua'), { childList: true });
  window.awaitPaint = () => { window.painted = new Promise((resolve) => { done = resolve; }); };
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)];
}

function spread(values) {
  return `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 1).toFixed(0)}`;
}

function percent(asked, good) {
  return `${Math.round((100 * asked.filter(good).length) / asked.length)} %`;
}

function print(what, columns, table) {
  console.log(`\n${what}:\n\n| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
  for (const row of table) console.log(`| ${row.join(' | ')} |`);
}
