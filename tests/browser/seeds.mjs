// A bare repository made of raw plans, as their offices would have committed them: each by another author on another
// day, without front matter. node tests/browser/seeds.mjs SHARED OUT.git, SHARED holding seeds/ and reference/.
// Nothing of the plans is known here: the bodies are those that the reference records name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const [shared, out] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'vankho-seeds-'));
const plans = readdirSync(join(shared, 'seeds')).filter((name) => name.endsWith('.txt')).sort()
  .map((name) => name.replace('.txt', ''))
  .map((name) => ({
    name,
    text: readFileSync(join(shared, 'seeds', `${name}.txt`)),
    record: JSON.parse(readFileSync(join(shared, 'reference', `${name}.expected.json`))),
  }));

git('init', '--quiet', '--initial-branch=main');
write('content/site.yaml', 'ten: Văn khố\n');
write('content/co-quan.yaml', bodies().map(asYaml).join(''));
commit('Văn thư', 1, 'Danh mục cơ quan');
plans.forEach(({ name, text, record }, index) => {
  write(`content/van-ban/${slug(record.issuer)}/${name}.md`, text);
  commit(`Văn thư ${index + 1}`, index + 2, `Thêm văn bản ${name}`);
});
rmSync(out, { recursive: true, force: true });
execFileSync('git', ['clone', '--quiet', '--bare', work, out]);
rmSync(work, { recursive: true });

// Issuers, the committees whose standing boards they are, and the single bodies that their plans are sent to.
function bodies() {
  const names = new Set();
  const board = /^Ban Thường vụ /;
  for (const { record } of plans) {
    names.add(record.issuer.replace(board, '')).add(record.issuer);
    record.recipients.map((recipient) => recipient.replace(/ \(.*\)$/, ''))
      .filter((recipient) => /^(Ban|Đảng ủy|Ủy ban) /.test(recipient) && !recipient.includes(','))
      .forEach((recipient) => names.add(recipient));
  }
  const top = [...names].find((name) => name.startsWith('Tỉnh ủy'));
  // A board belongs to the committee that its name ends with; other committees belong to the province's.
  const parent = (name) => [...names].find((other) => other !== name && name.endsWith(other)) ??
    (name.match(/^(Đảng|Thị|Huyện|Thành) ?ủy/) ? top : undefined);
  return [...names].map((name) => ({ name, parent: parent(name) }));
}

function asYaml({ name, parent }) {
  return `- id: ${slug(name)}\n  ten: ${JSON.stringify(name)}\n${parent ? `  truc_thuoc: ${slug(parent)}\n` : ''}`;
}

function slug(name) {
  return name.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function write(path, text) {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
}

function commit(author, day, message) {
  git('add', '.');
  const date = `2023-05-0${day}T08:00:00+0700`;
  const email = `${slug(author)}@example.vn`;
  git('-c', `user.name=${author}`, '-c', `user.email=${email}`, 'commit', '--quiet', '--date', date, '-m', message,
    { env: { ...process.env, GIT_COMMITTER_DATE: date } });
}

function git(...args) {
  const options = typeof args.at(-1) === 'object' ? args.pop() : {};
  execFileSync('git', args, { cwd: work, ...options });
}
