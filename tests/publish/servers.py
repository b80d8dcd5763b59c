"""The configuration of nginx and Caddy and the units that the package installs, with the real programs, over a portal that
changes meanwhile: servers.py VANKHO
Prints what is not as it should be, then "N passed, N failed"."""

import contextlib
import gzip
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

import portal as tools
from portal import Portal, expect, seen
from units import Unit, verified

VANKHO = pathlib.Path(sys.argv[1]).resolve()
PACKAGE = pathlib.Path(__file__).parents[2] / 'generator/package'
SECURITY = {
    'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                               "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
}
PAGE = '/van-ban/thu-vien/mot.html'
CONFINED = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox"


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Answer:
    def __init__(self, port, path, method='GET', **headers):
        connection = http.client.HTTPConnection('127.0.0.1', port, timeout=10)
        connection.request(method, path, headers={name.replace('_', '-'): value for name, value in headers.items()})
        answer = connection.getresponse()
        self.status, self.body = answer.status, answer.read()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        connection.close()

    def __getitem__(self, name):
        return self.headers.get(name, '')


@contextlib.contextmanager
def running(command, port):
    with tempfile.TemporaryFile('w+') as log, subprocess.Popen(command, stdout=log, stderr=log) as server:
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection(('127.0.0.1', port), 1):
                break
            if server.poll() is not None:
                log.seek(0)
                sys.exit(f'{command[0]} does not start:\n{log.read()}')
            time.sleep(0.1)
        try:
            yield
        finally:
            server.terminate()


def nginx(folder, port, root):
    site = (PACKAGE / 'nginx/vankho.conf').read_text().replace('listen 80;', f'listen 127.0.0.1:{port};')
    site = site.replace('/srv/vankho/cong/trang/current', str(root)).replace('include mime.types;',
                                                                            'include /etc/nginx/mime.types;')
    conf = pathlib.Path(folder) / 'nginx.conf'
    conf.write_text(f'pid {folder}/nginx.pid;\ndaemon off;\nerror_log {folder}/nginx.log;\nuser root;\n'
                    f'events {{}}\nhttp {{ access_log off; client_body_temp_path {folder}; proxy_temp_path {folder};\n'
                    f'fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};\n{site}\n}}\n')
    return ['nginx', '-c', str(conf), '-e', f'{folder}/nginx.log']


def caddy(folder, port, root):
    site = (PACKAGE / 'caddy/Caddyfile').read_text().replace('http://vankho.example', f'http://127.0.0.1:{port}')
    conf = pathlib.Path(folder) / 'Caddyfile'
    conf.write_text('{\n\tadmin off\n\tstorage file_system ' + str(folder) + '/caddy\n}\n' +
                    site.replace('/srv/vankho/cong/trang/current', str(root)))
    return ['caddy', 'run', '--config', str(conf), '--adapter', 'caddyfile']


