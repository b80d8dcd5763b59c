"""Trees that git itself would not write, and names that do harm on the machines of readers."""
import unicodedata

from cause import ACCEPTED, ENVIRONMENT, REFUSED, Cause, cause, files
from forge import PORTAL

FOLDER = 'van-ban/thu-vien/'


def entry(name, raw, *said, mode='100644', status=REFUSED):
    return cause(name, lambda forge: forge.beside([(mode, raw, forge.blob('x'))]), status, *said)


def named(name, raw, said, **more):
    return entry(f'a file named {name}', raw, said, **more)


def both(name, first, second, *said):
    return cause(name, lambda forge: forge.beside([('100644', first, forge.blob('x')), ('100644', second, forge.blob('y'))]),
                 REFUSED, *said)


def linked(forge, mode, target):
    return forge.portal({FOLDER + 'duong-tat': (mode, forge.blob(target))})


def deep(forge, levels, name='a'):
    tree = forge.tree([('100644', 'mot.txt', forge.blob('x'))])
    for _ in range(levels):
        tree = forge.tree([('40000', name, tree)])
    return forge.portal({FOLDER + name: ('40000', tree)})


def many(forge, count):
    one = forge.blob('x')
    tree = forge.tree([('100644', f'{i:07}.txt', one) for i in range(count)])
    return forge.portal({FOLDER + 'nhieu': ('40000', tree), 'site.yaml': 'ten: x\n'})


def of_kind(name, mode, *said, status):
    """A tree's entry whose object is of another kind than its mode says."""
    made = {'blob': lambda forge: forge.blob('x'), 'tree': lambda forge: forge.tree([]),
            'commit': lambda forge: forge.commit(forge.tree([]))}[name]
    return cause(f'mode {mode} for a {name}', lambda forge: forge.beside([(mode, 'la', made(forge))]), status, *said)


def raw_tree(name, data, *said, status=ENVIRONMENT):
    def made(forge):
        tree = forge.put('tree', data(forge.blob('x')))
        return forge.portal({FOLDER + 'hong': ('40000', tree)})
    return cause(f'a tree {name}', made, status, *said)


