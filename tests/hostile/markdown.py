"""Markdown that costs its readers more than it says, or leads to where it should not."""
from cause import ACCEPTED, DOCUMENT, REFUSED, body, cause, document

COUNT = 20_000
CELLS = 'các bảng trong tệp đã có quá 120000 ô'
NOTES = 'đến dòng này tệp đã có quá 10000 chú thích'
SIGNS = 'đến dòng này tệp đã có quá 500000 dấu của Markdown'
LINES = 'đến dòng này tệp đã có quá 55000 dòng'
SCHEMES = ('javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)',
           'javascript&colon;alert(1)', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'blob:x', 'ms-msdt:/id', 'search-ms:x',
           '//x.vn/a', '/\\x.vn', '\\\\x.vn\\a', 'ftp://x.vn', 'view-source:x', 'about:blank', 'intent://x', 'x:y', ':x')


def link(target):
    return body(f'a link to {target!r}', f'1. Xem [ở đây](<{target}>).', REFUSED, f'{DOCUMENT}:4', 'lỗi')


def bomb(name, text, status=ACCEPTED, *said):
    return body(name, text, status, *said)


def html(name, text):
    return body(f'HTML: {name}', f'1. Xem {text} đây.', ACCEPTED)


def table(rows, columns, filled=None):
    filled = columns if filled is None else filled
    return '|' + 'a|' * columns + '\n|' + '-|' * columns + '\n' + ('|' + 'b|' * filled + '\n') * rows


def written_anew(name, text):
    """A document whose second version has nothing but the head in common with the first; `text` makes it of a letter."""
    def made(forge):
        first = forge.portal({DOCUMENT: 'KẾ HOẠCH\nNgày hội\n\n' + text('x')})
        forge.portal({DOCUMENT: 'KẾ HOẠCH\nNgày hội\n\n' + text('y')}, [first])
    return cause(f'{name}, written anew', made, ACCEPTED)


