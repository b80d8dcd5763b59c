// Pictures of every kind of page, for people to look at: node tests/browser/shots.mjs SITE OUTDIR
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';

const looks = {
  '320-light': { width: 320 },
  '320-dark': { width: 320, colorScheme: 'dark' },
  '768-light': { width: 768 },
  '1280-light': { width: 1280 },
  '1280-dark': { width: 1280, colorScheme: 'dark' },
  print: { width: 794, media: 'print' }, // 210 mm
};

const [site, out] = process.argv.slice(2).map((argument) => resolve(argument));
mkdirSync(out, { recursive: true });
const browser = await launch();
for (const [look, { width, colorScheme = 'light', media = 'screen' }] of Object.entries(looks)) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const tab = await context.newPage();
  await tab.emulateMedia({ media });
  for (const path of pagesToShow(site)) {
    await tab.goto(pathToFileURL(join(site, path)).href);
    await tab.screenshot({ path: join(out, `${path.replaceAll('/', '-').replace('.html', '')}-${look}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();

// Every index, and of each folder at the top the largest other page.
function pagesToShow(site) {
  const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html'));
  const size = (path) => statSync(join(site, path)).size;
  const largest = new Map();
  for (const path of pages.filter((path) => !path.endsWith('index.html'))) {
    const kind = path.split('/')[0];
    if (!largest.has(kind) || size(path) > size(largest.get(kind))) largest.set(kind, path);
  }
  return [...pages.filter((path) => path.endsWith('index.html')), ...largest.values()].sort();
}
