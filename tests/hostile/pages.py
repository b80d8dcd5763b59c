"""Pages of trang/: Markdown that is HTML of its own, and not read as an official form."""
from cause import ACCEPTED, REFUSED, files
from markdown import CELLS, LINES, table

PAGE = 'trang/a.md'


def page(name, text, status=ACCEPTED, *said):
    return files(f'a page of {name}', lambda: {PAGE: '---\nten: x\n---\n\n' + (text() if callable(text) else text) + '\n'}, status, *said)


CAUSES = [
    files('a page of bombs', lambda: {'trang/a.md': '---\nten: x\n---\n\n' + '> ' * 5000 + 'a\n\n' + '*a ' * 50_000}, ACCEPTED),
    files('a page with a script', {'trang/a.md': '---\nten: <script>alert(1)</script>\n---\n\n<script>alert(1)</script>\n'}, ACCEPTED),
    files('a page with a link to a script', {'trang/a.md': '---\nten: x\n---\n\n[a](javascript:x)\n'}, REFUSED, 'trang/a.md:5'),
    files('a page with thu_tu of a million digits', lambda: {'trang/a.md': f'---\nten: x\nthu_tu: {"9" * 60_000}\n---\n\nx\n'}, REFUSED,
          'trang/a.md:3'),
    page('50,000 headings alike', lambda: '# a\n' * 50_000), page('50,000 headings', lambda: ''.join(f'# a{i}\n' for i in range(50_000))),
    page('30,000 headings with links', lambda: '# [a](http://x.vn) b\n' * 40_000), page('50,000 links on a line', lambda: '[a](http://x.vn) ' * 50_000),
    page('50,000 links to nowhere', lambda: ''.join(f'[a](b{i}.md) ' for i in range(50_000)), REFUSED, f'{PAGE}:5'),
    page('30,000 links to places of its own', lambda: ''.join(f'[a](#{i}) ' for i in range(40_000)), REFUSED, f'{PAGE}:5'),
    page('50,000 scripts', lambda: '[a](javascript:x) ' * 50_000, REFUSED, f'{PAGE}:5'), page('50,000 items', lambda: '- a\n' * 50_000),
    page('items 1,300 deep', lambda: ''.join(' ' * i + '- a\n' for i in range(1300))), page('quotes 5,000 deep', lambda: '> ' * 5000 + 'a'),
    page('lists 100,000 deep', lambda: '- ' * 100_000 + 'a'), page('900 kB of stars', lambda: '*a ' * 300_000), page('900 kB of tags', lambda: '<a>' * 300_000),
    page('900 kB of ampersands', lambda: '&' * 900_000, REFUSED, 'quá 500000 dấu của Markdown'), page('900 kB of quotation marks', lambda: '"' * 900_000),
    page('definitions that grow', lambda: '[a]: http://x.vn/' + 'b' * 50_000 + '\n\n' + '[a] ' * 200_000),
    page('a table of 2,000 columns', lambda: table(1000, 2000, 1), REFUSED, CELLS), page('a table of 100,000 cells', lambda: table(10_000, 10)),
    page('a table in a quote', lambda: ''.join('> ' + line + '\n' for line in table(1000, 2000, 1).split('\n')), REFUSED, CELLS),
    page('500 tables of as many cells', lambda: table(40, 400, 1) * 1 + ('\n' + table(40, 400, 1)) * 60, REFUSED, CELLS),
    page('900 kB of one letter with marks', lambda: 'a' + '\u0301' * 450_000, REFUSED, f'{PAGE}:5', 'một chữ mang quá 30 dấu'),
    page('pictures within pictures', lambda: '![' * 20_000 + 'a' + '](b.png)' * 20_000, REFUSED, PAGE),
    page('50,000 line breaks', lambda: 'a  \n' * 50_000), page('200,000 line breaks', lambda: 'a  \n' * 200_000, REFUSED, LINES), page('unended comments', lambda: '<!--' * 200_000),
]
