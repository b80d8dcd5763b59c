"""Whether the files of a site could do harm to those who open them."""
import html.parser
import json
import re
import xml.parsers.expat
import zipfile

ALLOWED = re.compile(r'(?:https?|mailto|tel):|[^:/?#\\]*(?:[/?#]|$)', re.IGNORECASE)
ADDRESSES = ('href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset', 'xlink:href', 'ping')
SCRIPT = re.compile(r'(\.\./)*(so-lieu\.js|(assets|tim-kiem)/[^.]+\.js)')  # what the program itself writes
ELEMENTS = {'iframe', 'object', 'embed', 'applet', 'base', 'frame', 'frameset'}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.faults = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in ELEMENTS:
            self.faults.append(f'<{tag}>')
        kept = dict(attributes)
        if tag in ('script', 'style') and not kept.get('src') and kept.get('type') != 'application/ld+json':
            self.faults.append(f'<{tag}> within the page')
        if tag == 'script' and kept.get('src') and not SCRIPT.fullmatch(kept['src']):
            self.faults.append(f'script from {kept["src"]}')
        if tag == 'meta' and (kept.get('http-equiv') or '').lower() == 'refresh' and 'url=http' in (kept.get('content') or ''):
            self.faults.append('leads away by itself')
        for name, value in attributes:
            if name.startswith('on') or name == 'style':
                self.faults.append(f'{tag} {name}="{value}"')
            if name in ADDRESSES and value and (not ALLOWED.match(value) or re.search(r'[\0-\x1f\\]', value)):
                self.faults.append(f'{name}="{value[:80]}"')


def faults_of_xml(data):
    try:
        xml.parsers.expat.ParserCreate().Parse(data, True)
    except xml.parsers.expat.ExpatError as error:
        return [str(error)]
    return []


def faults_of_json(data):
    try:
        json.loads(data)
    except ValueError as error:
        return [str(error)]
    return []


def faults_of_calendar(data):
    text = data.decode()
    faults = [] if text.endswith('\r\n') and '\n' not in text.replace('\r\n', '') else ['line ends']
    lines = text.replace('\r\n ', '').split('\r\n')[:-1]
    faults += [line[:80] for line in lines if not re.match(r'[A-Z-]+[;:]', line) or re.search('[\0-\x08\x0a-\x1f]', line)]
    begun = [line for line in lines if line.startswith(('BEGIN:', 'END:'))]
    return faults + [line for line in begun if line.split(':')[1] not in ('VCALENDAR', 'VEVENT', 'VTODO', 'VALARM', 'VTIMEZONE',
                                                                         'STANDARD')]


def faults_of_zip(path):
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        faults = [name for name in names if name.startswith('/') or '\\' in name or '..' in name.split('/')]
        for name in names:
            if name.endswith(('.xml', '.rels')):
                faults += [f'{name}: {fault}' for fault in faults_of_xml(packed.read(name))]
    return faults


def faults_of_pdf(data):
    return [mark.decode() for mark in (b'/JavaScript', b'/JS', b'/Launch', b'/OpenAction', b'/EmbeddedFile') if mark + b' ' in data]


def faults_of(path):
    kind = path.suffix
    if kind == '.html':
        return Page(path.read_text()).faults
    if kind in ('.xml', '.svg'):
        return faults_of_xml(path.read_bytes())
    if kind == '.json':
        return faults_of_json(path.read_bytes())
    if kind == '.ics':
        return faults_of_calendar(path.read_bytes())
    if kind in ('.zip', '.docx'):
        return faults_of_zip(path)
    return faults_of_pdf(path.read_bytes()) if kind == '.pdf' else []
