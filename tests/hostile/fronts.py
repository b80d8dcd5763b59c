"""Front matter: every key with values that it should not take, and YAML that does harm to its readers."""
import values
from cause import ACCEPTED, DOCUMENT, REFUSED, document, front

LINE = f'{DOCUMENT}:2'
TEXTS = ('so', 'trich_yeu', 'dia_danh')
LISTS = ('noi_nhan', 'chu_de')
RELATIONS = ('can_cu', 'thay_the', 'sua_doi', 'bai_bo')
CHOSEN = ('loai', 'co_quan', 'ngay', 'luu_hanh', 'trang_thai', 'cong_bo_tu')


def every(keys, write, status, *said, within=''):
    """Rows of one key each, for markup, lines and length."""
    return [front(f'{within}{key}: {what}', write(key, value), status, *said)
            for key in keys for what, value in (('markup', values.MARKUP), ('lines', values.LINES))] + [
                front(f'{within}{key}: length', write(key, values.LONG), REFUSED, *(said or [LINE])) for key in keys]


def yaml(name, lines, *said):
    return front(f'front matter with {name}', lines, REFUSED, *(said or [DOCUMENT]))


def listed(key, value):
    return f'{key}: [{value}]'


SIGNATORY = ('quyen_han', 'chuc_vu', 'ho_ten')
DEADLINE = {'viec': 'viec: {0}', 'co_quan': 'viec: x, co_quan: [{0}]', 'gui': 'viec: x, gui: {0}'}

