"""The gates, through which everything from outside goes, and what their unit tests reach of them: gates.py BUILD [FILE…]
BUILD is a build folder with the tests. Each gate is compiled by clang again, to be counted, and linked into the tests of
its room. Prints the lines and conditions that no test of its own suite reaches, then "N passed, N failed"."""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# The program that tests each, and the suite of it that is meant to.
GATES = {
    'generator/source/names.cc': ('unit_source', 'names'),
    'generator/base/windows_name.cc': ('unit_base', 'windows_name'),
    'generator/parse/url.cc': ('unit_parse', 'url'),
    'generator/parse/yaml.cc': ('unit_parse', 'yaml'),
    'generator/parse/yaml_tree.cc': ('unit_parse', 'yaml'),
    'generator/parse/yaml_syntax.cc': ('unit_parse', 'yaml'),
    'generator/base/hidden_character.cc': ('unit_base', 'hidden_character'),
    'generator/base/xml.cc': ('unit_base', 'xml'),
    'generator/outputs/html.cc': ('unit_outputs', 'html'),
    'generator/outputs/icalendar.cc': ('unit_outputs', 'icalendar'),
    'generator/outputs/search_code.cc': ('unit_outputs', 'search_code'),
    'generator/packs/sums.cc': ('unit_packs', 'sums'),
}

# What no test can reach, and why.
BEYOND = {
    'generator/parse/yaml.cc': {
        'config.output_fn =': 'libfyaml, which collects what it says, must not write it',
        'error ?': 'a failure without a word, as where memory ends',
    },
    'generator/parse/yaml_tree.cc': {
        'if (!mark || mark->line < 0)': 'some versions of libfyaml',
        'if (line > 0)': 'some versions of libfyaml',
        'if (mark)': 'some versions of libfyaml',
    },
    'generator/parse/yaml_syntax.cc': {
        'index < characters.size()': 'every list begins at a character, if libfyaml says so',
    },
}


class Gate:
    """One gate, made into its tests anew from any text."""

    def __init__(self, build, path, folder, compiler, *options):
        self.build = pathlib.Path(build).resolve()
        self.source = ROOT / path
        self.program, self.suite = GATES[path]
        self.made, self.test = folder / 'gate.o', folder / 'test'
        commands = json.loads((self.build / 'compile_commands.json').read_text())
        command = next(entry['command'] for entry in commands if entry['file'] == str(self.source))
        kept = [word for word in shlex.split(command) if re.match(r'-[ID]|-std=|-fPIC', word) and 'FORTIFY' not in word]
        self.compiling = [compiler, *kept, '-O0', '-w', '-iquote', str(self.source.parent), *options]
        linking = subprocess.run(['ninja', '-C', str(self.build), '-t', 'commands', self.program],
                                 check=True, capture_output=True, text=True).stdout.strip().splitlines()[-1]
        words = shlex.split(re.search(r': && (.*?) && :', linking).group(1))
        output = words.index('-o') + 1
        # In front of the library of its room, whose own object is then left out.
        objects = [word for word in words[:output] if word.endswith('.o')]
        self.linking = [compiler, *options, *objects, str(self.made), *words[output + 1:], '-o', str(self.test)]

    def make(self, source):
        """Whether `source` is a program."""
        if subprocess.run([*self.compiling, '-c', str(source), '-o', str(self.made)], cwd=self.build, capture_output=True).returncode:
            return False
        subprocess.run(self.linking, cwd=self.build, check=True, stderr=subprocess.DEVNULL)
        return True

    def passes(self, **environment):
        try:
            done = subprocess.run([self.test, f'--test-suite={self.suite}'], capture_output=True, timeout=60, env={**os.environ, **environment})
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0


def untested(build, path, folder):
    """Lines with what was not reached in them."""
    gate = Gate(build, path, folder, 'clang++', '-fprofile-instr-generate', '-fcoverage-mapping')
    assert gate.make(ROOT / path), f'{path} cannot be compiled'
    profile = folder / 'profile'
    assert gate.passes(LLVM_PROFILE_FILE=str(profile)), f'the tests of {path} fail'
    subprocess.run(['llvm-profdata', 'merge', '-o', f'{profile}.data', str(profile)], check=True)
    told = subprocess.run(['llvm-cov', 'export', str(gate.test), f'-instr-profile={profile}.data', str(ROOT / path)],
                          check=True, capture_output=True, text=True).stdout
    file = next(file for file in json.loads(told)['data'][0]['files'] if file['filename'] == str(ROOT / path))
    for line, _, count, counted, entry, *_ in file['segments']:
        if counted and entry and count == 0:
            yield line, 'not reached'
    for line, _, _, _, is_true, is_false, *_ in file['branches']:
        if is_true == 0:
            yield line, 'never true'
        if is_false == 0:
            yield line, 'never false'


def is_beyond(path, line):
    return line.startswith('constexpr') or any(piece in line for piece in BEYOND.get(path, ()))  # the compiler runs those


def main(build, *paths):
    good = bad = 0
    with tempfile.TemporaryDirectory(prefix='vankho-gates-') as name:
        for path in paths or GATES:
            lines = (ROOT / path).read_text().splitlines()
            faults = sorted({(line, what) for line, what in untested(build, path, pathlib.Path(name))
                             if not is_beyond(path, lines[line - 1])})
            for line, what in faults:
                print(f'{path}:{line}: {what}: {lines[line - 1].strip()}', flush=True)
            good, bad = good + (not faults), bad + bool(faults)
    print(f'{good} passed, {bad} failed')
    return bad > 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
