"""A tiny portal in a repository of its own, published to a folder, and what readers of that folder see."""

import datetime
import hashlib
import os
import pathlib
import re
import subprocess

ENVIRONMENT = {  # without a home, so that nothing is kept there
    'PATH': os.environ['PATH'], 'LC_ALL': 'C.UTF-8', 'GIT_CONFIG_NOSYSTEM': '1',
    'GIT_AUTHOR_NAME': 'Văn thư', 'GIT_AUTHOR_EMAIL': 'a@b.vn', 'GIT_COMMITTER_NAME': 'Văn thư',
    'GIT_COMMITTER_EMAIL': 'a@b.vn',
}

passed = failed = 0


def expect(what, holds, said=''):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f'not so: {what}' + (f'\n{said}' if said else ''), flush=True)


def finish():
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


class Portal:
    """`folder`/kho.git is published to `folder`/trang."""

    def __init__(self, vankho, folder):
        self.vankho = str(vankho)
        self.folder = pathlib.Path(folder)
        self.repository = self.folder / 'kho'
        self.to = self.folder / 'trang'
        self.commits = 0
        self.repository.mkdir(parents=True)
        self.git('init', '--quiet', '-b', 'main')
        self.write('site.yaml', 'ten: Cổng thử\nan_ban: [noi-bo, cong-khai]\nlich_su: true\n')
        self.write('co-quan.yaml', '- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n')
        self.document('mot', 'đọc sách', 'Mở cửa thư viện.')
        self.commit('Bản đầu')

    def write(self, path, text):
        file = self.repository / 'content' / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def document(self, name, title, text, more=''):
        self.write(f'van-ban/thu-vien/{name}.md',
                   f'---\nloai: ke-hoach\ntrich_yeu: {title}\nngay: 2026-01-05\n{more}---\n\n1. {text}\n')

    def git(self, *arguments, repository=None):
        return subprocess.run(['git', '-C', str(repository or self.repository), *arguments], check=True,
                              env=self.environment(), capture_output=True, text=True).stdout

    def environment(self):
        day = f'{datetime.date(2026, 2, 1) + datetime.timedelta(self.commits)}T08:00:00+07:00'
        return {**ENVIRONMENT, 'GIT_AUTHOR_DATE': day, 'GIT_COMMITTER_DATE': day}

    def commit(self, subject):
        self.git('add', '-A')
        self.git('commit', '--quiet', '-m', subject)
        self.commits += 1

    def change(self, text):
        self.document('mot', 'đọc sách', text)
        self.commit(text)

    def command(self, *arguments, to=None):
        """`publish` with the repository and the folder, or another command with the folder alone."""
        name, *rest = arguments or ['publish']
        given = ['--repo', str(self.repository), '--jobs', '1'] if name == 'publish' else []
        return [self.vankho, name, *given, '--to', str(to or self.to), *rest]

    def run(self, *arguments, to=None, before=()):
        environment = {**ENVIRONMENT, 'XDG_CACHE_HOME': str(self.folder / 'cache')}
        done = subprocess.run([*before, *self.command(*arguments, to=to)], env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.folder)
        done.stdout = re.sub(r'\d+[.,]\d\d (giây|s\b)', r'… \1', done.stdout).replace(str(self.folder), '/thử')
        return done

    def publish(self, *arguments, status=0):
        done = self.run('publish', *arguments)
        assert done.returncode == status, done.stdout
        return done.stdout


def hashed(file):
    return hashlib.sha256(pathlib.Path(file).read_bytes()).hexdigest()


def seen(to):
    """What readers get: a text that is the same for the same files, or what is wrong with them. Like a web
    server, it follows `current` once a file; nothing may be half, missing or of another release."""
    current = pathlib.Path(to) / 'current'
    if not os.path.lexists(current):
        return 'nothing'
    release = pathlib.Path(os.path.realpath(current))
    try:
        sums = (release / 'SHA256SUMS').read_text()
    except OSError as error:
        return f'broken: {error}'
    listed = {}
    for line in sums.splitlines():
        sha256, path = line.split('  ', 1)
        listed[path] = sha256
    there = {str(file.relative_to(release)) for file in release.rglob('*') if not file.is_dir()}
    there = {path for path in there if not path.startswith('.') and path != 'SHA256SUMS'}
    if there != set(listed):
        return f'broken: {sorted(there ^ set(listed))[:5]}'
    for path, sha256 in listed.items():
        if hashed(release / path) != sha256:
            return f'broken: {path}'
    for page in (path for path in there if path.endswith('.html')):
        for asset in re.findall(r'(?:src|href)="[./]*(assets/[^"]+)"', (release / page).read_text()):
            if asset not in there:
                return f'broken: {page} asks for {asset}'
    return hashlib.sha256(sums.encode()).hexdigest()


def releases(to):
    return sorted(os.listdir(pathlib.Path(to) / 'releases'), key=lambda name: (len(name), name))


def left_over(to):
    return [name for name in [*releases(to), *os.listdir(to)] if name.endswith('.tmp')]