def answers(name, port, release):
    def get(path, **headers):
        return Answer(port, path, **headers)

    def secured(answer):
        return not {key: answer[key] for key, value in SECURITY.items() if answer[key] != value}

    page = get(PAGE)
    file = release / PAGE[1:]
    expect(f'{name}: a page is what was published', page.status == 200 and page.body == file.read_bytes())
    expect(f'{name}: as HTML in UTF-8, asked for anew each time', page['content-type'].lower() == 'text/html; charset=utf-8'
           and page['cache-control'] == 'no-cache', page.headers)
    for what, answer, status in (('a page', page, 200), ('the first page', get('/'), 200), ('a folder', get('/co-quan/'), 200),
                                 ('what is missing', get('/khong/co/gi.html'), 404),
                                 ('a redirect', get('/co-quan'), (301, 308)), ('a style', get(asset(release)), 200),
                                 ('what is forbidden', get('/.vankho-release'), 404), ('a write', get('/', method='POST'), 405)):
        expect(f'{name}: {what} has every header of security',
               (answer.status == status or answer.status in (status if isinstance(status, tuple) else ())) and secured(answer)
               if what != 'what is forbidden' else answer.status == 404 and answer['x-content-type-options'] == 'nosniff',
               f'{answer.status} {answer.headers}')
    missing = get('/khong/co/gi.html')
    expect(f'{name}: what is missing leads to the page for that',
           b'url=/404.html' in missing.body and get('/404.html').body == (release / '404.html').read_bytes(), missing.body)
    for old, new in (('cu.html', 'moi.html'), ('sach-100-cu.html', 'sach-100-moi.html')):
        moved = get('/van-ban/thu-vien/' + old)
        expect(f'{name}: the address {old} of a renamed file leads on for good', moved.status == 301 and
               moved['location'] == '/van-ban/thu-vien/' + new and get(moved['location']).status == 200 and
               secured(moved) and moved['cache-control'] == 'no-cache', f'{moved.status} {moved.headers}')
    style = get(asset(release))
    expect(f'{name}: assets never change', 'immutable' in style['cache-control'] and style['content-type'].startswith('text/css'),
           style.headers)
    packed = get(PAGE, Accept_Encoding='gzip')
    expect(f'{name}: who unpacks gets the compressed copy', packed['content-encoding'] == 'gzip' and
           packed.body == (release / (PAGE[1:] + '.gz')).read_bytes() and gzip.decompress(packed.body) == page.body and
           'accept-encoding' in packed['vary'].lower(), packed.headers)
    pdf = release / 'van-ban/thu-vien/mot.pdf'
    part = get('/van-ban/thu-vien/mot.pdf', Range='bytes=100-199')
    expect(f'{name}: downloads are given in ranges', part.status == 206 and part.body == pdf.read_bytes()[100:200] and
           part['content-type'] == 'application/pdf' and part['content-security-policy'] == "frame-ancestors 'none'", part.headers)
    again = get(PAGE, If_None_Match=page['etag'])
    expect(f'{name}: a page that stayed is not sent again', again.status == 304, again.status)
    for path, kind in (('mot.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
                       ('mot.md', 'text/markdown; charset=utf-8')):
        answer = get('/van-ban/thu-vien/' + path)
        expect(f'{name}: {path} has its type', answer.status == 200 and answer['content-type'].lower() == kind, answer.headers)
    for path, kind in (('/feed.xml', 'xml'), ('/catalogue.json', 'application/json'), ('/thoi-han/thoi-han.ics', 'text/calendar'),
                       ('/SHA256SUMS', 'text/plain'), ('/co-quan/thu-vien.zip', 'application/zip')):
        answer = get(path)
        expect(f'{name}: {path} has its type', answer.status in (200, 404) and kind in answer['content-type'] or
               answer.status == 404 and not (release / path[1:]).exists(), answer.headers)
    for active in ('so-lieu.csv', 'hinh.svg', 'mau.htm'):
        answer = get('/van-ban/thu-vien/' + active)
        expect(f'{name}: the attachment {active} is saved and cannot run', answer.status == 200 and
               answer['content-disposition'] == 'attachment' and answer['content-security-policy'] == CONFINED, answer.headers)
    for path in ('/van-ban/thu-vien/x.js', '/assets/..%2fvan-ban/thu-vien/x.js', '/assets/%2e%2e/van-ban/thu-vien/x.js',
                 '/tim-kiem//..//van-ban/thu-vien/x.mjs', '/van-ban/thu-vien/x.mjs', '/van-ban/thu-vien/x.es'):
        answer = get(path)
        expect(f'{name}: the attached script {path} is no script to browsers', answer.status in (301, 308, 400, 404) or
               answer.status == 200 and answer['content-type'].lower() == 'text/plain; charset=utf-8' and
               answer['x-content-type-options'] == 'nosniff' and answer['content-disposition'] == 'attachment', answer.headers)
    for own in ('/so-lieu.js', '/tim-kiem/muc-luc.js'):
        answer = get(own)
        expect(f'{name}: {own} is a script', answer.status == 200 and 'javascript' in answer['content-type'] and
               not answer['content-disposition'], answer.headers)
    shown = subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={release.parents[2]}/{name}',
                            '--virtual-time-budget=3000', '--dump-dom', f'http://127.0.0.1:{port}/van-ban/thu-vien/bieu.html'],
                           capture_output=True, text=True, timeout=120)
    expect(f'{name}: an attached page runs no script', '<title>im</title>' in shown.stdout, shown.stdout + shown.stderr[-500:])
    for path in ('/.vankho-release', '/.vankho-moved/from/van-ban/thu-vien/cu.html', '/.vankho-moved/', '/assets/../.vankho-release', '/%2e%2e/%2e%2e/.vankho-lock', '/../../etc/passwd'):
        expect(f'{name}: {path} is not given', get(path).status in (400, 404), get(path).status)


