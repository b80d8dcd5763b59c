"""Would the tests notice? mutants.py BUILD [FILE…]
Turns every condition of the gates round, one at a time, and expects the unit tests of that gate to fail. BUILD is a
build folder with the tests. Prints each mutant that lives, then "N passed, N failed"."""

import pathlib
import re
import subprocess
import sys
import tempfile

from gates import GATES, ROOT, Gate

# What takes the place of what. Blanks stand around comparisons, but not around templates and arrows.
TURNS = [(r'==', '!='), (r'!=', '=='), (r'(?<= )<(?= )', '>='), (r'(?<= )>(?= )', '<='), (r'(?<= )<=(?= )', '>'),
         (r'(?<= )>=(?= )', '<'), (r'(?<= )<(?= )', '<='), (r'(?<= )>(?= )', '>='), (r'(?<= )<=(?= )', '<'),
         (r'(?<= )>=(?= )', '>'), (r'&&', '||'), (r'\|\|', '&&'), (r'(?<=[ (])!(?=[\w(])', ''),
         (r'\bif \((?!!)(\w+)\)', r'if (!\1)'), (r'\breturn true\b', 'return false'), (r'\breturn false\b', 'return true')]
NO_CODE = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|#[^\n]*')

# Those that do the same: a piece of the line, and what it is turned into.
SAME = {
    'generator/base/windows_name.cc': [('name.size() > 3', '>=')],  # no port has an empty number
    'generator/base/hidden_character.cc': [
        ('character.size() == 1', '!='),  # a shorter way to the same
        ("character[0] >= ' '", '>'),  # the same
        ('lead < 0x80', '<='),  # with which no character begins
    ],
    'generator/base/xml.cc': [('i < text.size()', '<=')],  # the zero behind a text is left out
    'generator/parse/yaml_syntax.cc': [('index < characters.size()', '<=')],  # every list begins at a character
    'generator/parse/yaml_tree.cc': [('dashes > 0', '<='), ('dashes > 0', '>=')],  # some versions of libfyaml
    'generator/outputs/html.cc': [('return (c < 0x20)', '<=')],  # a blank takes the longer way to the same
    'generator/outputs/search_code.cc': [('c < 0x20; ++c', '<=')],  # a blank is written as a blank
    'generator/packs/sums.cc': [
        ('sums.back().path < sum->path', '<='),  # the next condition finds what is there twice
        ('line.size() <= kDigits', '<'),  # an empty path is not portable
    ],
}


def mutants_of(text):
    """(line, what was there, what is there now, the whole text), each once."""
    code = NO_CODE.sub(lambda match: '\0' * len(match.group()), text)
    known = {text}
    for pattern, other in TURNS:
        for match in re.finditer(pattern, code):
            turned = match.expand(other)
            mutant = text[:match.start()] + turned + text[match.end():]
            if mutant not in known:
                known.add(mutant)
                yield text.count('\n', 0, match.start()) + 1, match.group(), turned, mutant


def main(build, *paths):
    killed = lived = 0
    with tempfile.TemporaryDirectory(prefix='vankho-mutants-') as name:
        folder = pathlib.Path(name)
        for path in paths or GATES:
            gate = Gate(build, path, folder, 'c++', '-D_GLIBCXX_ASSERTIONS', '-include', str(folder / 'includes.h'))
            text = (ROOT / path).read_text()
            precompile(gate, text, folder)
            assert gate.make(ROOT / path) and gate.passes(), f'{path}: the tests fail as it is'
            for line, was, becomes, mutant in mutants_of(text):
                shown = text.splitlines()[line - 1].strip()
                if any(piece in shown and becomes == turned for piece, turned in SAME.get(path, ())):
                    continue
                source = folder / 'gate.cc'
                source.write_text(mutant)
                if not gate.make(source):
                    continue
                lives = gate.passes()
                killed, lived = killed + (not lives), lived + lives
                if lives:
                    print(f'{path}:{line}: {was} may become {becomes or "nothing"}: {shown}', flush=True)
            print(f'{path}: {killed} killed, {lived} live so far', flush=True)
    print(f'{killed} passed, {lived} failed')
    return lived > 0


def precompile(gate, text, folder):
    """What a gate includes takes most of the time."""
    header = folder / 'includes.h'
    header.write_text(''.join(line + '\n' for line in text.splitlines() if line.startswith('#include')))
    words = gate.compiling[:gate.compiling.index('-include')]
    subprocess.run([*words, '-x', 'c++-header', str(header), '-o', f'{header}.gch'], cwd=gate.build, check=True)


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
