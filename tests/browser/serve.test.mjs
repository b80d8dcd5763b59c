// The preview that editors have beside their text editor: node --test-reporter=tap tests/browser/serve.test.mjs VANKHO
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { launch } from './chromium.mjs';
import { serve, workingTree } from './preview.mjs';

const vankho = resolve(process.argv[2]);
const browser = await launch();
after(() => browser.close());

const bodies = '- id: tinh-uy\n  ten: Tỉnh ủy Sông Lam\n  ky_hieu: TU\n';
const plan = (text, more = '') =>
  `---\nso: 22-KH/TU\nngay: 2024-02-26\ntrich_yeu: khai trương phòng đọc\n${more}---\n\n${text}\n`;
const source = 'van-ban/tinh-uy/phong-doc.md';
const page = 'van-ban/tinh-uy/phong-doc.html';

// A preview of a tree with one plan, and a tab on its page.
async function withPreview(work) {
  const tree = workingTree({ 'co-quan.yaml': bodies, [source]: plan('Phòng đọc mở cửa.') });
  const preview = await serve(vankho, tree.top);
  const tab = await browser.newPage();
  try {
    await tab.goto(preview.address + page);
    await work({ tree, preview, tab });
  } finally {
    await tab.close();
    await preview.interrupt();
    tree.end();
  }
}

const waitFor = (tab, text) => tab.locator('body').getByText(text).first().waitFor();
const problems = (tab) => tab.locator('.xem-thu li').allInnerTexts();

test('a part of a file that is asked for is answered with the whole, once', () =>
  withPreview(async ({ preview }) => {
    const whole = await (await fetch(preview.address + page)).text();
    for (const range of ['bytes=0-9', `bytes=${Array(300).fill('0-').join(',')}`, 'bytes=9999999-']) {
      const answer = await fetch(preview.address + page, { headers: { range } });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-range'), null);
      assert.equal(await answer.text(), whole);
    }
  }));