CAUSES = [
    *map(link, SCHEMES),
    *(body(f'a link outside the repository by {target}', f'1. Xem [ở đây]({target}).', REFUSED, f'{DOCUMENT}:4')
      for target in ('../../../../etc/passwd', '%2e%2e/%2e%2e/%2e%2e/x', '/etc/passwd', '..\\..\\x')),
    body('a picture of a script', '![x](javascript:alert(1))', REFUSED, f'{DOCUMENT}:4'),
    body('a picture of another host', '![x](https://x.vn/a.png)', REFUSED, f'{DOCUMENT}:4'),
    body('a picture outside the repository', '![x](../../../../etc/passwd.png)', REFUSED, f'{DOCUMENT}:4'),
    body('a link defined elsewhere, to a script', '1. Xem [a].\n\n[a]: javascript:alert(1)', ACCEPTED),
    body('an autolink to a script', '1. Xem <javascript:alert(1)>.', REFUSED, f'{DOCUMENT}:4'),
    body('a script with a line end that looks like a message', '[x](javascript:a&#10;hai.md:1:)', REFUSED, 'a\\u{000A}hai.md:1:'),
    body('a title that leaves its quotes', '1. Xem [a](http://x.vn "\\" onmouseover=alert(1) x=\\"").', ACCEPTED),
    body('a link with quotes', '1. Xem [a](http://x.vn/"onmouseover=alert(1)).', ACCEPTED),
    html('script', '<script>alert(1)</script>'), html('a picture', '<img src=x onerror=alert(1)>'), html('svg', '<svg/onload=alert(1)>'),
    html('a frame', '<iframe src=//x.vn></iframe>'), html('base', '<base href=//x.vn>'), html('a comment', '<!-- --!><script>x</script> -->'),
    html('a processing instruction', '<?php x ?>'), html('a declaration', '<!DOCTYPE x [<!ENTITY a "b">]>'),
    html('cdata', '<![CDATA[ <script>x</script> ]]>'), html('a style', '<style>*{display:none}</style>'),
    html('no end', '<a href="' + 'x' * 1000), html('an entity', '&lt;script&gt;alert(1)&lt;/script&gt;'),
    html('entities that are none', '&' * 5000 + '&#0;&#xD800;&#x110000;'),
    body('a mark of direction as an entity', '1. Xem a&#x202E;b.', REFUSED, f'{DOCUMENT}:4', 'ký tự điều khiển chiều chữ'),
    body('an HTML block', '<div onclick=alert(1)>\n\n<script>\nalert(1)\n</script>\n\n</div>', ACCEPTED),
    body('a template', '1. {{ 7*7 }} {% include "/etc/passwd" %} {# x #}', ACCEPTED),
    *(bomb(f'300,000 times the invisible U+{ord(sign):04X}', lambda sign=sign: '1. ' + sign * 300_000) for sign in '\u200b\u2060\u200d'),
    bomb('95,000 rooms to be filled in, on one line', lambda: '1. ' + ''.join(f'[a{i}] ' for i in range(95_000))),
    bomb('quotes 5,000 deep', lambda: '> ' * 5000 + 'a'),
    bomb('quotes 300,000 deep', lambda: '>' * 300_000 + 'a'),
    bomb('quotes of lines of quotes', lambda: ''.join('>' * i + 'a\n' for i in range(1, 1000))),
    bomb('lists 5,000 deep', lambda: '- ' * 5000 + 'a'),
    bomb('lists 1,300 deep by indentation', lambda: ''.join(' ' * i + '- a\n' for i in range(1300))),
    bomb('20,000 footnotes', lambda: '[^1]:' * COUNT, REFUSED, NOTES), bomb('20,000 footnotes on lines', lambda: '[^1]:\n' * COUNT, REFUSED, NOTES),
    bomb('20,000 marks of a footnote', lambda: 'a[^1]' * COUNT + '\n\n[^1]: x'),
    bomb('20,000 opened brackets', lambda: '[' * COUNT), bomb('20,000 closed brackets', lambda: ']' * COUNT),
    bomb('20,000 brackets and parentheses', lambda: '[a](' * COUNT), bomb('20,000 empty links', lambda: '[](' * COUNT),
    bomb('20,000 pictures within pictures', lambda: '![' * COUNT + 'a' + '](b)' * COUNT, REFUSED, DOCUMENT),
    bomb('links 20,000 deep', lambda: '[' * COUNT + 'a' + '](b)' * COUNT, REFUSED, DOCUMENT),
    bomb('900 kB of opened brackets', lambda: '[' * 900_000, REFUSED, SIGNS),
    bomb('900 kB of opened brackets and underscores', lambda: '[_' * 450_000, REFUSED, SIGNS), bomb('499,000 opened brackets and underscores', lambda: '[_' * 249_500),
    bomb('900 kB of stars', lambda: '*' * 900_000), bomb('900 kB of lone stars', lambda: '* ' * 450_000),
    bomb('900 kB of stars before letters', lambda: '*a ' * 300_000), bomb('900 kB of underscores', lambda: '_a ' * 300_000),
    bomb('emphasis 50,000 deep', lambda: '*a **b ' * 50_000 + 'c' + ' b** a*' * 50_000),
    bomb('emphasis opened and closed', lambda: 'a**b' + 'c* ' * 200_000), bomb('emphasis of every kind', lambda: '*_**__' * 100_000),
    bomb('900 kB of backticks', lambda: '`' * 900_000), bomb('backticks of every length', lambda: ''.join('e' + '`' * i for i in range(600))),
    bomb('900 kB of backslashes', lambda: '\\' * 900_000, REFUSED, SIGNS), bomb('900 kB of ampersands', lambda: '&' * 900_000, REFUSED, SIGNS),
    bomb('200,000 entities', lambda: '&amp;' * 180_000), bomb('900 kB of opened tags', lambda: '<' * 900_000, REFUSED, SIGNS),
    bomb('200,000 tags', lambda: '<a>' * 200_000), bomb('300,000 tags without an end', lambda: '<a ' * 300_000), bomb('100,000 comments', lambda: '<!--' * 200_000),
    bomb('100,000 processing instructions', lambda: '<?' * 300_000), bomb('100,000 declarations', lambda: '<!A ' * 200_000),
    bomb('40,000 cdata', lambda: '<![CDATA[' * 40_000), bomb('50,000 autolinks', lambda: '<http://x.vn> ' * 50_000),
    bomb('50,000 bare addresses', lambda: 'http://x.vn ' * 50_000), bomb('addresses of a line', lambda: 'www.' * 200_000),
    bomb('50,000 e-mail addresses', lambda: 'a@b.vn ' * 50_000), bomb('e-mail addresses without an end', lambda: 'a@b.' * 200_000),
    bomb('50,000 links', lambda: '[a](http://x.vn) ' * 50_000), bomb('20,000 links to places of the document', lambda: ''.join(f'[a](#{i}) ' for i in range(20_000)), REFUSED, DOCUMENT), bomb('50,000 definitions', lambda: '[a]: http://x.vn\n' * 50_000),
    bomb('definitions that grow', lambda: '[' + 'a' * 900 + ']: http://x.vn/' + 'b' * 50_000 + '\n\n' + ('[' + 'a' * 900 + ']') * 900),
    bomb('a table of 10,000 rows', lambda: table(10_000, 10)), bomb('a table of 2,000 columns', lambda: table(100, 2_000), REFUSED, CELLS),
    bomb('a table of short rows that grows', lambda: table(5_000, 2_000, 1), REFUSED, CELLS), bomb('a table of as many columns as rows', lambda: table(340, 340)),
    bomb('a table of 100,000 columns', lambda: table(2, 100_000), REFUSED, CELLS), bomb('20,000 heads of tables', lambda: '|a|\n' * COUNT + '|-|\n' * COUNT),
    bomb('10,000 tables', lambda: table(1, 2) * 1 + ('\n' + table(1, 2)) * 10_000), bomb('900 kB of pipes', lambda: '|' * 900_000, REFUSED, CELLS), bomb('900 kB of pipes on lines', lambda: ('|' * 1900 + '\n') * 473, REFUSED, CELLS),
    bomb('a table of escaped pipes', lambda: '|a|\n|-|\n|' + '\\|' * 300_000 + '|'),
    bomb('50,000 fences', lambda: '```\n' * 50_000), bomb('a fence without an end', lambda: '```\n' + 'a\n' * 50_000),
    bomb('50,000 headings', lambda: '# a\n\n' * 50_000), bomb('25,000 underlines', lambda: 'a\n=\n' * 25_000),
    bomb('50,000 rules', lambda: '***\n' * 50_000), bomb('900 kB of tabs', lambda: '\t' * 900_000),
    bomb('50,000 items', lambda: '- a\n' * 50_000), bomb('50,000 numbered items', lambda: '1. a\n' * 50_000),
    bomb('50,000 line breaks', lambda: '\\\n' * 50_000), bomb('900 kB of line breaks', lambda: '\\\n' * 450_000, REFUSED, LINES),
    bomb('50,000 blocks of HTML', lambda: '<div>\n\n' * 50_000), bomb('20,000 notes', lambda: ''.join(f'[^{i}]: [^{i + 1}]\n' for i in range(20_000)), REFUSED, NOTES),
    bomb('9,900 notes', lambda: ''.join(f'[^{i}]: [^{i + 1}]\n' for i in range(9_900))), bomb('300,000 <br>', lambda: '<br>' * 200_000),
    bomb('80,000 months', lambda: '1tháng 4 ' * 80_000),
    bomb('900 kB of one word', lambda: 'a' * 900_000), bomb('900 kB of one letter with marks', lambda: 'a' + '\u0301' * 450_000, REFUSED, f'{DOCUMENT}:4', 'một chữ mang quá 30 dấu'),
    bomb('900 kB of spaces', lambda: 'a' + ' ' * 900_000 + 'b'), bomb('900 kB of blank lines', lambda: '\n' * 900_000),
    bomb('300,000 noncharacters', lambda: '\ufdd0' * 300_000), bomb('marks of direction that balance', lambda: '\u202aa\u202c' * 100_000),
    bomb('a mark of direction that does not', 'a\u202eb', REFUSED, f'{DOCUMENT}:4'),
    bomb('control characters', ''.join(map(chr, range(1, 32))) + '\x7f\x80\x9f'),
    document('NUL', b'KE HOACH\nA\n\n1. a\0b\n', ACCEPTED), document('1 MB of NUL', lambda: bytes(1 << 20), REFUSED, DOCUMENT),
    document('1 MB of bytes that are no text', lambda: bytes(range(128, 256)) * 8000, REFUSED, f'{DOCUMENT}:1'),
    document('UTF-16', 'KẾ HOẠCH\nA\n\n1. x\n'.encode('utf-16'), REFUSED, DOCUMENT),
    document('overlong UTF-8', b'KE HOACH\n\n1. \xc0\xbcscript\xc0\xbe\n', REFUSED, f'{DOCUMENT}:3'),
    written_anew('8,000 paragraphs of two words', lambda letter: ''.join(f'{letter.upper()}{i} {letter}x{i}.\n\n' for i in range(8000))),
    written_anew('100 paragraphs of 400 words', lambda letter: ''.join(f'Các {" ".join(f"{letter}{i}x{j}" for j in range(400))}.\n\n' for i in range(100))),
    document('a megabyte and a byte', lambda: 'a' * ((1 << 20) + 1), REFUSED, f'{DOCUMENT}: lỗi: tệp nặng'),
]
