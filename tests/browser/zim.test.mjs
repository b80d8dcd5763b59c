// A copy as a ZIM file, in kiwix-serve: node --test-reporter=tap tests/browser/zim.test.mjs VANKHO. Packs the portal that
// the project ships, with all downloads.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';

const vankho = resolve(process.argv[2]);
const sources = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vankho-zim-'));
const env = {
  ...process.env, XDG_STATE_HOME: join(folder, 'state'), GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@a.vn',
  GIT_COMMITTER_NAME: 'Thử', GIT_COMMITTER_EMAIL: 'thu@a.vn',
};
const inFolder = (name) => join(folder, name);
const run = (program, ...args) => execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

// A repository of its own, so that it is the same whatever has been committed to this one.
execFileSync('cp', ['-r', join(sources, 'content'), inFolder('content')]);
run('git', 'init', '-q', folder);
run('git', '-C', folder, 'add', 'content');
run('git', '-C', folder, 'commit', '-q', '-m', 'thử');
run('minisign', '-G', '-W', '-p', inFolder('khoa.pub'), '-s', inFolder('khoa.key'));
const pack = (name, ...more) =>
  run(vankho, 'pack', '--repo', folder, '--to', inFolder(name), '--date', '2026-03-01', ...more);
pack('cong.zim');

const port = 20000 + Math.floor(Math.random() * 20000);
const server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', port, inFolder('cong.zim')], { stdio: 'ignore' });
const base = `http://127.0.0.1:${port}/`, site = await siteOf();
const browser = await launch();
after(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true });
});

// Where it puts the file's pages, which depends on its version.
async function siteOf() {
  for (let tries = 0; tries < 100; ++tries) {
    for (const place of ['content/cong/', 'cong/']) {
      const page = await fetch(`${base}${place}MO-TRANG-NAY.html`).catch(() => ({}));
      if (page.ok) return base + place;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('kiwix-serve does not answer');
}

test('zimcheck has nothing to say', () => {
  const said = run('zimcheck', '-A', inFolder('cong.zim'));
  assert.match(said, /Overall Test Status: Pass/);
  assert.doesNotMatch(said, /\[(ERROR|WARNING)\]/);
});

test('the same copy is the same bytes', () => {
  pack('lai.zim');
  assert.ok(readFileSync(inFolder('lai.zim')).equals(readFileSync(inFolder('cong.zim'))));
});

test('minisign knows a signed file', () => {
  pack('ky.zim', '--no-downloads', '--sign-with', inFolder('khoa.key'));
  run('minisign', '-V', '-m', inFolder('ky.zim'), '-p', inFolder('khoa.pub'));
});

test('the library tells what it is', async () => {
  const entry = await (await fetch(`${base}catalog/v2/entries`)).text();
  for (const told of ['<title>Văn khố tỉnh Sông Lam</title>', '<language>vie</language>', 'Bản sao số 1, ngày 1/3/2026, ',
    '<name>Văn phòng Tỉnh ủy Sông Lam</name>', '2026-03-01', 'size=48'])
    assert.ok(entry.includes(told), `${told} in ${entry}`);
});

test('all links lead somewhere, from the first page on', async () => {
  const waiting = [`${site}MO-TRANG-NAY.html`], met = new Set(waiting), faults = [];
  while (waiting.length > 0) {
    const address = waiting.pop();
    const answer = await fetch(address);
    const bytes = await answer.arrayBuffer();
    if (!answer.ok) faults.push(`${address} ${answer.status}`);
    if (!answer.headers.get('content-type').startsWith('text/html')) continue;
    for (const [, link] of Buffer.from(bytes).toString().matchAll(/\b(?:href|src)="([^"#]+)/g)) {
      const target = new URL(link.replaceAll('&amp;', '&'), address).href;
      if (target.startsWith(site) && !met.has(target)) waiting.push(target);
      met.add(target);
    }
  }
  assert.equal(faults.join('\n'), '');
  assert.ok(met.size > 400, met.size);
});

test('the search of the site finds', async () => {
  const tab = await browser.newPage(), faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  await tab.goto(`${site}tim-kiem.html?q=${encodeURIComponent('tet trong cay')}`);
  const first = await tab.waitForSelector('#ket-qua a, .results a, main ol a');
  assert.match(await first.getAttribute('href'), /ke-hoach-12-tet-trong-cay\.html/);
  await first.click();
  assert.match(await tab.textContent('h1'), /Tết trồng cây/i);
  assert.deepEqual(faults, []);
  await tab.close();
});

test('the reader offers titles by number and by subject, typed without marks', async () => {
  for (const typed of ['tet trong cay', '12-KH/UBND']) {
    const offered = await (await fetch(`${base}suggest?content=cong&term=${encodeURIComponent(typed)}`)).text();
    assert.match(offered, /ke-hoach-12-tet-trong-cay\.html/, typed);
  }
});
