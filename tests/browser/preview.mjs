// `vankho serve` on a small working tree of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

// {file, write, rename, remove, end}: paths are below the content folder.
export function workingTree(files) {
  const top = mkdtempSync(join(tmpdir(), 'vankho-xem-thu-'));
  const file = (path) => join(top, 'content', path);
  const write = (path, text) => {
    mkdirSync(dirname(file(path)), { recursive: true });
    writeFileSync(file(path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    top, file, write,
    rename: (from, to) => renameSync(file(from), file(to)),
    remove: (path) => rmSync(file(path), { recursive: true }),
    end: () => rmSync(top, { recursive: true }),
  };
}

// {address, port, interrupt}: `interrupt` is Ctrl-C, and resolves to the exit status.
export async function serve(vankho, top, ...options) {
  const program = spawn(vankho, ['serve', '--repo', top, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => program.on('exit', (status, signal) => done(signal ?? status)));
  const lines = createInterface({ input: program.stdout });
  const said = new Promise((done) => lines.once('line', done));
  const line = await Promise.race([said, ended.then((status) => { throw new Error(`ended with ${status}`); })]);
  const address = /http:\/\/\S+/.exec(line)[0];
  return {
    address,
    port: Number(new URL(address).port),
    interrupt() {
      program.kill('SIGINT');
      return ended;
    },
  };
}
