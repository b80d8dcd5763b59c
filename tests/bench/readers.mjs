// What readers' browsers ask for: node readers.mjs SITE…
// Sites are of the documents that corpus.py makes. Each page is opened over HTTP by a browser that has read nothing, and
// each request and byte of it counted, as it lies on the disk; a search is opened with its question.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../browser/chromium.mjs';
import { serve } from '../browser/server.mjs';

const READINGS = {
  'home page': () => 'index.html',
  'a document': ([, document]) => document.address,
  'timeline of commemorations': () => 'ky-niem/index.html',
  'calendar of deadlines': () => 'thoi-han/index.html',
  'a year': ([, document]) => `nam/${document.date.slice(0, 4)}.html`,
  'a body': ([, document]) => `co-quan/${document.issuer_id}.html`,
  'search for a number': ([, document]) => `tim-kiem.html?q=${encodeURIComponent(document.number)}`,
  'search for a title': ([, document]) => `tim-kiem.html?q=${encodeURIComponent(document.title)}`,
};

const browser = await launch();
const columns = [];
for (const folder of process.argv.slice(2).map((site) => resolve(site))) columns.push(await read(folder));
await browser.close();
print(columns);

async function read(folder) {
  const documents = JSON.parse(readFileSync(join(folder, 'catalogue.json')));
  const server = await serve(folder);
  const column = { documents: documents.length };
  for (const [name, address] of Object.entries(READINGS)) {
    column[name] = await opened(server.address + address([documents.length, documents[Math.floor(documents.length / 2)]]));
  }
  server.close();
  return column;
}

// Requests and bytes of a page, until nothing more is asked for.
async function opened(address) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const sizes = [];
  tab.on('response', (response) => {
    if (!response.ok()) throw new Error(`${response.status()} ${response.url()}`);
    sizes.push(response.body().then((body) => body.length));
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  if (address.includes('?q=')) await tab.waitForSelector('#ket-qua a');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return `${sizes.length} / ${(bytes / 1000).toFixed(0)}`;
}

function print(columns) {
  console.log(`| requests / kB | ${columns.map(({ documents }) => `${documents} documents`).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(columns.length)}`);
  for (const name of Object.keys(READINGS)) {
    console.log(`| ${name} | ${columns.map((column) => column[name]).join(' | ')} |`);
  }
}