CAUSES = [
    named('..', '..', "van-ban/thu-vien/..: lỗi: tên '..' chỉ một thư mục khác"),
    named('.', '.', "van-ban/thu-vien/.: lỗi: tên '.' chỉ một thư mục khác"),
    entry('a folder named ..', '..', "van-ban/thu-vien/..: lỗi: tên '..'", mode='40000'),
    named('a/b', 'a/b', "van-ban/thu-vien/a/b: lỗi: tên 'a/b' chứa dấu '/'"),
    named('/etc/passwd', '/etc/passwd', "lỗi: tên '/etc/passwd' chứa dấu '/'"),
    named('../../x', '../../x', "lỗi: tên '../../x' chứa dấu '/'"),
    named('a\\b', 'a\\b', "lỗi: tên 'a\\b' chứa dấu '\\'"),
    named('..\\x', '..\\..\\x', "lỗi: tên '..\\..\\x' chứa dấu '\\'"),
    *(named(name, name, f"van-ban/thu-vien/{name}: lỗi: tên '{name}' là tên dành riêng của git")
      for name in ('.git', '.GIT', '.Git.', '.git ', 'git~1', 'GIT~1')),
    entry('a folder named .git', '.git', "tên '.git' là tên dành riêng của git", mode='40000'),
    named('with a newline', 'a\nb.txt', "lỗi: tên 'a\\u{000A}b.txt' chứa ký tự điều khiển U+000A"),
    named('with an escape of terminals', 'a\x1b]0;x\x07.txt', "chứa ký tự điều khiển U+001B"),
    named('with a tab', 'a\tb.txt', 'chứa ký tự điều khiển U+0009'),
    named('with DEL', 'a\x7f.txt', 'chứa ký tự điều khiển U+007F'),
    named('with a C1 control', 'a\x9b.txt', 'chứa ký tự điều khiển U+009B'),
    named('in bad UTF-8', b'm\xe9u.md', "lỗi: tên 'm\\xE9u.md' không phải là UTF-8"),
    named('in overlong UTF-8', b'a\xc0\xafb', "lỗi: tên 'a\\xC0\\xAFb' không phải là UTF-8"),
    named('with half a surrogate pair', b'a\xed\xa0\x80', 'không phải là UTF-8'),
    named('in NFD', unicodedata.normalize('NFD', 'biểu.txt'), 'viết bằng Unicode tổ hợp'),
    named('with a mark of direction', 'a\u202egnp.exe', 'chứa ký tự không nhìn thấy U+202E'),
    named('with a zero-width space', 'a\u200b.md', 'chứa ký tự không nhìn thấy U+200B'),
    named('with a tag character', 'a\U000e0041.md', 'chứa ký tự không nhìn thấy U+E0041'),
    *(named(name, name, 'là tên thiết bị của Windows')
      for name in ('CON.md', 'nul', 'aux.tar.gz', 'COM1.txt', 'lpt9', 'CONIN$', 'com¹.md', 'prn .txt')),
    named('with a dot at its end', 'mau.', "kết thúc bằng '.'"),
    named('with a space at its end', 'mau.md ', "kết thúc bằng ' '"),
    *(named(f'with {mark}', f'a{mark}b', f"chứa dấu '{mark}', Windows không cho phép") for mark in '<>:"|?*'),
    named('of 181 bytes', 'a' * 181, 'dài 181 byte, quá giới hạn 180'),
    named('of 4,096 bytes', 'a' * 4096, 'dài 4096 byte, quá giới hạn 180'),
    named('of a megabyte', 'a' * (1 << 20), 'không đọc được van-ban/thu-vien/ từ kho git', status=ENVIRONMENT),
    both('a name twice', 'a.txt', 'a.txt', "van-ban/thu-vien/a.txt: lỗi: tên 'a.txt' có hai lần trong cùng một thư mục"),
    both('names that differ in case', 'A.txt', 'a.txt', "tên 'a.txt' chỉ khác 'A.txt' ở chữ hoa, chữ thường"),
    both('names that differ in the case of đ', 'Đ.txt', 'đ.txt', "chỉ khác 'Đ.txt' ở chữ hoa, chữ thường"),
    both('names that differ in long s', 's.txt', 'ſ.txt', "chỉ khác 's.txt' ở chữ hoa, chữ thường"),
    cause('a file and a folder of one name', lambda forge: forge.beside(
        [('100644', 'b', forge.blob('x')), ('40000', 'b', forge.tree([('100644', 'c', forge.blob('y'))]))]), REFUSED,
        "van-ban/thu-vien/b: lỗi: tên 'b' có hai lần"),
    files('two documents at one address', {FOLDER + 'á.md': PORTAL[FOLDER + 'mot.md'], FOLDER + 'a.md': PORTAL[FOLDER + 'mot.md']},
          REFUSED, FOLDER, 'địa chỉ'),
    files('a document where the portal has a page of its own', {'trang/index.md': '---\nten: Trang\n---\n\nLời.\n'}, REFUSED,
          'trang/index.md', 'lỗi'),
    *(Cause(f'a link to {target}', lambda forge, target=target: linked(forge, '120000', target), REFUSED,
            ('van-ban/thu-vien/duong-tat: lỗi: đây là liên kết tượng trưng',))
      for target in ('/etc/passwd', '../../../../etc/passwd', 'mot.md', 'duong-tat', '')),
    cause('a link in place of site.yaml', lambda forge: forge.portal({'site.yaml': ('120000', forge.blob('/etc/passwd'))}), REFUSED,
          'site.yaml: lỗi: đây là liên kết tượng trưng'),
    cause('a link in place of van-ban', lambda forge: forge.ref(forge.commit(forge.folders(
        {'content/site.yaml': 'ten: Cổng thử\n', 'content/van-ban': ('120000', forge.blob('/etc'))}))), REFUSED,
        'van-ban: lỗi: đây là liên kết tượng trưng'),
    cause('a link in place of content', lambda forge: forge.ref(forge.commit(forge.folders(
        {'content': ('120000', forge.blob('/etc'))}))), REFUSED, 'content: lỗi: đây là liên kết tượng trưng'),
    cause('a submodule', lambda forge: forge.beside([('160000', 'huyen', '1' * 40)]), REFUSED,
          'van-ban/thu-vien/huyen: lỗi: đây là một kho git khác (submodule)'),
    cause('a submodule in place of content', lambda forge: forge.ref(forge.commit(forge.folders(
        {'content': ('160000', '1' * 40)}))), REFUSED, 'content: lỗi: đây là một kho git khác (submodule)'),
    *(cause(f'mode {mode}', lambda forge, mode=mode: forge.beside([(mode, 'la.txt', forge.blob('x'))]), ACCEPTED)
      for mode in ('100777', '100000', '0', '104755', '140000', '060000')),
    *(cause(f"mode '{mode}'", lambda forge, mode=mode: forge.beside([(mode, 'la.txt', forge.blob('x'))]), ENVIRONMENT,
            'không đọc được van-ban/thu-vien/ từ kho git') for mode in ('777777', '8', '9' * 20, '-1', '')),
    of_kind('tree', '100644', 'van-ban/thu-vien/la', status=ENVIRONMENT),
    of_kind('commit', '100644', 'van-ban/thu-vien/la', status=ENVIRONMENT),
    of_kind('blob', '40000', 'van-ban/thu-vien/la', status=ENVIRONMENT),
    of_kind('commit', '40000', 'van-ban/thu-vien/la', status=ENVIRONMENT),
    raw_tree('with an empty name', lambda one: b'100644 \0' + bytes.fromhex(one), 'van-ban/thu-vien/hong'),
    raw_tree('cut in an id', lambda one: b'100644 a\0' + bytes.fromhex(one)[:9], 'van-ban/thu-vien/hong'),
    raw_tree('cut in a name', lambda one: b'100644 abc', 'van-ban/thu-vien/hong'),
    raw_tree('without modes', lambda one: b'abc\0' + bytes.fromhex(one), 'van-ban/thu-vien/hong'),
    raw_tree('of zeros', lambda one: bytes(4096), 'van-ban/thu-vien/hong'),
    raw_tree('with the id of nothing', lambda one: b'100644 a\0' + bytes(20), 'van-ban/thu-vien/hong'),
    cause('a tree that holds itself in the wrong order', lambda forge: forge.ref(forge.commit(forge.tree(
        [('40000', 'van-ban', forge.tree([])), ('100644', 'co-quan.yaml', forge.blob('[]\n'))]))), ACCEPTED),
    cause('folders 5,000 deep', lambda forge: deep(forge, 5000), REFUSED, 'lỗi: đường dẫn dài', 'quá giới hạn'),
    cause('folders 30 deep with long names', lambda forge: deep(forge, 30, 'b' * 150), REFUSED, 'lỗi: đường dẫn dài'),
    cause('200,001 files', lambda forge: many(forge, 200_001), REFUSED, 'site.yaml: lỗi: kho có', 'quá giới hạn 200000 tệp'),
    cause('a commit without files', lambda forge: forge.ref(forge.commit(forge.tree([]))), ACCEPTED),
    cause('4,000 empty folders', lambda forge: forge.beside([('40000', f'{i:04}', forge.tree([])) for i in range(4000)]), ACCEPTED),
]
