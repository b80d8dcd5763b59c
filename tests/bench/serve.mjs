// Save to reload in Chromium, of vankho and of Hugo beside it: serve.mjs CORPUS VANKHO SAVES
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../browser/chromium.mjs';

const [corpus, vankho, saves] = [resolve(process.argv[2]), process.argv[3], Number(process.argv[4])];
const documents = (folder) => readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.md')).sort();

const programs = [
  { name: 'vankho serve', command: [vankho, 'serve', '--repo', join(corpus, 'vankho')],
    folder: join(corpus, 'vankho/content/van-ban'), page: (path) => `van-ban/${path.replace(/md$/, 'html')}` },
  { name: 'hugo server', command: ['hugo', 'server', '--source', join(corpus, 'hugo'), '--noBuildLock', '--port', '13130'],
    folder: join(corpus, 'hugo/content/van-ban'), page: (path) => `van-ban/${path.replace(/\.md$/, '/')}` },
];

// {address, seconds}, once the program says where it serves.
async function started(program) {
  const begun = performance.now();
  const address = await new Promise((done, failed) => {
    let said = '';
    const read = (piece) => {
      said += piece;
      const found = /\/\/[\w.]+:\d+\//.exec(said);
      if (found) done('http:' + found[0]);
    };
    program.stdout.on('data', read);
    program.on('exit', () => failed(new Error(said)));
  });
  return { address, seconds: (performance.now() - begun) / 1000 };
}

const memory = (pid, key) =>
  Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const spread = (values, digits) => {
  const sorted = values.toSorted ? values.toSorted((a, b) => a - b) : [...values].sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => value.toFixed(digits)).join(' / ');
};

// What is saved: wording, which only the document's own page shows; a title, which lists and feeds show too.
const edits = {
  wording: (text, words) => text.replace('cụ thể như sau:', `cụ thể như sau: ${words}`),
  title: (text, words) => text.replace(/^(trich_yeu|title): .*$/m, `$& ${words}`),
};

// Milliseconds from the save until the page that is open shows the new words.
async function saved(tab, file, text, edit, n) {
  const sentence = `Lần lưu thứ ${n}.`;
  const begun = performance.now();
  writeFileSync(file, edit(text, sentence));
  for (;;) {
    const shown = await tab.evaluate((wanted) => document.body?.textContent.includes(wanted), sentence).catch(() => false);
    if (shown) return performance.now() - begun;
    await new Promise((done) => setTimeout(done, 5));
  }
}

async function measure(browser, { command, folder, page }) {
  const program = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const { address, seconds } = await started(program);
    const all = documents(folder), tab = await browser.newPage();
    const times = Object.fromEntries(Object.keys(edits).map((kind) => [kind, []]));
    for (let n = 0; n <= 2 * saves; ++n) {
      const kind = n % 2 ? 'wording' : 'title';
      const path = all[Math.floor(all.length * n / (2 * saves + 1))], file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      await tab.goto(address + page(path));
      await new Promise((done) => setTimeout(done, 1500)); // until the page listens
      const time = await saved(tab, file, text, edits[kind], n);
      if (n > 0) times[kind].push(time); // the first warms up
      writeFileSync(file, text);
      await new Promise((done) => setTimeout(done, 4000)); // until that is served
    }
    await tab.close();
    return { seconds, times, now: memory(program.pid, 'VmRSS'), peak: memory(program.pid, 'VmHWM') };
  } finally {
    program.kill('SIGINT');
  }
}

const browser = await launch();
console.log('| | seconds until it serves | ms from save to reload, of wording: min / median / max | of a title | MB, at rest | MB, peak |');
console.log('|---|---|---|---|---|---|');
for (const program of programs) {
  const { seconds, times, now, peak } = await measure(browser, program);
  console.log(`| ${program.name} | ${seconds.toFixed(1)} | ${spread(times.wording, 0)} | ${spread(times.title, 0)} | ${now.toFixed(0)} | ${peak.toFixed(0)} |`);
}
await browser.close();
