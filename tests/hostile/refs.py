"""What names a commit, and what stands beside the objects of a repository."""
import os

from cause import ACCEPTED, ENVIRONMENT, USAGE, Cause, cause
from objects import head

NO_COMMIT = "không có bản ghi (commit) nào gọi là"
LOST = 'không đọc được HEAD từ kho git: object not found'


def beside(name, path, data, status, *said, **more):
    """A good portal with one file of git's own written otherwise."""
    def made(forge):
        forge.portal()
        forge.file(path, data(forge) if callable(data) else data)
    return cause(name, made, status, *said, **more)


def pipe(path):
    """A pipe that nobody writes into, in place of one file of git's own."""
    def made(forge):
        forge.portal()
        (forge.top / path).unlink(missing_ok=True)
        os.mkfifo(forge.top / path)
    return cause(f'a pipe in place of {path}', made, ENVIRONMENT, f'kho/{path} không phải tệp thường')


def included(name, text):
    """A configuration that has git read `kho/khac`, a pipe that nobody writes into."""
    def made(forge):
        forge.portal()
        forge.file('config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n' + text)
        os.mkfifo(forge.top / 'khac')
    return cause(f'a pipe that is read by {name}', made, ENVIRONMENT, 'kho/khac không phải tệp thường')


def swollen(path, megabytes):
    """One file of git's own grown by zeros that take no room on the disk."""
    def made(forge):
        forge.portal()
        with open(forge.top / path, 'ab') as file:
            file.truncate((megabytes << 20) + 1)
    return cause(f'{path} of more than {megabytes} MB', made, ENVIRONMENT, f'kho/{path} nặng quá {megabytes} MB')


def endless(forge):
    forge.portal()
    (forge.top / 'config').unlink()
    (forge.top / 'config').symlink_to('/dev/zero')


def linked_refs(forge):
    forge.portal()
    (forge.top / 'refs/heads').rename(forge.top / 'nhanh')
    (forge.top / 'refs/heads').symlink_to('../nhanh')


def many_packed(forge):
    one = forge.portal()
    forge.file('packed-refs', '# pack-refs with: peeled fully-peeled sorted\n' + ''.join(f'{one} refs/tags/{i:012}\n' for i in range(950_000)))


def asked(name, ref, status, *said, made=lambda forge: None):
    """A good portal of which another ref is asked for."""
    def whole(forge):
        forge.portal()
        made(forge)
    return Cause(name, whole, status, said, ('--ref', ref))


def tag_of(forge, kind, one, name='nhan'):
    made = forge.put('tag', f'object {one}\ntype {kind}\ntag {name}\ntagger a <a@b> 1767578400 +0700\n\nx\n'.encode())
    forge.ref(made, f'refs/tags/{name}')
    return made


def tags_upon_tags(forge, count):
    one = tag_of(forge, 'commit', head(forge))
    for _ in range(count):
        one = tag_of(forge, 'tag', one)


def tag_upon_itself(forge):
    data = b'object ' + b'ab' * 20 + b'\ntype tag\ntag nhan\ntagger a <a@b> 1767578400 +0700\n\nx\n'
    forge.ref(forge.put('tag', data, name='ab' * 20), 'refs/tags/nhan')


def alternates(name, lines, status, *said, remove=False):
    def made(forge):
        forge.portal()
        if remove:
            forge.remove(head(forge))
        forge.file('objects/info/alternates', lines(forge) if callable(lines) else lines)
    return cause(f'alternates {name}', made, status, *said)


def elsewhere(forge):
    """All objects in another store, that this one names."""
    forge.portal()
    os.rename(forge.top / 'objects', forge.top / 'kho-khac')
    os.mkdir(forge.top / 'objects')
    forge.file('objects/info/alternates', '../kho-khac\n')


def partial(forge):
    forge.portal()
    forge.file('config', '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tpartialclone = goc\n'
               '[remote "goc"]\n\turl = https://goc.vn/kho.git\n\tpromisor = true\n\tpartialclonefilter = blob:none\n')
    for folder in (forge.top / 'objects').iterdir():
        for file in folder.iterdir() if len(folder.name) == 2 else ():
            import zlib
            if zlib.decompress(file.read_bytes()).startswith(b'blob') and b'\n1. ' in zlib.decompress(file.read_bytes()):
                file.unlink()


