// A bare repository with the portal's content and a past: a document that three people edited, and another that was
// renamed twice. So its site has every kind of page. node tests/browser/edited.mjs REPO OUT.git
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [portal, out] = process.argv.slice(2).map((argument) => resolve(argument));
const work = mkdtempSync(join(tmpdir(), 'vankho-edited-'));
const documents = join(work, 'content/van-ban');
const edited = join(documents, 'mttq-tinh/2026/ke-hoach-59-giam-sat-phong-doc.md');

git('init', '--quiet', '--initial-branch=main');
cpSync(join(portal, 'content'), join(work, 'content'), { recursive: true });
commit('2026-09-05', 'Văn thư', 'Thêm văn bản');
edit('17 phòng đọc', '19 phòng đọc');
edit(', kinh phí.', '.');
commit('2026-09-09', 'Lê Thị Hạnh', 'Sửa số phòng đọc theo bản giấy');
edit('19 phòng đọc', '21 phòng đọc');
rename('cong-van-1093-kiem-tra-van-thu.md', 'cong-van-1093-kiem-tra.md');
commit('2026-09-10', 'Trần Văn Lượng', 'Sửa theo công văn đính chính');
rename('cong-van-1093-kiem-tra.md', 'cong-van-1093.md');
commit('2026-09-10', 'Văn thư', 'Rút ngắn tên tệp');
rmSync(out, { recursive: true, force: true });
git('clone', '--quiet', '--bare', work, out);
rmSync(work, { recursive: true });

function edit(before, after) {
  writeFileSync(edited, readFileSync(edited, 'utf8').replace(before, after));
}

function rename(before, after) {
  renameSync(join(documents, 'so-noi-vu/2023', before), join(documents, 'so-noi-vu/2023', after));
}

function commit(day, editor, message) {
  const date = `${day}T08:00:00+0700`;
  git('add', '.');
  git('-c', `user.name=${editor}`, '-c', 'user.email=nguoi-sua@example.vn', 'commit', '--quiet', '--date', date,
    '-m', message, { ...process.env, GIT_COMMITTER_DATE: date });
}

function git(...args) {
  const env = typeof args.at(-1) === 'object' ? args.pop() : process.env;
  execFileSync('git', args, { cwd: work, env });
}
