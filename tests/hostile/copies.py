"""What broken tools leave behind, and the same bytes many times."""
from cause import ACCEPTED, DOCUMENT, REFUSED, cause, document, files
from forge import PORTAL

FOLDER = 'van-ban/thu-vien/'
MOT = PORTAL[FOLDER + 'mot.md']
PLAN = 'KẾ HOẠCH\nNgày hội\n\n1. Đọc sách.\n'


def beside(name, path, data=MOT, status=ACCEPTED, *said):
    return files(name, lambda: {FOLDER + path: data() if callable(data) else data}, status, *said)


def attached(name, path, data='x', status=ACCEPTED, *said):
    return files(f'an attachment named {name}', {DOCUMENT: f'---\ndinh_kem: ["{path}"]\n---\n\n{PLAN}', FOLDER + path: data}, status, *said)


CAUSES = [
    beside('a folder where a page stands', 'mot.html/hai.md'), beside('a folder where a copy stands', 'mot.pdf/hai.md'),
    beside('a folder where the source stands', 'mot.md.md', MOT), beside('a document named index', 'index.md', MOT),
    attached('as the page', 'hai.html', 'x', REFUSED, FOLDER), attached('as a copy', 'hai.pdf'), attached('SHA256SUMS', 'SHA256SUMS'),
    files('an attachment where the first page is', {DOCUMENT: f'---\ndinh_kem: [/index.html, /nam]\n---\n\n{PLAN}', 'index.html': 'x', 'nam': 'x'}, REFUSED, DOCUMENT),
    files('an attachment where scripts are', {DOCUMENT: f'---\ndinh_kem: [/assets]\n---\n\n{PLAN}', 'assets': 'x'}, REFUSED, 'assets'),
    attached('as a release', '.vankho-release', 'x', REFUSED, DOCUMENT), attached('.htaccess', '.htaccess', 'Options +Indexes', REFUSED, DOCUMENT),
    attached('as a drawing', 'hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), attached('desktop.ini', 'desktop.ini'),
    beside('a file of Word that is open', '~$ke-hoach.docx', 'x'), beside('what macOS leaves beside', '._mot.md', b'\0\5\x16\7' + bytes(4000)),
    beside('a copy of Explorer', 'mot - Copy (2).md', MOT), beside('a mark of a merge', 'hai.md', '<<<<<<< HEAD\n' + PLAN + '=======\n' + PLAN + '>>>>>>> a\n', REFUSED, DOCUMENT),
    beside('.gitattributes with a filter', '.gitattributes', '* filter=x working-tree-encoding=UTF-16 eol=crlf\n'),
    beside(
        '.gitmodules with an option', '.gitmodules', '[submodule "x"]\n\tpath = x\n\turl = -u./chay\n'),
    document('a file that a crash filled with zeros', lambda: PLAN.encode() + bytes(4096), ACCEPTED), document('only a byte-order mark', '\ufeff', REFUSED, DOCUMENT),
    document('byte-order marks throughout', lambda: ('\ufeff' + PLAN) * 1000, ACCEPTED), document('lines that end in CR', PLAN.replace('\n', '\r'), ACCEPTED),
    document('900 kB of CR', '\r' * 900_000, REFUSED, DOCUMENT), document('an end of DOS', PLAN + '\x1a', ACCEPTED), document('Windows-1258', PLAN.encode('utf-8').replace(b'\xe1', b'\xd2'),
                                                                                                                    REFUSED, DOCUMENT),
    document('a Word file by another name', lambda: b'PK\3\4' + bytes(range(256)) * 2000, REFUSED, DOCUMENT), document('RTF by another name', r'{\rtf1\ansi ' + 'x' * 1000 + '}', REFUSED, DOCUMENT),
    document('a page saved from a browser', '<!DOCTYPE html><html><body><p>KẾ HOẠCH</p></body></html>', REFUSED, DOCUMENT), document('U+2028 for line ends', PLAN.replace('\n', '\u2028'), ACCEPTED),
    document('a number that climbs', '---\nso: ../../../x-KH/TVT\n---\n\n' + PLAN, ACCEPTED), document('numbers that climb', PLAN + '2. Căn cứ Nghị quyết số 1-NQ/../../x, ngày 1/2/2025.\n', ACCEPTED),
    document('topics of one address', '---\nchu_de: [' + ', '.join(f'"a{mark}"' for mark in '!?.,;$%^()+=_~`') + ']\n---\n\n' + PLAN, ACCEPTED),
    document('topics that climb', '---\nchu_de: ["../../x", "..", "a/b", "con", "index.html", "a\\\\b"]\n---\n\n' + PLAN, ACCEPTED),
    files('2,000 documents of the same bytes', lambda: {f'{FOLDER}a{i}.md': PLAN + 'Đọc sách.\n\n' * 6000 for i in range(2000)}, REFUSED, 'giống hệt nhau'),
    files('2,000 names of one short document', lambda: {f'{FOLDER}a{i}.md': PLAN for i in range(2000)}, REFUSED, 'giống hệt nhau'),
    # In a working tree, all 6 GB would have to be hashed before anything is known of them.
    cause('150 attachments of the same 40 MB', lambda forge: forge.portal({DOCUMENT: '---\ndinh_kem: [' + ', '.join(f'a{i}.txt' for i in range(150))
        + f']\n---\n\n{PLAN}', **{f'{FOLDER}a{i}.txt': bytes(40 << 20) for i in range(150)}}), REFUSED, 'giống hệt nhau'),
]