def shallow(forge):
    forge.portal(parents=['1' * 40])
    forge.file('shallow', head(forge) + '\n')


def worktree_of_git_file(text):
    """The repository is a folder with a file .git that leads to the real one."""
    def made(forge):
        forge.portal()
        os.rename(forge.top, forge.top.parent / 'that')
        forge.file('.git', text(forge) if callable(text) else text)
    return made


def history_of(count):
    def made(forge):
        one = forge.portal()
        tree = forge.folders({'content/site.yaml': 'ten: Cổng thử\nlich_su: true\n'})
        for i in range(count):
            one = forge.commit(tree, [one], f'Lần {i}')
        forge.ref(one)
    return made


def many_parents(forge):
    first = forge.portal()
    tree = forge.folders({'content/site.yaml': 'ten: Cổng thử\nlich_su: true\n'})
    parents = [forge.commit(tree, [first], f'{i}') for i in range(3000)]
    forge.portal(parents=parents)


def parent_of_itself(forge):
    tree = forge.folders({'content/site.yaml': 'ten: Cổng thử\nlich_su: true\n'})
    data = f'tree {tree}\nparent {"ab" * 20}\nauthor a <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n\nx\n'
    forge.ref(forge.put('commit', data.encode(), name='ab' * 20))


def config(name, text, status, *said):
    return beside(f'a configuration {name}', 'config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n' + text, status, *said)