CAUSES = [
    *every(TEXTS, lambda key, value: f'{key}: {value}', ACCEPTED),
    *every(RELATIONS, listed, ACCEPTED),
    *every(SIGNATORY, lambda key, value: f'nguoi_ky: {{{key}: {value}}}', ACCEPTED),
    *every(DEADLINE, lambda key, value: 'thoi_han: [{den: 2026-03-01, ' + DEADLINE[key].format(value) + '}]', ACCEPTED,
           within='thoi_han: '),
    *every(CHOSEN, lambda key, value: f'{key}: {value}', REFUSED, LINE),
    *every(['do_mat'], lambda key, value: f'{key}: {value}', REFUSED, DOCUMENT),
    *every(['ky_niem', 'dinh_kem'], listed, REFUSED, LINE),
    *(yaml(f'a key behind {end!r}', f'trich_yeu: x # đã duyệt{end}luu_hanh: cong-khai', LINE, f'ký tự ẩn U+{ord(end):04X}')
      for end in '\v\x85\u2028\u2029'),
    *(front(f'{key}: a list of lists', f'{key}: {values.NESTED}', REFUSED, LINE)
      for key in (*TEXTS, *LISTS, *RELATIONS, *CHOSEN, 'nguoi_ky', 'thoi_han', 'ky_niem', 'dinh_kem')),
    *(front(f'trich_yeu: {name}', f'trich_yeu: "a{value}b"', REFUSED, LINE) for name, value in values.HIDDEN.items()),
    *(document(f'{name} in a file', f'---\ntrich_yeu: a{value}b\n---\n\nKẾ HOẠCH\n\n1. x\n', REFUSED, f'{DOCUMENT}:2')
      for name, value in (('a mark of direction', '\u202e'), ('an escape of terminals', '\x1b[31m'))),
    *(front(f'dinh_kem: {value}', f'dinh_kem: ["{value}"]', REFUSED, LINE)
      for value in (values.CLIMBING, '/etc/passwd', 'file:///etc/passwd', values.SCRIPT, '//x.vn/a', '.', '..', '',
                    'a/../../../../x', '.git/config', 'mot.md/x', '%2e%2e/%2e%2e/site.yaml')),
    front('dinh_kem: itself', 'dinh_kem: [hai.md]', ACCEPTED),
    front('dinh_kem: site.yaml', 'dinh_kem: [../../site.yaml]', REFUSED, LINE, "'../../site.yaml' là tệp khai báo của cổng"),
    front('dinh_kem: 10,000 files', lambda: 'dinh_kem: [' + ', '.join(f'{i}' for i in range(10_000)) + ']', REFUSED, LINE),
    front('ten of an attachment: markup', f'dinh_kem: [{{tep: mot.md, ten: {values.MARKUP}}}]', ACCEPTED),
    *(front(f'ngay: {day}', f'ngay: {day}', REFUSED, LINE)
      for day in ('0000-00-00', '9999999-01-01', '-1-01-01', '2026-02-30', '1e9', '0x7EA-1-1', '2026-01-05/2025-01-01', '٢٠٢٦-٠١-٠٥',
                  '2026-01-05T00:00:00Z', 'true', '.inf', '2026-13-01', '0-1-1')),
    front('ngay: the last of the calendar', 'ngay: 9999-12-31', ACCEPTED),
    front('ngay: the first of the calendar', 'ngay: 0001-01-01', ACCEPTED),
    front('thoi_han: 5,000 years', 'thoi_han: [{den: 0001-01-01/9999-12-31, viec: x}]', ACCEPTED),
    front('thoi_han: 1,500 of them', lambda: 'thoi_han:\n' + '- {den: 2026-03-01, viec: x}\n' * 1500, ACCEPTED),
    front('noi_nhan: 10,000 names', lambda: 'noi_nhan: [' + ', '.join(f'n{i}' for i in range(9000)) + ']', ACCEPTED),
    front('chu_de: 9,000 topics', lambda: 'chu_de: [' + ', '.join(f'n{i}' for i in range(9000)) + ']', REFUSED, LINE, 'quá 40 chủ đề'),
    front('chu_de: the name of a page', 'chu_de: [index, Index, "...", con]', ACCEPTED),
    front('can_cu: 5,000 numbers', lambda: 'can_cu: [' + ', '.join(f'{i}-KH/TU' for i in range(5000)) + ']', ACCEPTED),
    front('thay_the: its own number', 'so: 5-KH/TVT\nngay: 2026-01-05\nthay_the: [5-KH/TVT]', ACCEPTED),
    front('do_mat: mat', 'do_mat: mat', REFUSED, DOCUMENT),
    front('so: 60 kB of digits', lambda: 'so: ' + '9' * 60_000 + '-KH/TVT', REFUSED, LINE, 'dài quá 4000 byte'),
    yaml('an alias', 'trich_yeu: &a x\nso: *a', f"{DOCUMENT}:2:12: lỗi: không dùng neo ('&a') của YAML ở đây"),
    yaml('a billion laughs', lambda: 'a: &a [x, x]\n' + ''.join(f'{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n'
                                                          for i in range(20)), 'không dùng neo'),
    yaml('a tag', 'trich_yeu: !!python/object/apply:os.system [touch chay]', 'không dùng nhãn kiểu'),
    yaml('a tag of its own', '%TAG ! tag:x,2000:\n---\ntrich_yeu: !x y'),
    yaml('a merge key', 'nguoi_ky: &a {ho_ten: x}\n<<: *a', 'không dùng neo'),
    yaml('a merge key without alias', '<<: {so: 1-KH/TVT}', "không có khóa '<<'"),
    yaml('a key twice', 'luu_hanh: noi-bo\ntrang_thai: du-thao\nluu_hanh: cong-khai', "khóa 'luu_hanh' đã có ở dòng 2"),
    yaml('a key twice, once in quotes', 'luu_hanh: noi-bo\n"luu_hanh": cong-khai', "khóa 'luu_hanh' đã có ở dòng 2"),
    yaml('a key twice, once by escapes', 'luu_hanh: noi-bo\n"luu\\x5fhanh": cong-khai', "khóa 'luu_hanh' đã có ở dòng 2"),
    yaml('a key in other letters that look alike', 'luu_hаnh: cong-khai', "không có khóa 'luu_hаnh'"),
    yaml('a list 10,000 deep', lambda: 'chu_de: ' + '[' * 10_000 + ']' * 10_000, 'danh sách lồng nhau quá'),
    yaml('a list 10,000 deep by indentation', lambda: ''.join(' ' * i + '-\n' for i in range(340))),
    yaml('30,000 open brackets', lambda: 'chu_de: ' + '[' * 30_000),
    yaml('mappings 5,000 deep', lambda: 'nguoi_ky: ' + '{a: ' * 5000 + 'x' + '}' * 5000),
    yaml('complex keys', '? [a, b]\n: x', 'khóa phải là một từ'),
    yaml('complex keys 3,000 deep', lambda: '? ' * 3000 + 'x'),
    yaml('10,000 keys that are not known', lambda: ''.join(f'k{i}: x\n' for i in range(6000)), "không có khóa 'k0'"),
    yaml('a second document', 'so: 1-KH/TVT\n...\nluu_hanh: cong-khai'),
    yaml('a directive', '%YAML 9.9\n---\nso: 1-KH/TVT'),
    yaml('65 kB', lambda: '# ' + 'x' * 66_000, 'phần khai báo dài quá 64 kB'),
    yaml('a block of 60 kB that is indented badly', lambda: 'trich_yeu: |9\n' + ' x\n' * 20_000),
    yaml('30,000 single quotes', lambda: "trich_yeu: '" + "''" * 20_000),
    yaml('30,000 colons', lambda: 'trich_yeu: ' + ': ' * 30_000),
    front('front matter with tabs', lambda: '\t' * 60_000, ACCEPTED),
    yaml('UTF-16', lambda: 'so: 1'.encode('utf-16').decode('latin-1')),
    front('comments', '# ' + 'bí mật ' * 100 + '\ntrich_yeu: x # <script>', ACCEPTED),
    document('front matter in 54,000 lines without an end', lambda: '---\n' + 'a: b\n' * 54_000, REFUSED, f'{DOCUMENT}:1'),
    document('30,000 lines of ---', lambda: '---\n' * 30_000, ACCEPTED),
]
