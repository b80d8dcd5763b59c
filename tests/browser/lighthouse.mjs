// What Lighthouse says of the portal as nginx serves it, compressed:
// node tests/browser/lighthouse.mjs SITE [RUNS [PART OF A KIND'S NAME]], SITE that of edited.mjs.
// Median of five runs on its simulated phone; anything below 99 fails. It takes a quarter of an hour, and an idle
// machine, so tests/run.sh leaves it out: npm ci (here) and the packages chromium and nginx-light first.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { kinds } from './kinds.mjs';

const [site, runs = 5, part = ''] = process.argv.slice(2);
// The first two ask not to be found, which Lighthouse counts against them; the third no server has.
const { redirect, 'address without a page': none, 'first page of a copy': first, ...pages } = kinds;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const enough = 99;

const folder = mkdtempSync(join(tmpdir(), 'vankho-lighthouse-'));
const port = await freePort();
writeFileSync(join(folder, 'nginx.conf'), configuration(resolve(site)));
const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
const chrome = await chromeLauncher.launch({
  chromePath: '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
function stop() {
  chrome.kill();
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.on('SIGTERM', () => process.exit(1));
process.on('exit', stop);
let failed = false;
for (const [page, address] of Object.entries(pages).filter(([kind]) => kind.includes(part))) {
  const scores = await medians(`http://127.0.0.1:${port}/${address}`);
  failed ||= scores.some((score) => score < enough);
  console.log(`${scores.join(' ')}  ${page}`);
}
process.exit(failed ? 1 : 0);

async function medians(address) {
  const found = [];
  for (let run = 0; run < runs; run++) found.push(await scoresOf(address));
  return categories.map((_, n) => found.map((scores) => scores[n]).sort((a, b) => a - b)[runs >> 1]);
}

// Of each category; what lowers it is said on the way.
async function scoresOf(address) {
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories: categories });
  for (const { auditRefs } of Object.values(lhr.categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, displayValue = '' } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.error(`  ${id}: ${score} ${displayValue} ${address}`);
    }
  }
  return categories.map((name) => Math.round(lhr.categories[name].score * 100));
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => found(free));
    });
  });
}

function configuration(root) {
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  gzip on;
  gzip_types text/css application/javascript image/svg+xml;
  client_body_temp_path ${folder};
  proxy_temp_path ${folder};
  fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder};
  scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    root ${root};
    location /assets/ { expires max; }
  }
}
`;
}