test('no other site that the browser visits may load or frame a preview', () =>
  withPreview(async ({ preview }) => {
    for (const path of [page, 'so-lieu.js', 'khong-co.html']) {
      const { headers } = await fetch(preview.address + path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  }));

test('a page loads itself again with what was saved', () => withPreview(async ({ tree, tab }) => {
  await waitFor(tab, 'Phòng đọc mở cửa.');
  tree.write(source, plan('Phòng đọc mở cửa cả ngày thứ bảy.'));
  await waitFor(tab, 'Phòng đọc mở cửa cả ngày thứ bảy.');
}));

test('editors that save by renaming another file over the document are followed', () =>
  withPreview(async ({ tree, tab }) => {
    tree.write('van-ban/tinh-uy/phong-doc.md~', plan('Phòng đọc có hai tầng.'));
    tree.rename('van-ban/tinh-uy/phong-doc.md~', source);
    await waitFor(tab, 'Phòng đọc có hai tầng.');
  }));

test('a half-written head leaves the last good page, with the problem and its line above', () =>
  withPreview(async ({ tree, tab }) => {
    tree.write(source, '---\nso: 22-KH/TU\ntrich_yeu: [khai trương\n');
    await waitFor(tab, '.md:');
    assert.match((await problems(tab))[0], /^Lỗi: .*\(van-ban\/tinh-uy\/phong-doc\.md:\d+\)/);
    assert.ok(await tab.getByText('Phòng đọc mở cửa.').first().isVisible());
    tree.write(source, plan('Phòng đọc sửa xong.'));
    await waitFor(tab, 'Phòng đọc sửa xong.');
    assert.deepEqual(await problems(tab), []);
  }));

test('a problem shows its message, its line, the text there and the remedy', () =>
  withPreview(async ({ tree, tab }) => {
    tree.write(source, plan('Phòng đọc mở cửa.', 'co_quann: tinh-uy\n'));
    await waitFor(tab, 'co_quann');
    const checked = spawnSync(vankho, ['check', '--worktree', '--repo', tree.top], { encoding: 'utf8' });
    const said = checked.stderr.split('\n').map((line) => line.trim());
    const [, place, message] = /^(.*?:\d+)(?::\d+)?: lỗi: (.*)$/.exec(said[0]);
    const shown = [`Lỗi: ${message} (${place})`, said[1], said.find((line) => line.startsWith('→'))];
    assert.deepEqual((await problems(tab))[0].split(/\n+/), shown);
    await tab.goto(new URL('/_vankho/van-de.html', tab.url()).href);
    await waitFor(tab, shown[0]);
    tree.write(source, plan('Phòng đọc mở cửa.'));
    await waitFor(tab, 'Không có lỗi, không có cảnh báo nào.');
  }));

test('new wording is shown at once, and the lines of problems follow', () => withPreview(async ({ tree, tab }) => {
  tree.write(source, plan('Phòng đọc <b>mở</b> cửa.'));
  await waitFor(tab, 'phong-doc.md:7)');
  tree.write(source, plan('\n\nPhòng đọc <b>mở</b> cổng.'));
  await waitFor(tab, 'cổng.');
  await waitFor(tab, 'phong-doc.md:9)');
}));

test('a title that changes after the wording changes wherever it stands, and the wording stays', () =>
  withPreview(async ({ tree, preview, tab }) => {
    const list = await browser.newPage();
    await list.goto(preview.address + 'loai/ke-hoach.html');
    tree.write(source, plan('Phòng đọc mở rộng cửa.'));
    await waitFor(tab, 'Phòng đọc mở rộng cửa.');
    tree.write(source, plan('Phòng đọc mở rộng cửa.').replace('khai trương', 'sửa sang'));
    await waitFor(list, 'sửa sang phòng đọc');
    await waitFor(tab, 'Phòng đọc mở rộng cửa.');
    await list.close();
  }));

test('a document that is cut off anywhere is survived, and the whole one is shown again', () =>
  withPreview(async ({ tree, preview, tab }) => {
    const whole = readFileSync('content/van-ban/tinh-uy/2026/ke-hoach-24-van-hoa-doc.md', 'utf8').split('\n');
    for (let lines = 0; lines < whole.length; ++lines) {
      tree.write(source, whole.slice(0, lines).join('\n') + whole[lines].slice(0, whole[lines].length / 2));
      assert.equal((await fetch(preview.address + page)).status, 200);
    }
    tree.write(source, plan('Phòng đọc lại mở cửa.'));
    await waitFor(tab, 'Phòng đọc lại mở cửa.');
  }));

test('documents of a gathered repository are shown as they were committed, with their files and where they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vankho-huyen-'));
  const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...args]);
  mkdirSync(join(folder, 'van-ban/huyen-uy'), { recursive: true });
  writeFileSync(join(folder, 'co-quan.yaml'), '- {id: huyen-uy, ten: Huyện ủy Lam, ky_hieu: HU}\n');
  writeFileSync(join(folder, 'van-ban/huyen-uy/phong-doc.md'), plan('Phòng đọc của huyện.\n\n![Phòng](phong.svg)'));
  writeFileSync(join(folder, 'van-ban/huyen-uy/phong.svg'), '<svg>huyện</svg>');
  git('init', '--quiet', '-b', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  const gathers = `ten: Cổng thử\nkho: [{url: ${folder}}, {url: /khong-co.git}]\n`;
  const tree = workingTree({ 'co-quan.yaml': bodies, 'site.yaml': gathers, [source]: plan('Phòng đọc mở cửa.') });
  const preview = await serve(vankho, tree.top);
  const tab = await browser.newPage();
  await tab.goto(preview.address + 'van-ban/huyen-uy/phong-doc.html');
  await waitFor(tab, 'Phòng đọc của huyện.');
  await waitFor(tab, `Của kho ${folder}:HEAD`);
  assert.equal(await tab.locator('.xem-thu-dong').count(), 0);
  assert.equal(await (await fetch(preview.address + 'van-ban/huyen-uy/phong.svg')).text(), '<svg>huyện</svg>');
  await tab.goto(preview.address + '_vankho/van-de.html');
  await waitFor(tab, "máy này không đọc được kho '/khong-co.git'");
  await tab.close();
  await preview.interrupt();
  tree.end();
  rmSync(folder, { recursive: true });
});

test('a picture that is changed or goes is served as it is on the disk', () => withPreview(async ({ tree, preview, tab }) => {
  const picture = 'van-ban/tinh-uy/phong.svg', address = preview.address + picture;
  const bytes = async () => (await fetch(address)).text();
  tree.write(picture, '<svg>1</svg>');
  tree.write(source, plan('Phòng đọc có ảnh.\n\n![Phòng](phong.svg)'));
  await waitFor(tab, 'Phòng đọc có ảnh.');
  assert.equal(await bytes(), '<svg>1</svg>');
  tree.write(picture, '<svg>2</svg>');
  assert.equal(await bytes(), '<svg>2</svg>');
  tree.remove(picture);
  await waitFor(tab, '1 lỗi');
}));

