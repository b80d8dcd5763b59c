// The pictures of the handbook, of the real program: node tests/browser/handbook.mjs VANKHO [check]
// Beside them it writes what can be read in them; with `check` it compares that with what there is now, since pictures
// of another machine differ in every letter's edge.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { serve } from './preview.mjs';

const vankho = resolve(process.argv[2]), checking = process.argv[3] === 'check';
const out = 'content/trang/so-tay', words = 'tests/handbook/pictures.txt';
const top = mkdtempSync(join(tmpdir(), 'vankho-so-tay-'));
const document = 'van-ban/dang-uy-xa/2026/ke-hoach-07-tet-trong-cay', source = join(top, 'van-khanh/content', document + '.md');
const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 900, height: 620 } });
const seen = [];

// Takes what the window shows, in as few colours as do. What `part` says is what the page is about: the rest is the
// theme's, and days that pass.
async function picture(name, part) {
  seen.push(`── ${name}\n${(await tab.locator(part).first().innerText()).trim()}`);
  if (checking) return;
  const file = join(out, `${name}.png`);
  await tab.screenshot({ path: file });
  execFileSync('convert', [file, '-strip', '+dither', '-colors', '48', '-define', 'png:compression-level=9', 'PNG8:' + file]);
}

// A terminal in which `command` was typed.
async function terminal(name, command, ...argument) {
  const run = spawnSync(vankho, argument, { cwd: join(top, 'van-khanh'), encoding: 'utf8' });
  const said = `$ ${command}\n${run.stdout}${run.stderr}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await tab.setContent(`<style>body { margin: 0; background: #1d1f21 } pre { margin: 0; padding: 1rem; white-space: pre-wrap;
    font: 14px/1.45 "Liberation Mono", monospace; color: #e8e8e8 }</style><pre>${said}</pre>`);
  await tab.setViewportSize({ width: 900, height: await tab.evaluate(() => document.querySelector('pre').offsetHeight) });
  await picture(name, 'pre');
  await tab.setViewportSize({ width: 900, height: 620 });
}

try {
  mkdirSync(out, { recursive: true });
  execFileSync('/usr/bin/python3', ['tests/handbook/check.py', vankho, top], { stdio: 'ignore' });
  const sound = readFileSync(source, 'utf8'), wrong = `---\ntrich_yeeu: Tết trồng cây\n---\n\n${sound}`;

  writeFileSync(source, wrong);
  await terminal('kiem-tra', 'vankho check --worktree', 'check', '--worktree');
  writeFileSync(source, sound);

  writeFileSync(join(top, 'cu.txt'), 'ĐẢNG ỦY XÃ VÂN KHÁNH\n\nSố 09-TB/ĐU\n\nTHÔNG BÁO\nlịch trực Tết\n\n1. Trực ở phòng 12 m^2^ từ ngày 14/02/2026.\n');
  execFileSync('pandoc', ['-f', 'markdown', '-o', join(top, 'van-khanh/thong-bao-09.docx'), join(top, 'cu.txt')]);
  await terminal('nhap-word', 'vankho import thong-bao-09.docx', 'import', 'thong-bao-09.docx', '--repo', '.');

  const preview = await serve(vankho, join(top, 'van-khanh'));
  await tab.goto(preview.address + document + '.html');
  writeFileSync(source, wrong);
  await tab.getByText('trich_yeeu').first().waitFor();
  await picture('xem-truoc', '.xem-thu');
  await preview.interrupt();
  writeFileSync(source, sound);

  await tab.goto(pathToFileURL(join(top, 'van-khanh/public', document + '.html')).href);
  await picture('van-ban', 'h1');
} finally {
  await browser.close();
  rmSync(top, { recursive: true });
}

const text = seen.join('\n\n').replaceAll(top, '…').replace(/http:\S+/g, '…') + '\n';
if (!checking) writeFileSync(words, text);
const same = text === readFileSync(words, 'utf8');
if (!same) console.log(`The pictures are not as the program is now: node tests/browser/handbook.mjs VANKHO\n${text}`);
console.log(`${same ? 1 : 0} passed, ${same ? 0 : 1} failed`);
