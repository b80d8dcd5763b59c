// What a document page weighs before its text: node --test-reporter=tap tests/browser/weight.test.mjs SITE
// Counted as it lies on the disk, uncompressed, because readers of offline copies get it so.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

const site = resolve(process.argv[2]);
const most = 30_000;
const pages = readdirSync(join(site, 'van-ban'), { recursive: true })
  .filter((path) => path.endsWith('.html'))
  .map((path) => join(site, 'van-ban', path))
  .map((path) => ({ path, html: readFileSync(path, 'utf8') }))
  .filter(({ html }) => html.includes('<article class="document">'));

test('a document page without its text weighs at most 30 kB, all that it loads included', () => {
  assert.ok(pages.length > 0, 'no document');
  const weights = pages.map((page) => ({ ...page, bytes: Buffer.byteLength(shell(page.html)) + loaded(page) }));
  const heavy = weights.filter(({ bytes }) => bytes > most).map(({ path, bytes }) => `${path}: ${bytes}`);
  assert.equal(heavy.join('\n'), '');
  console.log(`# at most ${Math.max(...weights.map(({ bytes }) => bytes))} bytes`);
});

// Without what grows with the text: the text, its headings once more as contents, the relations that were found in it
// as a drawing and as lists, and its deadlines, tasks and citations. The data for programs and every style stay.
function shell(html) {
  const parts = [/<section lang="vi" class="paper.*?<\/section>/s, /<ol class="contents">.*?<\/ol>/s,
    /<figure class="picture around">.*?<\/figure>/s, /<div class="beside">.*?<\/article>/s];
  for (const part of [parts[0], parts[3]]) assert.match(html, part);
  return parts.reduce((rest, part) => rest.replace(part, ''), html);
}

// The bytes of the site's files that a browser asks for with the page: styles, scripts, the icon; no page has a font.
function loaded({ path, html }) {
  const files = [...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]*)"|<script src="([^"]*)"/g)];
  assert.ok(files.length >= 5, path);
  return files.map((match) => readFileSync(join(dirname(path), match[1] ?? match[2])).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
