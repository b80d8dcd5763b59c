// An offline copy in a browser, and the page that checks one: node --test-reporter=tap tests/browser/copies.test.mjs
// VANKHO. Makes a portal, a key and copies of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import {
  appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { launch } from './chromium.mjs';
import { crawl } from './crawl.mjs';
import { serve } from './server.mjs';

const vankho = resolve(process.argv[2]);
const sources = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vankho-copies-'));
const env = {
  ...process.env, XDG_STATE_HOME: join(folder, 'state'), GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@a.vn',
  GIT_COMMITTER_NAME: 'Thử', GIT_COMMITTER_EMAIL: 'thu@a.vn',
};
const run = (program, ...args) => execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
const inFolder = (name) => join(folder, name);

const makeKey = (name) => {
  run('minisign', '-G', '-W', '-p', inFolder(`${name}.pub`), '-s', inFolder(`${name}.key`));
  return readFileSync(inFolder(`${name}.pub`), 'utf8').split('\n')[1];
};
const key = makeKey('that');
makeKey('gia');

const repository = inFolder('kho');
cpSync(join(sources, 'tests/sites/documents_that_cite_each_other_link_both_ways/content'), join(repository, 'content'),
  { recursive: true });
const commit = (siteKey) => {
  writeFileSync(join(repository, 'content/site.yaml'), `ten: Văn khố Thử\ndon_vi: Văn phòng Thử\n${siteKey}`);
  run('git', '-C', repository, 'add', '-A');
  run('git', '-C', repository, 'commit', '-q', '-m', 'thử');
};
run('git', 'init', '-q', repository);
const pack = (name, secret, ...more) =>
  run(vankho, 'pack', '--repo', repository, '--to', inFolder(name), '--sign-with', inFolder(`${secret}.key`),
    '--date', '2999-01-01', ...more);
commit('');
pack('gia', 'gia');
commit(`khoa_cong_khai: ${key}\n`);
pack('that', 'that');
pack('moi', 'that', '--serial', '9');
run(vankho, 'build', '--repo', repository, '--out', inFolder('may-chu'));

const browser = await launch();
const server = await serve(inFolder('may-chu'));
after(async () => {
  server.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});

vm.runInThisContext(readFileSync(join(sources, 'themes/mac-dinh/vankho-crypto.js'), 'utf8'));
const own = globalThis.vankhoCrypto;

test('the hashes that the page works out are those of every length', () => {
  for (let size = 0; size < 300; ++size) {
    const bytes = new Uint8Array(crypto.randomBytes(size));
    const expected = (name) => crypto.createHash(name).update(bytes).digest('hex');
    assert.equal(own.sha256(bytes), expected('sha256'));
    assert.equal(own.hex(own.sha512(bytes)), expected('sha512'));
    assert.equal(own.hex(own.blake2b(bytes)), expected('blake2b512'));
  }
});

test('the page takes the signatures that others make, and no other bytes', () => {
  for (let size = 0; size < 20; ++size) {
    const { publicKey, privateKey } = crypto.generateKeyPairSync('ed25519');
    const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
    const message = new Uint8Array(crypto.randomBytes(size));
    const signature = new Uint8Array(crypto.sign(null, message, privateKey));
    assert.ok(own.ed25519(signature, message, raw));
    signature[crypto.randomInt(64)] ^= 1 << crypto.randomInt(8);
    assert.ok(!own.ed25519(signature, message, raw));
  }
  const statement = new Uint8Array(readFileSync(inFolder('that/BAN-SAO.txt')));
  const signature = readFileSync(inFolder('that/BAN-SAO.txt.minisig'), 'utf8');
  assert.equal(own.minisign(statement, signature, key), 'good');
  for (let at = 0; at < signature.length; at += 7) {
    const other = String.fromCharCode(signature.charCodeAt(at) ^ 1);
    assert.notEqual(own.minisign(statement, signature.slice(0, at) + other + signature.slice(at + 1), key), 'good');
  }
});

for (const script of [true, false]) {
  test(`a copy opens from its folder, ${script ? 'with' : 'without'} script: all links lead somewhere, no complaint`,
    async () => {
      const base = pathToFileURL(inFolder('that') + '/').href;
      const pages = await crawl(browser, base + 'MO-TRANG-NAY.html', { script, width: 320 });
      const faults = [...pages].flatMap(([address, page]) => [
        ...page.complaints, ...page.strays,
        ...page.links.filter((link) => link.startsWith('file:') && !existsSync(fileURLToPath(link.split('#')[0]))),
      ].map((fault) => `${address}: ${fault}`));
      assert.equal(faults.join('\n'), '');
      assert.ok(pages.size > 10);
      const start = pages.get(base + 'MO-TRANG-NAY.html');
      assert.equal(start.headings.join(), 'Bản sao ngoại tuyến');
      for (const words of ['Văn khố Thử', 'Văn phòng Thử', '1/1/2999', 'vankho verify', 'minisign -Vm BAN-SAO.txt'])
        assert.ok(start.mainText.includes(words), `${words} in ${start.mainText}`);
    });
}

