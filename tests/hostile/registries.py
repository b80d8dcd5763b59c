"""co-quan.yaml and ky-niem.yaml."""
import values
from cause import ACCEPTED, REFUSED, files
from forge import PORTAL

BODIES, EVENTS = 'co-quan.yaml', 'ky-niem.yaml'


def body(name, keys, status, *said, more=''):
    lines = PORTAL[BODIES] + '- {id: bao-tang, ' + keys + '}\n' + more
    return files(f'a body with {name}', {BODIES: lines}, status, *said)


def event(name, keys, status, *said):
    return files(f'an event with {name}', {EVENTS: PORTAL[EVENTS] + '- {id: ngay-hoi, ' + keys + '}\n'}, status, *said)


def every(make, path, keys):
    """Of (key, status): rows of one key each, with the keys that must stand beside it."""
    rows = []
    for key, status, beside in keys:
        said = [f'{path}:2'] if status else []
        for what, value in (('markup', values.MARKUP), ('lines', values.LINES)):
            rows.append(make(f'{key}: {what}', f'{beside}{key}: {value}', status, *said))
        rows.append(make(f'{key}: length', f'{beside}{key}: {values.LONG}', REFUSED, f'{path}:2'))
        rows.append(make(f'{key}: a list of lists', f'{beside}{key}: {values.NESTED}', REFUSED, f'{path}:2'))
    return rows


def tree_of_bodies(count, parent):
    return ''.join(f'- {{id: b{i}, ten: B{i}, ky_hieu: K{i}, truc_thuoc: {parent(i)}}}\n' for i in range(count))


