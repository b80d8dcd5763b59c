// The Nu HTML checker has no word to say about any page: node --test-reporter=tap tests/browser/markup.test.mjs SITE…
// It reads the pages over HTTP: of a file it cannot tell what the content security policy lets in.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import checker from 'vnu-jar';
import { serve } from './server.mjs';

const servers = [];
after(() => servers.forEach((server) => server.close()));

for (const site of process.argv.slice(2).map((argument) => resolve(argument))) {
  test(`${basename(site)}: every page is valid HTML`, async () => {
    const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html')).sort();
    assert.ok(pages.length > 0, 'no page');
    const server = await serve(site);
    servers.push(server);
    const faults = (await messages(pages.map((path) => server.address + path)))
      .filter((fault) => !isData(fault))
      .map(({ url, lastLine, lastColumn, message, extract }) =>
        `${url.slice(server.address.length)}:${lastLine}:${lastColumn}: ${message}\n    ${extract}`);
    assert.equal(faults.join('\n'), '');
  });
}

async function messages(addresses) {
  const local = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
  const options = [local, '-jar', checker, '--format', 'json', '--exit-zero-always', '--stdout'];
  const { stdout } = await promisify(execFile)('java', [...options, ...addresses], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout).messages;
}

// The policy is about scripts that run; the checker takes a block of data for one.
function isData({ message, extract }) {
  return message.startsWith('Inline script violates Content Security Policy') && extract.includes('application/ld+json');
}
