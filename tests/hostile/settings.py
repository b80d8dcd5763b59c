"""site.yaml, and the limits that it may set."""
import values
from cause import ACCEPTED, ENVIRONMENT, REFUSED, files
from forge import PORTAL

SITE = 'site.yaml'


def site(name, lines, status, *said):
    return files(f'site.yaml with {name}', lambda: {SITE: lines() if callable(lines) else f'ten: Cổng thử\n{lines}\n'}, status, *said)


def every(keys, status, *said):
    return [site(f'{key}: {what}', f'{key}: {value}', status, *said)
            for key in keys for what, value in (('markup', values.MARKUP), ('lines', values.LINES), ('a list of lists', values.NESTED))]


CAUSES = [
    *(files(f'site.yaml with ten: {what}', {SITE: f'ten: {value}\n'}, status, *said)
      for what, value, status, *said in (('markup', values.MARKUP, ACCEPTED), ('lines', values.LINES, ACCEPTED),
                                         ('a megabyte', '"' + 'a ' * 500_000 + '"', REFUSED, 'tệp khai báo dài quá 256 kB'), ('100 kB', '"' + 'a ' * 50_000 + '"', REFUSED, 'dài quá 4000 byte'), ('a list', values.NESTED, REFUSED, SITE),
                                         ('a mark of direction', '"\\u202E"', REFUSED, f'{SITE}:1'))),
    *every(['an_ban', 'lich_su', 'giao_dien', 'ngon_ngu', 'han_ban_sao', 'khoa_cong_khai', 'kho', 'gioi_han'], REFUSED, f'{SITE}:2'),
    *(site(f'don_vi: {what}', f'don_vi: {value}', ACCEPTED) for what, value in (('markup', values.MARKUP), ('lines', values.LINES))),
    *(site(f'giao_dien: {value}', f'giao_dien: {value}', REFUSED, SITE) for value in ('../../etc', '/etc', '.git', 'mac-dinh/..', '""')),
    *(site(f'ngon_ngu: {value}', f'ngon_ngu: {value}', REFUSED, SITE) for value in ('../vi', 'vi.txt', 'VI')),
    *(site(f'gioi_han: {limit}', f'gioi_han: {{{limit}}}', REFUSED, f'{SITE}:2')
      for limit in ('tep: -1MB', 'tep: 99999999999999999999GB', 'tep: 18446744073709551616', 'tep: 1e9', 'tep: 0x10MB', 'so_tep: -1',
                    'so_tep: 99999999999999999999', 'so_tep: 1.5', 'van_ban: tất cả', 'la: 1')),
    site('gioi_han: no bytes', 'gioi_han: {tep: 0kB}', REFUSED, SITE),
    site('gioi_han: no files', 'gioi_han: {so_tep: 0}', REFUSED, SITE),
    *(site(f'han_ban_sao: {value}', f'han_ban_sao: {value}', REFUSED, f'{SITE}:2') for value in ('-1', '99999999999999', '1e3', '0')),
    *(site(f'kho: {url}', f'kho: [{{url: "{url}"}}]', status, *said)
      for url, status, *said in (('/etc/passwd', ENVIRONMENT, '/etc/passwd'), ('../../../../etc', ENVIRONMENT, 'etc'),
                                 ('https://x.vn/a.git', REFUSED, 'không phải một đường dẫn trên máy này'),
                                 ('ext::sh -c touch% chay', REFUSED, SITE), ('file:///etc', REFUSED, SITE),
                                 ('-oProxyCommand=touch chay', ENVIRONMENT, 'ProxyCommand'), ('.', REFUSED, 'hai kho cùng có một tệp'), ('', REFUSED, 'hai kho cùng có một tệp'))),
    site('kho: itself 50 times', lambda: PORTAL[SITE] + 'kho: [' + '{url: .}, ' * 50 + ']\n', REFUSED),
    *(site(f'kho: its own {key} {value}', f'kho: [{{url: ., {key}: "{value}"}}]', ENVIRONMENT, value)
      for key, value in (('ref', 'main@{1}'), ('ref', '../x'), ('goc', '../../etc'), ('goc', '/etc'), ('goc', 'content/site.yaml'))),
    site('ten_nguoi_sua: markup', f'ten_nguoi_sua: {{a@b.vn: {values.MARKUP}}}', ACCEPTED),
    site('ten_nguoi_sua: 50,000 of them', lambda: PORTAL[SITE] + 'ten_nguoi_sua: {' + ', '.join(f'a{i}: b' for i in range(50_000)) + '}\n',
         REFUSED, 'tệp khai báo dài quá 256 kB'),
    site('an_ban: 20,000 of them', lambda: 'ten: x\nan_ban: [' + ', '.join(f'a{i}' for i in range(20_000)) + ']\n', REFUSED, 'cổng có quá 20 ấn bản'),
    site('lich_su: 20,000 editions that are not there', lambda: 'ten: x\nan_ban: [' + ', '.join(f'a{i}' for i in range(15_000)) + ']\nlich_su: {an_ban: ['
         + ', '.join(f'b{i}' for i in range(15_000)) + ']}\n', REFUSED, SITE),
    site('mui_gio: a climb', 'mui_gio: ../../etc/passwd', ACCEPTED, "'mui_gio: ../../etc/passwd' không được dùng"),
    site('lich_su: the year 0', 'lich_su: {tu: 0000-01-01}', ACCEPTED),
    site('a list in place of keys', lambda: '- a\n', REFUSED, SITE),
    site('100,000 brackets', lambda: '[' * 100_000, REFUSED, SITE),
    site('9 MB', lambda: '# ' + 'x' * (9 << 20), REFUSED, SITE),
    site('no bytes', lambda: '', REFUSED, SITE),
    site('bytes that are no text', lambda: 'ten: \udcff\udcfe', REFUSED, SITE),
]