test('a new document appears, a renamed one moves, a deleted one goes', () => withPreview(async ({ tree, preview, tab }) => {
  const other = 'van-ban/tinh-uy/nam-moi/phong-hop.md';
  await tab.goto(preview.address + 'van-ban/tinh-uy/nam-moi/phong-hop.html');
  await waitFor(tab, 'Không tìm thấy trang');
  tree.write(other, plan('Phòng họp mở cửa.').replace('22-KH', '23-KH'));
  await waitFor(tab, 'Phòng họp mở cửa.');
  tree.rename(other, 'van-ban/tinh-uy/nam-moi/hoi-truong.md');
  await waitFor(tab, 'Không tìm thấy trang');
  await tab.goto(preview.address + 'van-ban/tinh-uy/nam-moi/hoi-truong.html');
  await waitFor(tab, 'Phòng họp mở cửa.');
  tree.remove('van-ban/tinh-uy/nam-moi');
  await waitFor(tab, 'Không tìm thấy trang');
}));

test('drafts and documents under embargo are shown and say so', () => withPreview(async ({ tree, tab }) => {
  const marks = () => tab.locator('.xem-thu .dau').allInnerTexts();
  assert.deepEqual(await marks(), []);
  tree.write(source, plan('Phòng đọc còn bàn.', 'trang_thai: du-thao\n'));
  await waitFor(tab, 'Phòng đọc còn bàn.');
  assert.deepEqual(await marks(), ['Dự thảo: trang chính thức không có văn bản này.']);
  tree.write(source, plan('Phòng đọc chờ ngày.', 'cong_bo_tu: 2999-05-12\n'));
  await waitFor(tab, 'Phòng đọc chờ ngày.');
  assert.deepEqual(await marks(), ['Chưa công bố: trang chính thức chỉ có văn bản này từ ngày 12/5/2999.']);
}));

test('each paragraph leads to its line in the file', () => withPreview(async ({ tree, tab }) => {
  const link = tab.locator('.text p', { hasText: 'Phòng đọc mở cửa.' }).locator('a.xem-thu-dong');
  assert.equal(await link.getAttribute('title'), `${source}:7`);
  assert.equal(await link.getAttribute('href'), `vscode://file${tree.file(source)}:7`);
}));

test('a registry and a theme that change are taken up, and kept as they were while they are wrong', () =>
  withPreview(async ({ tree, tab }) => {
    tree.write('co-quan.yaml', bodies.replace('Sông Lam', 'Sông Hồng'));
    await waitFor(tab, 'Văn khố Tỉnh ủy Sông Hồng');
    tree.write('co-quan.yaml', '- id: [\n');
    await waitFor(tab, '1 lỗi');
    await waitFor(tab, 'Văn khố Tỉnh ủy Sông Hồng');
    tree.write('co-quan.yaml', bodies);
    await waitFor(tab, 'Văn khố Tỉnh ủy Sông Lam');
    tree.write('../themes/mac-dinh/paper.html', '<p>Tờ giấy trắng</p>');
    await waitFor(tab, 'Tờ giấy trắng');
    tree.write('../themes/mac-dinh/paper.html', '{% if %}');
    await waitFor(tab, '1 lỗi');
    await waitFor(tab, 'Tờ giấy trắng');
  }));

test('PDF and DOCX are made when asked for', () => withPreview(async ({ preview, tab }) => {
  const starts = {};
  for (const link of await tab.locator('.xem-thu > p a').all()) {
    const address = await link.getAttribute('href');
    const answer = await fetch(new URL(address, preview.address));
    starts[address] = Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 4);
  }
  delete starts['/_vankho/van-de.html'];
  assert.deepEqual(starts, { [`/${page.replace('html', 'pdf')}`]: '%PDF', [`/${page.replace('html', 'docx')}`]: 'PK\x03\x04' });
}));

