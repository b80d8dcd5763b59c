// Pictures of every kind of page, for people to look at: node tests/browser/shots.mjs SITE OUTDIR [PART OF A KIND'S NAME]
// SITE is that of edited.mjs. What is printed is made a PDF, and its pages pictures by pdftoppm.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { kinds } from './kinds.mjs';

const widths = [320, 768, 1280, 2560];
const [folder, out] = process.argv.slice(2, 4).map((argument) => resolve(argument));
const wanted = Object.entries(kinds).filter(([kind]) => kind.includes(process.argv[4] ?? ''));
mkdirSync(out, { recursive: true });
const browser = await launch();
const tab = await browser.newPage();
for (const [kind, address] of wanted) {
  const picture = (look) => join(out, `${kind.replaceAll(' ', '-').replace(/[^a-z-]/g, '')}-${look}`);
  await tab.emulateMedia({ media: 'screen' });
  await tab.goto(pathToFileURL(folder + '/').href + address);
  await tab.waitForLoadState('networkidle');
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      await tab.screenshot({ path: picture(`${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tab.pdf({ path: picture('print.pdf'), preferCSSPageSize: true });
  execFileSync('pdftoppm', ['-r', '50', '-png', picture('print.pdf'), picture('print')]);
}
await browser.close();
