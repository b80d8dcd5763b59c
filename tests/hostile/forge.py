"""Writes a git repository object by object, also such that git itself would refuse to write."""
import hashlib
import os
import pathlib
import zlib

AUTHOR = b'V\xc4\x83n th\xc6\xb0 <a@b.vn> 1767578400 +0700'  # 2026-01-05
PORTAL = {
    'site.yaml': 'ten: Cổng thử\nan_ban: [noi-bo, cong-khai]\nlich_su: true\n',
    'co-quan.yaml': '- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n',
    'ky-niem.yaml': '- {id: ngay-sach, ten: Ngày Sách, ngay: 2014-04-21}\n',
    'van-ban/thu-vien/mot.md': 'KẾ HOẠCH\nNgày hội đọc sách\n\n1. Mở cửa ngày 5/2/2026.\n',
}


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode('utf-8', 'surrogateescape')


class Forge:
    """The repository `folder`/kho, bare but for its name."""

    def __init__(self, folder):
        self.top = pathlib.Path(folder) / 'kho'
        for name in ('objects/pack', 'objects/info', 'refs/heads', 'refs/tags', 'info'):
            (self.top / name).mkdir(parents=True)
        self.file('HEAD', 'ref: refs/heads/main\n')
        self.file('config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')

    def file(self, path, data):
        place = self.top / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(as_bytes(data))

    def place(self, name):
        return f'objects/{name[:2]}/{name[2:]}'

    def put(self, kind, data, size=None, name=None):
        """A loose object; `size` and `name` are what it claims to be."""
        head = f'{kind} {len(data) if size is None else size}'.encode() + b'\0'
        name = name or hashlib.sha1(head + data).hexdigest()
        self.file(self.place(name), zlib.compress(head + data, 1))
        return name

    def blob(self, data):
        return self.put('blob', as_bytes(data))

    def tree(self, entries):
        """Of (mode, name, id), in their order."""
        return self.put('tree', b''.join(as_bytes(mode) + b' ' + as_bytes(name) + b'\0' + bytes.fromhex(one)
                                         for mode, name, one in entries))

    def folders(self, files):
        """The tree of files by path, whose values are bytes, texts or entries (mode, id)."""
        here, below = {}, {}
        for path, value in files.items():
            folder, slash, rest = path.partition('/')
            if slash:
                below.setdefault(folder, {})[rest] = value
            else:
                here[folder] = value if isinstance(value, tuple) else ('100644', self.blob(value))
        for folder, inner in below.items():
            here[folder] = ('40000', self.folders(inner))
        order = sorted(here.items(), key=lambda item: as_bytes(item[0]) + (b'/' if item[1][0] == '40000' else b''))
        return self.tree((mode, name, one) for name, (mode, one) in order)

    def commit(self, tree, parents=(), message='Bản đầu', author=AUTHOR):
        lines = [b'tree ' + as_bytes(tree), *(b'parent ' + as_bytes(one) for one in parents),
                 b'author ' + as_bytes(author), b'committer ' + AUTHOR]
        return self.put('commit', b'\n'.join(lines) + b'\n\n' + as_bytes(message) + b'\n')

    def ref(self, value, name='refs/heads/main'):
        self.file(name, value + '\n')
        return value

    def portal(self, files=(), parents=(), themes=(), **more):
        """Commits the portal with `files` in its content."""
        content = {f'content/{path}': value for path, value in {**PORTAL, **dict(files)}.items()}
        tree = self.folders({**content, **{f'themes/{path}': value for path, value in dict(themes).items()}})
        return self.ref(self.commit(tree, parents, **more))

    def beside(self, entries, folder='content/van-ban/thu-vien'):
        """Commits the portal with raw entries in one of its folders, behind those that belong there."""
        def entry_of(path, below):
            mode, one = ('40000', below)
            return {path: (mode, one)}
        text = self.blob(PORTAL['van-ban/thu-vien/mot.md'])
        inner = self.tree([('100644', 'mot.md', text), *entries])
        files = {f'content/{path}': value for path, value in PORTAL.items() if not path.startswith('van-ban/')}
        return self.ref(self.commit(self.folders({**files, **entry_of(folder, inner)})))

    def remove(self, name):
        os.remove(self.top / self.place(name))
