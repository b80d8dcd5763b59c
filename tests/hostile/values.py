"""Values that no field should take for more than they are."""

# Of a shape that the key does not have.
NESTED = '[[a], {b: [c]}]'
# What HTML, XML, templates, spreadsheets and Word fields would run.
MARKUP = "'=\"><script>alert(1)</script><img src=x onerror=alert(1)>]]>&x;{{ 7*7 }}{% include \"/etc/passwd\" %}'"
# What a calendar would take for an entry of its own, and HTTP for a head.
LINES = '"x\\nEND:VEVENT\\nBEGIN:VEVENT\\nATTACH:http://x"'
LONG = '"' + 'a ' * 25_000 + '"'
SCRIPT = 'javascript:alert(1)'
CLIMBING = '../../../../../../etc/passwd'

HIDDEN = {'NUL': '\\0', 'an escape of terminals': '\\e[31m', 'a mark of direction': '\\u202E', 'a zero-width space': '\\u200B',
          'a line separator': '\\u2028', 'a tag character': '\\U000E0041', 'a byte-order mark': '\\uFEFF', 'DEL': '\\x7f',
          'half a surrogate pair': '\\ud800', 'no character': '\\U00110000'}