def asset(release):
    return '/' + re.search(r'assets/vankho-[0-9a-f]+\.css', (release / 'index.html').read_text())[0]


def readers_while_it_changes(name, port, portal):
    """Pages come from one release after the other, and find their style, at every moment."""
    wrong, reads, stop = [], [0], threading.Event()

    def read():
        while not stop.is_set():
            page = Answer(port, '/index.html')
            style = re.search(rb'assets/vankho-[0-9a-f]+\.css', page.body)
            if page.status != 200 or not style or Answer(port, '/' + style[0].decode()).status != 200:
                wrong.append((page.status, style))
            reads[0] += 1
    reader = threading.Thread(target=read)
    reader.start()
    css = portal.repository / 'themes/mac-dinh/vankho.css'
    css.parent.mkdir(parents=True, exist_ok=True)
    for i in range(6):
        css.write_text(f'body {{ margin: {i}em }}\n/* {name} */\n')
        portal.commit(f'Giao diện {i}')
        portal.publish('--no-downloads')
    stop.set()
    reader.join()
    expect(f'{name}: {reads[0]} readers found page and style while six releases came', not wrong and reads[0] > 5, wrong[:3])


def units(portal):
    """As systemd reads them, and each command of them, run by hand."""
    said = verified(portal.folder / 'units')
    expect('systemd takes the units', not said, said)
    unit = Unit(portal, portal.folder / 'srv')
    unit.push('Một')
    unit.push('Hai')
    expect('a push makes the file that the path unit waits for', unit.is_queued())
    unit.start()
    expect('two pushes are one release', os.listdir(unit.to / 'releases') == ['1'] and
           not seen(unit.to).startswith('broken'))
    expect('and the queue is empty', not unit.is_queued())
    unit.push('Ba')
    unit.run('ExecStartPre')
    unit.run('ExecStopPost', EXIT_STATUS='TERM')
    expect('what was stopped with the machine is queued when that starts again', unit.is_queued())


def full(folder):
    """With attachments that must not run, and a file that was renamed."""
    portal = Portal(VANKHO, folder)
    portal.document('cu', 'mượn sách', 'Cho mượn sách nhiều lần trong năm và trả lại.')
    portal.document('mot', 'đọc sách', 'Mở cửa thư viện chậm nhất ngày 30/6/2026.',
                    'dinh_kem: [{tep: so-lieu.csv, ten: Số liệu}, {tep: hinh.svg, ten: Hình}, '
                    'bieu.html, mau.htm, x.js, x.mjs, x.es]\n')
    portal.write('van-ban/thu-vien/so-lieu.csv', '=1+1,2\n')
    portal.write('van-ban/thu-vien/hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\n')
    portal.write('van-ban/thu-vien/mau.htm', '<script>alert(1)</script>')
    portal.write('van-ban/thu-vien/bieu.html', '<title>im</title><script>document.title = "lời"</script>' + ''.join(
        f'<script src="x.{ending}"></script><script type=module src="x.{ending}"></script>' for ending in ('js', 'mjs', 'es')))
    for ending in ('js', 'mjs', 'es'):
        portal.write(f'van-ban/thu-vien/x.{ending}', 'document.title = "chạy"\n')
    portal.document('sách 100% cũ', 'giữ sách', 'Giữ gìn sách cũ của thư viện qua nhiều năm.')
    portal.commit('Ba văn bản')
    for old, new in (('cu', 'moi'), ('sách 100% cũ', 'sách 100% mới')):
        portal.git('mv', f'content/van-ban/thu-vien/{old}.md', f'content/van-ban/thu-vien/{new}.md')
    portal.commit('Đổi tên')
    portal.publish()
    return portal


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        for name, server in (('nginx', nginx), ('caddy', caddy)):
            if not shutil.which(name):
                expect(f'{name} is installed', False)
                continue
            portal = full(pathlib.Path(folder) / name)
            port = free_port()
            with running(server(folder, port, portal.to / 'current'), port):
                answers(name, port, pathlib.Path(os.path.realpath(portal.to / 'current')))
                readers_while_it_changes(name, port, portal)
        units(portal)
    return tools.finish()


if __name__ == '__main__':
    sys.exit(main())
