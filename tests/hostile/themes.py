"""Themes: templates that never end, or say what no page should."""
from cause import ACCEPTED, REFUSED, cause

PAGE = 'mac-dinh/document.html'
TOLD = f'themes/{PAGE}'


def theme(name, text, status, *said, path=PAGE):
    return cause(f'a theme {name}', lambda forge: forge.portal(themes={path: text() if callable(text) else text}), status, *said)


CAUSES = [
    theme('that includes itself', '{% include "document.html" %}', REFUSED, TOLD), theme('that extends itself', '{% extends "document.html" %}', REFUSED, TOLD),
    theme('that includes the password file', '{% include "/etc/passwd" %}', REFUSED, TOLD), theme('of a file without an ending', 'x', ACCEPTED, path='mac-dinh/LICENSE'),
    theme('with a note that has a mark of secrecy', 'GHI CHÚ\n\nTUYỆT MẬT\n', REFUSED, 'ghi-chu.md:3: lỗi: tệp mang dấu chỉ độ mật', path='mac-dinh/ghi-chu.md'),
    theme('that climbs', '{% include "../../../etc/passwd" %}', REFUSED, TOLD),
    theme('whose macro calls itself', '{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}', REFUSED, TOLD),
    theme('of loops in loops', '{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}x{% endfor %}{% endfor %}{% endfor %}', REFUSED, TOLD),
    theme('of a loop that writes 100 kB a turn', lambda: '{% for a in range(9999) %}' + 'x' * 100_000 + '{% endfor %}', REFUSED, TOLD),
    theme('of a text that doubles', '{% set x = "ab" %}' + '{% set x = x ~ x %}' * 60 + '{{ x }}', REFUSED, TOLD),
    theme('of a list that holds itself', '{% set x = [1] %}' + '{% set x = [x, x] %}' * 60 + '{{ x }}', REFUSED, TOLD),
    theme('of a replacement that grows', '{% set x = "a" %}' + '{% set x = x | replace("a", "aaaaaaaaaaaaaaaa") %}' * 12 + '{{ x }}', REFUSED, TOLD),
    theme('of 300,000 brackets', lambda: '{{ ' + '(' * 300_000 + ' }}', REFUSED, TOLD), theme('of 100,000 ifs', lambda: '{% if a %}' * 100_000, REFUSED, TOLD),
    theme('of 2 MB', lambda: 'x' * (2 << 20), REFUSED, TOLD), theme('of bytes that are no text', b'\xff\xfe' * 1000, REFUSED, TOLD),
    theme('of 900 kB of opened tags', lambda: '{{' * 450_000, REFUSED, TOLD), theme('of a comment without an end', '{#' * 1000, REFUSED, TOLD),
    theme('that asks for what is within', '{{ document.__class__.__mro__ }}{{ self._TemplateReference__context }}', REFUSED, TOLD),
    theme('whose words are no lines', b'\xff' * 5000, REFUSED, 'texts.vi.txt',
                                                                                                 path='mac-dinh/texts.vi.txt'),
    cause('a theme that is a link', lambda forge: forge.ref(forge.commit(forge.folders(
        {'content/site.yaml': 'ten: x\n', 'themes': ('120000', forge.blob('/etc'))}))), REFUSED, 'themes: lỗi: đây là liên kết tượng trưng'),
]
