"""A tiny portal in a repository of its own, which grows as a real one does, and vankho run on it."""
import os
import pathlib
import random
import shutil
import subprocess
import zipfile

INTERNAL, DRAFT, EMBARGOED = 'bocau', 'chimse', 'thiennga'  # words that must not be where they do not belong


class Portal:
    def __init__(self, vankho, folder, seed=1):
        self.vankho, self.folder, self.random = str(pathlib.Path(vankho).resolve()), pathlib.Path(folder), random.Random(seed)
        self.repository = self.folder / 'kho'
        self.state = self.folder / 'state'
        self.commits = 0
        self.write('content/site.yaml', 'ten: Văn khố tỉnh Thử\ndon_vi: Văn phòng Thử\nan_ban: [noi-bo, cong-khai]\n'
                   'han_ban_sao: 30\n')
        self.write('content/co-quan.yaml', '- {id: tinh-uy, ten: Tỉnh ủy Thử, ky_hieu: TU}\n')
        self.git('init', '-q')
        for number in range(1, 6):
            self.add_document(number)
        self.add_document(90, 'luu_hanh: noi-bo\n', f'Nuôi {INTERNAL}')
        self.add_document(91, 'luu_hanh: cong-khai\ntrang_thai: du-thao\n', f'Nuôi {DRAFT}')
        self.add_document(92, 'luu_hanh: cong-khai\ncong_bo_tu: 2030-01-01\n', f'Nuôi {EMBARGOED}')
        self.commit()

    def path(self, number):
        return f'content/van-ban/tinh-uy/kh-{number}.md'

    def write(self, path, text):
        file = self.repository / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def add_document(self, number, keys='luu_hanh: cong-khai\n', title='Làm đường'):
        words = ['làm', 'đường', 'trường', 'xã', 'tổ chức', 'kiểm tra', 'báo cáo', 'đồng bào', 'năm học', 'mùa vụ']
        text = ' '.join(self.random.choice(words) for _ in range(self.random.randrange(20, 400)))
        self.write(self.path(number), f'---\nso: {number}-KH/TU\nloai: ke-hoach\ntrich_yeu: {title} số {number}\n'
                   f'co_quan: tinh-uy\nngay: 2024-02-03\n{keys}---\n\nI. MỤC ĐÍCH\n\n{text}.\n')

    def git(self, *arguments):
        day = f'2024-03-{1 + self.commits % 28:02}T08:00:00+0700'
        subprocess.run(['git', '-c', 'user.name=Thử', '-c', 'user.email=thu@songlam.vn', '-C', self.repository,
                        *arguments], check=True, env={**os.environ, 'GIT_AUTHOR_DATE': day, 'GIT_COMMITTER_DATE': day})

    def commit(self):
        self.commits += 1
        self.git('add', '-A')
        self.git('commit', '-q', '--allow-empty', '-m', f'lần {self.commits}')

    def change(self):
        """A commit as editors make them: some documents added, some written anew, some removed."""
        there = sorted((self.repository / 'content/van-ban/tinh-uy').glob('kh-*.md'))
        for _ in range(self.random.randrange(1, 4)):
            choice = self.random.random()
            if choice < 0.5 or len(there) < 5:
                self.add_document(100 + self.random.randrange(800))
            elif choice < 0.8:
                self.add_document(int(self.random.choice(there).stem[3:]))
            else:
                self.random.choice(there).unlink(missing_ok=True)
        self.commit()

    def run(self, *arguments, state=None, lang='en', **options):
        environment = {**os.environ, 'XDG_STATE_HOME': str(state or self.state), **options.pop('env', {})}
        done = subprocess.run([self.vankho, '--lang', lang, *map(str, arguments)], capture_output=True, text=True,
                              env=environment, stdin=subprocess.DEVNULL, **options)
        return done.returncode, done.stdout + done.stderr

    def pack(self, to, *arguments, **options):
        return self.run('pack', '--repo', self.repository, '--to', to, *arguments, **options)


def tree(folder):
    folder = pathlib.Path(folder)
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob('*')) if file.is_file()}


def changed_files(old, new):
    before = tree(old)
    return {path: data for path, data in tree(new).items() if before.get(path) != data}


def packed_size(file, files):
    """What Python's zip makes of the files, less its own headers."""
    with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(path, data)
        return sum(info.compress_size for info in archive.infolist())


def copied(folder, to):
    shutil.rmtree(to, ignore_errors=True)
    return pathlib.Path(shutil.copytree(folder, to, symlinks=True))


def make_key(folder, name):
    secret, public = pathlib.Path(folder) / f'{name}.key', pathlib.Path(folder) / f'{name}.pub'
    subprocess.run(['minisign', '-G', '-W', '-f', '-p', public, '-s', secret], check=True, capture_output=True)
    return secret, public