CAUSES = [
    beside('HEAD at a branch that is not there', 'HEAD', 'ref: refs/heads/khong-co\n', USAGE, 'chưa có bản ghi (commit) nào'),
    beside('HEAD at an object that is not there', 'HEAD', '1' * 40 + '\n', ENVIRONMENT, LOST),
    beside('HEAD at a commit', 'HEAD', lambda forge: head(forge) + '\n', ACCEPTED),
    beside('HEAD at itself', 'HEAD', 'ref: HEAD\n', ENVIRONMENT, 'kho'),
    beside('HEAD outside refs', 'HEAD', 'ref: ../../../etc/passwd\n', USAGE, NO_COMMIT),
    beside('HEAD of no bytes', 'HEAD', '', ENVIRONMENT, 'kho'),
    beside('HEAD of bytes that are no text', 'HEAD', b'\xff\xfe\0\x01' * 30, ENVIRONMENT, 'kho'),
    beside('HEAD of a megabyte', 'HEAD', 'ref: refs/heads/' + 'a' * (1 << 20), ENVIRONMENT, 'kho/HEAD nặng quá 1 MB'),
    beside('HEAD of half a megabyte', 'HEAD', 'ref: refs/heads/' + 'a' * (1 << 19), USAGE, NO_COMMIT),
    beside('a branch that leads to itself', 'refs/heads/main', 'ref: refs/heads/main\n', ENVIRONMENT, 'kho'),
    beside('branches that lead to each other', 'refs/heads/main', lambda forge: forge.file('refs/heads/hai', 'ref: refs/heads/main\n')
           or 'ref: refs/heads/hai\n', ENVIRONMENT, 'kho'),
    beside('a branch of no bytes', 'refs/heads/main', '', ENVIRONMENT, 'kho'),
    beside('a branch of half an id', 'refs/heads/main', 'abcdef\n', ENVIRONMENT, 'kho'),
    beside('a branch at a blob', 'refs/heads/main', lambda forge: forge.blob('x') + '\n', USAGE, NO_COMMIT),
    beside('a branch at a tree', 'refs/heads/main', lambda forge: forge.tree([]) + '\n', USAGE, NO_COMMIT),
    asked('a tag at a blob', 'nhan', USAGE, f"{NO_COMMIT} 'nhan'", made=lambda forge: tag_of(forge, 'blob', forge.blob('x'))),
    asked('a tag at a tree', 'nhan', USAGE, f"{NO_COMMIT} 'nhan'", made=lambda forge: tag_of(forge, 'tree', forge.tree([]))),
    asked('a tag at nothing', 'nhan', USAGE, NO_COMMIT, made=lambda forge: tag_of(forge, 'commit', '1' * 40)),
    asked('a tag that says it is at a commit, at a blob', 'nhan', USAGE, NO_COMMIT,
          made=lambda forge: tag_of(forge, 'commit', forge.blob('x'))),
    asked('1,000 tags upon each other', 'nhan', ACCEPTED, made=lambda forge: tags_upon_tags(forge, 1000)),
    asked('a tag at itself', 'nhan', USAGE, NO_COMMIT, made=tag_upon_itself),
    asked('a ref that climbs', '../../../etc/passwd', USAGE, f"{NO_COMMIT} '../../../etc/passwd'"),
    asked('a ref with an escape of terminals', 'a\x1b[31m', USAGE, f"{NO_COMMIT} 'a\\u{{001B}}[31m'"),
    asked('a ref that is a path in a commit', 'main:content/site.yaml', USAGE, NO_COMMIT),
    asked('a ref that asks for 4 billion parents', 'main~4294967296', USAGE, NO_COMMIT),
    asked('a ref that searches', 'main^{/(a+)+$}', USAGE, NO_COMMIT),
    asked('a ref with brackets', 'main^{' * 2000, USAGE, NO_COMMIT),
    asked('a ref with carets', 'main' + '^' * 100_000, USAGE, NO_COMMIT),
    asked('a ref of a date', 'main@{2001-01-01}', USAGE, NO_COMMIT),
    asked('a ref of no letters', '', USAGE, "giá trị sau '--ref' để trống"),
    asked('a ref with a line end', 'main\nhai', USAGE, f"{NO_COMMIT} 'main\\u{{000A}}hai'"),
    asked('a ref like an option', '--upload-pack=x', USAGE),
    beside('packed-refs of other bytes', 'packed-refs', b'\xff\0' * 500, ACCEPTED),
    beside('packed-refs cut short', 'packed-refs', '# pack-refs with: peeled fully-peeled sorted\n' + 'a' * 20, ACCEPTED),
    beside('packed-refs that climb', 'packed-refs', '1' * 40 + ' ../../../etc/passwd\n', ACCEPTED),
    beside('packed-refs of 100,000 lines', 'packed-refs', lambda forge: ''.join(
        f'{head(forge)} refs/tags/{i:06}\n' for i in range(100_000)), ACCEPTED),
    beside('a folder of refs with odd bytes', 'refs/heads/a\udcff\x1b', '1' * 40 + '\n', ACCEPTED),
    alternates('to nowhere', '/khong/co\n', ACCEPTED),
    alternates('to itself', '.\n', ACCEPTED),
    alternates('to nowhere, of which an object is missing', '/khong/co\n', ENVIRONMENT, LOST, remove=True),
    alternates('in circles', lambda forge: forge.file('hai/info/alternates', '../objects\n') or '../hai\n', ACCEPTED),
    alternates('of other bytes', b'\xff\0\x01' * 100 + b'\n', ACCEPTED),
    alternates('at a file', '/etc/passwd\n', ACCEPTED),
    cause('all objects in another store', elsewhere, ACCEPTED),
    beside('alternates of 10,000 lines', 'objects/info/alternates', '/khong/co\n' * 10_000, ACCEPTED),
    cause('a partial clone', partial, ENVIRONMENT, 'không đọc được van-ban/thu-vien/mot.md từ kho git'),
    cause('a shallow clone', shallow, ACCEPTED),
    beside('a shallow file of other bytes', 'shallow', b'\xff\0x\n' * 100, ACCEPTED),
    cause('a parent that is missing', lambda forge: forge.portal(parents=['1' * 40]), ENVIRONMENT, 'từ kho git'),
    cause('a .git file that leads to a repository', worktree_of_git_file(lambda forge: f'gitdir: {forge.top.parent}/that\n'), ACCEPTED),
    cause('a .git file that leads to itself', worktree_of_git_file('gitdir: .git\n'), ENVIRONMENT, 'kho'),
    cause('a .git file that leads nowhere', worktree_of_git_file('gitdir: /khong/co\n'), ENVIRONMENT, 'kho'),
    cause('a .git file of other bytes', worktree_of_git_file(b'\xff' * 5000), ENVIRONMENT, 'kho'),
    cause('a .git file of 5 MB', worktree_of_git_file('gitdir: ' + 'a' * (5 << 20)), ENVIRONMENT, 'kho'),
    beside('a replacement of the commit', 'refs/replace/' + '1' * 40, '2' * 40 + '\n', ACCEPTED),
    beside('grafts', 'info/grafts', lambda forge: f'{head(forge)} {"1" * 40}\n', ACCEPTED),
    beside('a commit graph of zeros', 'objects/info/commit-graph', bytes(5000), ACCEPTED),
    beside('a commit graph that is none', 'objects/info/commit-graph', b'CGPH\1\1\3\0' + b'\xff' * 5000, ACCEPTED),
    beside('an index of packs that is none', 'objects/pack/multi-pack-index', b'MIDX\1\1\3\0' + b'\xff' * 5000, ACCEPTED),
    beside('a hook', 'hooks/post-checkout', '#!/bin/sh\ntouch "$HOME/chay"\n', ACCEPTED),
    config('that includes the password file', '[include]\n\tpath = /etc/passwd\n', ENVIRONMENT, 'kho'),
    config('with programs to run', '[core]\n\tfsmonitor = touch chay\n\tsshCommand = touch chay\n\thooksPath = /tmp\n[filter "x"]\n'
           '\tsmudge = touch chay\n\tclean = touch chay\n', ACCEPTED),
    config('of another version', '[core]\n\trepositoryformatversion = 99\n', ENVIRONMENT, 'không mở được kho git'),
    config('with an unknown extension', '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tla = true\n', ENVIRONMENT,
           'không mở được kho git'),
    config('in SHA-256', '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n', ENVIRONMENT,
           'không mở được kho git'),
    config('that cannot be read', '[core\n\tbare = {{{\n', ENVIRONMENT, 'kho'),
    config('of 10,000 sections', ''.join(f'[a "{i}"]\n\tb = c\n' for i in range(10_000)), ACCEPTED),
    config('of 50,000 sections', ''.join(f'[a "{i}"]\n\tb = c\n' for i in range(50_000)), ACCEPTED),
    config('whose working tree is elsewhere', '[core]\n\tbare = false\n\tworktree = /etc\n', ACCEPTED),
    config('that includes one that is not there', '[include]\n\tpath = khong-co\n', ACCEPTED),
    config('that includes itself a hundred times', '[include]\n' + '\tpath = config\n' * 100, ENVIRONMENT, 'đọc thêm (include) quá 100 tệp'),
    included('include', '[include]\n\tpath = khac\n'), included('include on one line', '[include] path=khac\n'),
    included('include in capitals', '[INCLUDE]\n\tPATH = khac\n'),
    included('includeIf', '[includeIf "gitdir:/**]"] ; x\n\tpath = khac # x\n'),
    included('include in quotes', '[include]\n\tpath = "kh"ac\n'), included('include over two lines', '[include]\n\tpath = kh\\\nac\n'),
    included('include behind a key without a value', '[core]\n\tx\n[include]\n\tpath = khac'),
    cause('3,000 commits', history_of(3000), ACCEPTED),
    cause('a commit of 3,000 parents', many_parents, ACCEPTED),
    cause('a commit that is its own parent', parent_of_itself, USAGE, NO_COMMIT),
    *map(pipe, ('config', 'packed-refs', 'shallow', 'refs/heads/main', 'refs/tags/nhan', 'info/attributes', 'info/exclude',
                'objects/info/alternates', 'objects/info/commit-graph', 'objects/pack/pack-1.idx', 'objects/pack/multi-pack-index')),
    cause('a pipe in place of HEAD', lambda forge: forge.portal() and (forge.top / 'HEAD').unlink() or os.mkfifo(forge.top / 'HEAD'),
          ENVIRONMENT, 'không có kho git nào'),
    *(swollen(path, 1) for path in ('config', 'HEAD', 'refs/heads/main', 'info/attributes', 'info/exclude', 'objects/info/alternates')),
    *(swollen(path, 64) for path in ('packed-refs', 'shallow')),
    cause('a packed-refs of 60 MB', many_packed, ACCEPTED, arguments=('--ref', 'refs/tags/000000700000')),
    cause('a configuration that is a device', endless, ENVIRONMENT, 'kho/config không phải tệp thường'),
    cause('a folder of refs that is a link', linked_refs, ENVIRONMENT, 'kho/refs/heads không phải tệp thường'),
    cause('a .git file that is larger than a megabyte', worktree_of_git_file('gitdir: ' + 'a' * (1 << 20)), ENVIRONMENT, 'kho/.git nặng quá 1 MB'),
    beside('.mailmap of other bytes', 'mailmap', b'<<<>>>\xff\n' * 1000, ACCEPTED),
]