test('every link of every page leads somewhere, or says that only the built site has it', () =>
  withPreview(async ({ preview }) => {
    const seen = new Map([[new URL('/index.html', preview.address).href, 'the start']]);
    const dead = [];
    for (const [address, from] of seen) {
      const answer = await fetch(address);
      if (!answer.ok) dead.push(`${from} → ${address}`);
      if (!answer.headers.get('content-type').startsWith('text/html')) continue;
      for (const [, target] of (await answer.text()).matchAll(/ (?:href|src)="([^"#]+)/g)) {
        const link = new URL(target.replaceAll('&amp;', '&'), address);
        if (link.origin === new URL(address).origin && !seen.has(link.href)) seen.set(link.href, address);
      }
    }
    assert.deepEqual(dead, []);
    assert.ok(seen.size > 20);
    assert.match(await (await fetch(preview.address + 'tim-kiem.html')).text(), /Chỉ có trong trang đã dựng/);
  }));

test('a page that was open before a restart loads itself again', () => withPreview(async ({ tree, preview, tab }) => {
  await preview.interrupt();
  tree.write(source, plan('Phòng đọc sau khi khởi động lại.'));
  const again = await serve(vankho, tree.top, '--port', String(preview.port));
  await waitFor(tab, 'Phòng đọc sau khi khởi động lại.');
  await again.interrupt();
}));

// {status, body}, of a request as no browser would send it.
const asked = (port, path, host) => new Promise((done, failed) => {
  request({ port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
    let body = '';
    answer.on('data', (piece) => { body += piece; }).on('end', () => done({ status: answer.statusCode, body }));
  }).on('error', failed).end();
});

test('a request that names another host is refused', () => withPreview(async ({ preview }) => {
  for (const host of ['evil.example', `evil.example:${preview.port}`, '127.0.0.1.evil.example'])
    assert.equal((await asked(preview.port, `/${page}`, host)).status, 403, host);
  for (const host of ['localhost', `localhost:${preview.port}`, '127.0.0.1', `[::1]:${preview.port}`])
    assert.equal((await asked(preview.port, `/${page}`, host)).status, 200, host);
}));

test('no path leads to a file that the site does not have', () => withPreview(async ({ preview, tree }) => {
  tree.write('van-ban/tinh-uy/ghi-chep.txt', 'không ai dẫn tới tệp này');
  for (const path of ['/co-quan.yaml', '/van-ban/tinh-uy/ghi-chep.txt', '/../content/co-quan.yaml',
    '/%2e%2e/content/co-quan.yaml', '//etc/passwd', '/..%2f..%2f..%2fetc/passwd'])
    assert.equal((await asked(preview.port, path, 'localhost')).status, 404, path);
}));

test('an attached page cannot run a script', () => withPreview(async ({ tree, preview, tab }) => {
  tree.write('van-ban/tinh-uy/bieu.html', '<title>im</title><script>document.title = "chạy"</script><script src="x.js"></script>');
  tree.write('van-ban/tinh-uy/x.js', 'document.title = "chạy"');
  tree.write(source, plan('Phòng đọc có biểu mẫu.', 'dinh_kem: [bieu.html, x.js]\n'));
  await waitFor(tab, 'Phòng đọc có biểu mẫu.');
  await tab.goto(preview.address + 'van-ban/tinh-uy/bieu.html');
  assert.equal(await tab.title(), 'im');
}));

test('an attached file with a mark of secrecy is kept back, and the message says why without a word of it', () =>
  withPreview(async ({ tree, preview, tab }) => {
    tree.write('van-ban/tinh-uy/phu-luc.txt', 'PHỤ LỤC\nTỐI MẬT\nnuôi bồ câu\n');
    tree.write(source, plan('Phòng đọc có phụ lục.', 'dinh_kem: [phu-luc.txt]\n'));
    await waitFor(tab, 'Phòng đọc có phụ lục.');
    const answer = await fetch(preview.address + 'van-ban/tinh-uy/phu-luc.txt');
    const shown = await answer.text();
    assert.equal(answer.status, 403);
    assert.match(shown, /tệp mang dấu chỉ độ mật/);
    assert.doesNotMatch(shown, /bồ câu/);
    tree.write('van-ban/tinh-uy/phu-luc.txt', 'PHỤ LỤC\n');
    assert.equal(await (await fetch(preview.address + 'van-ban/tinh-uy/phu-luc.txt')).text(), 'PHỤ LỤC\n');
  }));

test('an attached page is saved, not opened', () => withPreview(async ({ tree, tab }) => {
  tree.write('van-ban/tinh-uy/bieu.html', '<title>im</title>');
  tree.write(source, plan('Phòng đọc có [biểu mẫu](bieu.html).'));
  await waitFor(tab, 'Phòng đọc có biểu mẫu.');
  const [saved] = await Promise.all([tab.waitForEvent('download'), tab.click('#toan-van a[href="bieu.html"]')]);
  assert.equal(saved.suggestedFilename(), 'bieu.html');
}));

test('other machines are not served', () => withPreview(async ({ preview }) => {
  const refused = await new Promise((done) => {
    connect(preview.port, '127.0.0.2').on('connect', () => done(false)).on('error', () => done(true));
  });
  assert.ok(refused);
}));

test('the next free port is taken, and one that is asked for or none', () => withPreview(async ({ preview, tree }) => {
  const other = await serve(vankho, tree.top);
  assert.ok(other.port > preview.port);
  await other.interrupt();
  const taken = spawnSync(vankho, ['serve', '--repo', tree.top, '--port', String(preview.port)], { encoding: 'utf8' });
  assert.equal(taken.status, 2);
  assert.match(taken.stderr, new RegExp(`không mở được địa chỉ 127\\.0\\.0\\.1:${preview.port}`));
}));

test('Ctrl-C ends it with status 0, while a page is open too', () => withPreview(async ({ preview }) => {
  assert.equal(await preview.interrupt(), 0);
}));
