"""Renders the templates beside this file with Jinja2 itself, for the tests to compare with.

Prints a JSON object: for each line of lines/*.txt ("expressions.txt:3") and each page of pages/ ("base.html"; what
begins with "_" is a part of others) either {"output": text} or {"error": message}. Exits with 77 without Jinja2.
"""
import json
import pathlib
import sys

try:
    import jinja2
    from markupsafe import Markup
except ImportError:
    sys.exit(77)


def from_json(value):
    return Markup(value["markup"]) if list(value) == ["markup"] else value


def rendered(templates, name, data):
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(templates),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    try:
        return {"output": environment.get_template(name).render(data)}
    except (jinja2.TemplateError, TypeError, ValueError, LookupError, ArithmeticError, RecursionError) as error:
        return {"error": f"{type(error).__name__}: {error}"}


def read(path):
    return path.read_bytes().decode("utf-8")


here = pathlib.Path(sys.argv[1])
data = json.loads(read(here / "data.json"), object_hook=from_json)
results = {}
for path in sorted((here / "lines").glob("*.txt")):
    for number, line in enumerate(read(path).splitlines(), start=1):
        name = f"{path.name}:{number}"
        results[name] = rendered({name: line}, name, data)
pages = {path.name: read(path) for path in sorted((here / "pages").glob("*.html"))}
for name in pages:
    if not name.startswith("_"):
        results[name] = rendered(pages, name, data)
json.dump(results, sys.stdout)