// What the page says of a folder.
async function verdict(place, { base = server.address, subtle = true, context = undefined } = {}) {
  const fresh = context ?? (await browser.newContext());
  const tab = await fresh.newPage();
  const complaints = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  if (!subtle) await tab.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await tab.goto(base + 'kiem-tra-ban-sao.html');
  await tab.setInputFiles('#thu-muc', place);
  await tab.waitForSelector('#ket-luan.notice');
  const told = await tab.evaluate(() => [
    document.getElementById('ket-luan').textContent,
    ...[...document.querySelectorAll('#chi-tiet li')].map((item) => item.textContent),
  ]);
  if (!context) await fresh.close();
  assert.deepEqual(complaints, []);
  return told;
}

const genuine = 'THẬT VÀ NGUYÊN VẸN.';
const bad = 'KHÔNG TIN ĐƯỢC. Đừng dùng bản sao này; xin bản khác từ đơn vị phát hành.';

for (const subtle of [true, false]) {
  test(`the page knows a genuine copy ${subtle ? 'by' : 'without'} the browser's own hashes`, async () => {
    const [said, summary] = await verdict(inFolder('that'), { subtle });
    assert.equal(said, genuine);
    assert.match(summary, /^Văn khố Thử, đơn vị phát hành Văn phòng Thử, ấn bản noi-bo, số \d+, ngày 2999-01-01/);
  });
}

const tamperings = {
  'a file that was changed': [(at) => appendFileSync(join(at, 'index.html'), ' '),
    'index.html: nội dung đã bị thay đổi hoặc hỏng'],
  'a file that is missing': [(at) => rmSync(join(at, 'feed.xml')), 'feed.xml: thiếu tệp này'],
  'a file that was added': [(at) => writeFileSync(join(at, 'la.html'), 'x'), 'la.html: tệp lạ, không thuộc bản sao'],
  'a file that was renamed': [(at) => renameSync(join(at, 'feed.xml'), join(at, 'Feed.xml')),
    'Feed.xml: tệp bị đổi tên; tên đúng là feed.xml'],
  'a statement that was changed': [(at) => appendFileSync(join(at, 'BAN-SAO.txt'), ' '),
    'Chữ ký không khớp với lời khai.'],
  'sums that were changed': [(at) => {
    const sums = join(at, 'SHA256SUMS');
    writeFileSync(sums, readFileSync(sums, 'utf8').split('\n').slice(1).join('\n'));
  }, 'Danh sách mã kiểm tra không phải danh sách mà lời khai nói tới.'],
  'a signature that is gone': [(at) => rmSync(join(at, 'BAN-SAO.txt.minisig')), 'Không có chữ ký, trong khi phải có.'],
  'a folder that is no copy': [(at) => rmSync(join(at, 'BAN-SAO.txt')),
    'Không có tệp BAN-SAO.txt: chưa chọn đúng thư mục, hoặc đây không phải bản sao.'],
};
for (const [what, [tamper, finding]] of Object.entries(tamperings)) {
  test(`the page finds ${what}`, async () => {
    rmSync(inFolder('thu'), { recursive: true, force: true });
    cpSync(inFolder('that'), inFolder('thu'), { recursive: true });
    tamper(inFolder('thu'));
    const [said, ...found] = await verdict(inFolder('thu'));
    assert.equal(said, bad);
    assert.ok(found.includes(finding), found.join('\n'));
  });
}

test('the page refuses a copy that another key has signed', async () => {
  const [said, finding] = await verdict(inFolder('gia'));
  assert.equal(said, bad);
  assert.match(finding, /^Ký bằng khóa khác: [0-9A-F]{16}, không phải khóa của đơn vị phát hành: [0-9A-F]{16}\.$/);
});

test('the page refuses an older copy than it has seen', async () => {
  const context = await browser.newContext();
  assert.equal((await verdict(inFolder('moi'), { context }))[0], genuine);
  const [said, finding] = await verdict(inFolder('that'), { context });
  await context.close();
  assert.equal(said, bad);
  assert.match(finding, /^Bản số \d, cũ hơn bản số 9 đã kiểm tra trước đây\.$/);
});

test("a copy's own page does not vouch for it", async () => {
  const [said] = await verdict(inFolder('that'), { base: pathToFileURL(inFolder('that') + '/').href });
  assert.match(said, /^Không thấy chỗ nào sai, nhưng CHƯA KẾT LUẬN ĐƯỢC: /);
});