CAUSES = [
    *(body(f'a line end that nobody sees: {end!r}', f'ten: Bảo tàng # x{end}', REFUSED, f'{BODIES}:2', f'ký tự ẩn U+{ord(end):04X}')
      for end in '\x85\u2028'),
    *every(body, BODIES, [('ten', ACCEPTED, ''), ('ky_hieu', ACCEPTED, 'ten: x, '), ('loai', ACCEPTED, 'ten: x, '),
                          ('ghi_chu', ACCEPTED, 'ten: x, '), ('truc_thuoc', REFUSED, 'ten: x, '), ('tu', REFUSED, 'ten: x, '),
                          ('den', REFUSED, 'ten: x, ')]),
    *every(event, EVENTS, [('ten', ACCEPTED, 'ngay: 2000-01-01, '), ('loai', ACCEPTED, 'ten: x, ngay: 2000-01-01, '),
                           ('ngay', REFUSED, 'ten: x, '), ('am_lich', REFUSED, 'ten: x, '),
                           ('pham_vi', REFUSED, 'ten: x, ngay: 2000-01-01, ')]),
    *(body(f'{key} of markup', f'ten: x, {key}: [{values.MARKUP}]', status, *said)
      for key, status, *said in (('ten_khac', ACCEPTED), ('ke_thua', REFUSED, f'{BODIES}:2'))),
    body('a former name of markup', f'ten: x, ten_cu: [{{ten: {values.MARKUP}, den: 2000-01-01}}]', ACCEPTED),
    *(files(f'a body whose id is {name}', {BODIES: PORTAL[BODIES] + f'- {{id: {value}, ten: x}}\n'}, REFUSED, f'{BODIES}:2')
      for name, value in (('a climb', '../x'), ('a device', '"a/b"'), ('markup', values.MARKUP), ('empty', '""'), ('dots', '..'),
                          ('long', values.LONG), ('in capitals', 'BAO'), ('a list', '[a]'), ('a number', '1'))),
    *(files(f'a body whose id is {name}', {BODIES: PORTAL[BODIES] + f'- {{id: {name}, ten: x}}\n'}, REFUSED, f"{BODIES}:2", 'mã này là tên trang')
      for name in ('index', 'con', 'nul', 'com1')),
    files('an event whose id is index', {EVENTS: PORTAL[EVENTS] + '- {id: index, ten: x, ngay: 2000-01-01}\n'}, REFUSED, f'{EVENTS}:2'),
    files('2,000 bodies that each follow another', {BODIES: PORTAL[BODIES] + '- {id: b0, ten: B0, ky_hieu: K0}\n' + ''.join(
        f'- {{id: b{i}, ten: B{i}, ky_hieu: K{i}, ke_thua: [b{i - 1}]}}\n' for i in range(1, 2_000))}, ACCEPTED),
    body('itself above it', 'ten: x, truc_thuoc: bao-tang', REFUSED, BODIES),
    body('itself before it', 'ten: x, ke_thua: [bao-tang]', REFUSED, BODIES),
    body('a body below it above it', 'ten: x, truc_thuoc: kho', REFUSED, BODIES, more='- {id: kho, ten: y, truc_thuoc: bao-tang}\n'),
    body('two that succeed each other', 'ten: x, ke_thua: [kho]', ACCEPTED, more='- {id: kho, ten: y, ke_thua: [bao-tang]}\n'),
    files('bodies 20 deep', lambda: {BODIES: PORTAL[BODIES] + tree_of_bodies(20, lambda i: f'b{i - 1}' if i else 'thu-vien')}, ACCEPTED),
    files('bodies 3,000 deep', lambda: {BODIES: PORTAL[BODIES] + tree_of_bodies(3000, lambda i: f'b{i - 1}' if i else 'thu-vien')}, REFUSED,
          f"{BODIES}:22: lỗi: cơ quan 'b20' ở dưới quá 20 cấp"),
    files('300 bodies below one', lambda: {BODIES: PORTAL[BODIES] + tree_of_bodies(300, lambda i: 'thu-vien')}, ACCEPTED),
    files('bodies in a circle of 3,000', lambda: {BODIES: PORTAL[BODIES] + tree_of_bodies(3000, lambda i: f'b{(i + 1) % 3000}')}, REFUSED, BODIES),
    files('300 bodies that succeed one another', lambda: {BODIES: PORTAL[BODIES] + ''.join(
        f'- {{id: b{i}, ten: B{i}, ke_thua: [b{i - 1}]}}\n' if i else '- {id: b0, ten: B0}\n' for i in range(300))}, ACCEPTED),
    files('300 bodies of one name', lambda: {BODIES: PORTAL[BODIES] + ''.join(f'- {{id: b{i}, ten: B}}\n' for i in range(300))}, ACCEPTED),
    files('20,000 bodies of one id', lambda: {BODIES: PORTAL[BODIES] + '- {id: b, ten: B}\n' * 20_000}, REFUSED, f"{BODIES}:3"),
    files('co-quan.yaml of 9 MB', lambda: {BODIES: '# ' + 'x' * (9 << 20)}, REFUSED, f'{BODIES}:1: lỗi: tệp khai báo dài quá 8192 kB'),
    files('co-quan.yaml of 60 MB', lambda: {BODIES: '# ' + 'x' * (60 << 20)}, REFUSED, BODIES),
    files('co-quan.yaml 100,000 deep', lambda: {BODIES: '[' * 100_000}, REFUSED, f'{BODIES}:1'),
    files('co-quan.yaml of 4 MB of open quotes', lambda: {BODIES: '- "' + "a'" * (2 << 20)}, REFUSED, BODIES),
    files('co-quan.yaml of 8 MB of quotes', lambda: {BODIES: ("- " + "'" * 42 + "\n") * 180_000}, REFUSED, 'tám dấu nháy đơn liền nhau'),
    files('co-quan.yaml of 2 million dashes', lambda: {BODIES: '- ' * 2_000_000}, REFUSED, BODIES),
    files('co-quan.yaml of a million double keys', lambda: {BODIES: '- {' + 'k,\n  ' * 1_000_000 + '}'}, REFUSED, BODIES),
    files('co-quan.yaml of a million values', lambda: {BODIES: '- [' + 'k,\n  ' * 1_000_000 + ']'}, REFUSED, 'có quá 300000 giá trị'),
    files('co-quan.yaml of 2 million opened brackets on a line', lambda: {BODIES: '- ' + '{a, b: [' * 500_000}, REFUSED, 'dòng này dài quá 256 kB'),
    files('co-quan.yaml of 4 million values on a line', lambda: {BODIES: '- [' + 'k,' * 4_000_000 + ']'}, REFUSED, 'dòng này dài quá 256 kB'),
    files('co-quan.yaml of 140,000 unknown keys', lambda: {BODIES: '- {' + ',\n  '.join(f'k{i}: x' for i in range(140_000)) + '}'},
          REFUSED, "không có khóa 'k0'"),
    files('30,000 bodies below others that are not there', lambda: {BODIES: PORTAL[BODIES] + tree_of_bodies(30_000, lambda i: f'khong-co-{i}')}, REFUSED,
          BODIES),
    files('a body of 50,000 predecessors that are not there', lambda: {BODIES: PORTAL[BODIES] + '- {id: b, ten: B, ke_thua: ['
          + ', '.join(f'k{i}' for i in range(50_000)) + ']}\n'}, REFUSED, f'{BODIES}:2'),
    files('co-quan.yaml with a billion laughs', {BODIES: '- &a {id: a, ten: x}\n- *a\n'}, REFUSED, 'không dùng neo'),
    files('co-quan.yaml of bytes that are no text', {BODIES: bytes(range(256)) * 100}, REFUSED, BODIES),
    files('co-quan.yaml of no bytes', {BODIES: ''}, ACCEPTED),
    event('a day that is not in the calendar', 'ten: x, ngay: 2026-02-30', REFUSED, f'{EVENTS}:2'),
    event('the year 1', 'ten: x, ngay: 0001-01-01', ACCEPTED),
    event('the year 9999', 'ten: x, ngay: 9999-12-31', ACCEPTED),
    event('the 30th of the 12th lunar month', 'ten: x, am_lich: 30/12', ACCEPTED),
    event('lunar month 13', 'ten: x, am_lich: 1/13', REFUSED, f'{EVENTS}:2'),
    event('a negative lunar day', 'ten: x, am_lich: -1/1', REFUSED, f'{EVENTS}:2'),
    files('500 events', lambda: {EVENTS: ''.join(f'- {{id: e{i}, ten: Ngày {i}, ngay: 1950-01-01}}\n' for i in range(500))}, ACCEPTED),
]
