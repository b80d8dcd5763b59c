// Builds every tiny site of tests/sites that can be built, without what it puts over the theme that the program carries:
// node tests/browser/tiny.mjs VANKHO OUT
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [vankho, out] = process.argv.slice(2).map((argument) => resolve(argument));
const sites = new URL('../sites/', import.meta.url).pathname;
for (const name of readdirSync(sites)) {
  const site = join(sites, name);
  if (!existsSync(join(site, 'content')) || existsSync(join(site, 'status.txt'))) continue;
  const work = mkdtempSync(join(tmpdir(), 'vankho-tiny-'));
  cpSync(site, work, { recursive: true, filter: (path) => !path.endsWith('themes/mac-dinh') });
  execFileSync('git', ['init', '--quiet', work]);
  execFileSync(vankho, ['build', '--repo', work, '--worktree', '--out', join(out, name)], { stdio: 'pipe' });
  rmSync(work, { recursive: true });
}
