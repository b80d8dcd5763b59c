#!/usr/bin/python3
"""Holds the schemas that `vankho schema` writes against registries and front matter, with a JSON Schema validator that
is not vankho's: schemas.py VANKHO CONTENT

Prints what is wrong, then "N passed, N failed".
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2's core schema, as text editors read it: a day is text."""


Loader.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for key, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

# What no file may say: the schema, the text, and where the mistake is.
MISTAKES = [
    ("van-ban", "trich_yu: a", ""),
    ("van-ban", "ngay: 12/4/2023", "ngay"),
    ("van-ban", "co_quan: Tỉnh ủy", "co_quan"),
    ("van-ban", "luu_hanh: mat", "luu_hanh"),
    ("van-ban", "thoi_han: [{viec: a}]", "thoi_han"),
    ("van-ban", "dinh_kem: [{ten: a}]", "dinh_kem"),
    ("van-ban", "nguoi_ky: {ten: a}", "nguoi_ky"),
    ("site", "an_ban: [noi-bo]", ""),
    ("site", "{ten: a, lich_su: {den: 2026-01-01}}", "lich_su"),
    ("site", "{ten: a, gioi_han: {tep: 50}}", "gioi_han"),
    ("co-quan", "[{id: tinh-uy}]", "0"),
    ("co-quan", "[{id: Tinh Uy, ten: a}]", "0/id"),
    ("ky-niem", "[{id: a, ten: b, ngy: 1930-02-03}]", "0"),
]
HARMLESS = [
    ("van-ban", "{so: 108-KH/ĐUK, loai: KH, ngay: 2023-03-29/2023-04-30, can_cu: [1-KH/TU, {so: 2-KH/TU}], chu_de: }"),
    ("site", "{ten: Cổng, lich_su: true, gioi_han: {tep: 50 mb}}"),
    ("co-quan", "[{id: a, ten: B, ky_hieu: TU}, {id: c, ten: D, ky_hieu: [Đ, E]}]"),
    ("ky-niem", "[{id: a, ten: b, am_lich: 10/3}]"),
]


def front_matter_of(path):
    text = path.read_text(encoding="utf-8", errors="replace")
    return text.split("---\n", 2)[1] if text.startswith("---\n") else None


def texts_of_content(content):
    for name in ("site", "co-quan", "ky-niem"):
        yield name, content / f"{name}.yaml", (content / f"{name}.yaml").read_text()
    for name, folder in (("van-ban", "van-ban"), ("trang", "trang")):
        for path in sorted((content / folder).rglob("*.md")):
            if declared := front_matter_of(path):
                yield name, path, declared


def main(vankho, content):
    passed, faults = 0, []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([vankho, "schema", "--to", folder], check=True, stdout=subprocess.DEVNULL)
        validators = {}
        for path in pathlib.Path(folder).glob("*.schema.json"):
            schema = json.loads(path.read_text())
            jsonschema.Draft7Validator.check_schema(schema)
            validators[path.name.removesuffix(".schema.json")] = jsonschema.Draft7Validator(schema)

    def errors_of(name, text):
        return list(validators[name].iter_errors(yaml.load(text, Loader)))

    for name, path, text in texts_of_content(content):
        found = errors_of(name, text)
        passed += not found
        faults += [f"{path}: {error.message}" for error in found]
    for name, text in HARMLESS:
        found = errors_of(name, text)
        passed += not found
        faults += [f"{name}: {text}: {error.message}" for error in found]
    for name, text, place in MISTAKES:
        places = {"/".join(str(part) for part in error.absolute_path) for error in errors_of(name, text)}
        if any(found == place for found in places):
            passed += 1
        else:
            faults.append(f"{name}: {text}: expected a mistake at '{place}', found {sorted(places)}")
    print("\n".join(faults))
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
