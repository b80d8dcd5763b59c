#!/usr/bin/python3
"""Reads what a site offers to other programs with programs that are not vankho's: check.py SITE…

Each file is a test. Prints what is wrong, then "N passed, N failed".
"""
import datetime
import html.parser
import json
import pathlib
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree as etree

import icalendar
import jsonschema
import recurring_ical_events
from pyld import jsonld

ATOM = "{http://www.w3.org/2005/Atom}"
SCHEMA_ORG = "https://schema.org/"
HOST = "https://van-kho.test/"
GRAMMAR = pathlib.Path(__file__).with_name("atom.rng")

# What schema.org says of https://schema.org/Legislation and its CreativeWork, as far as pages use it; the site's
# own context is at an address, which a test does not fetch.
LINKED = {"@type": "@id"}
CONTEXT = {
    "@vocab": SCHEMA_ORG,
    "url": {"@id": SCHEMA_ORG + "url", **LINKED},
    "legislationLegalForce": {"@id": SCHEMA_ORG + "legislationLegalForce", **LINKED},
    "legislationDate": {"@id": SCHEMA_ORG + "legislationDate", "@type": SCHEMA_ORG + "Date"},
}
PROPERTIES = {
    "Legislation": {
        "name", "url", "inLanguage", "keywords", "publisher", "citation", "isBasedOn", "isPartOf",
        "legislationIdentifier", "legislationType", "legislationDate", "legislationLegalForce",
        "legislationPassedBy", "legislationAmends", "legislationRepeals", "legislationChanges",
    },
    "Organization": {"name", "url"},
}


class Wrong(Exception):
    pass


def expect(condition, text):
    if not condition:
        raise Wrong(text)


def local_file(site, page, target):
    """The file of the site that a link in `page` leads to."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(target).path)
    return (site / page).parent.joinpath(path).resolve()


def check_atom(site, path):
    result = subprocess.run(["xmllint", "--noout", "--relaxng", GRAMMAR, site / path], capture_output=True, text=True)
    expect(result.returncode == 0, result.stderr)
    feed = etree.parse(site / path).getroot()
    ids = [element.text for element in feed.iter(ATOM + "id")]
    expect(len(ids) == len(set(ids)), "two elements have one id")
    moments = [entry.findtext(ATOM + "updated") for entry in feed.iter(ATOM + "entry")]
    expect(moments == sorted(moments, reverse=True), "the newest entry is not the first")
    expect(not moments or feed.findtext(ATOM + "updated") == moments[0], "the feed is not as new as its newest entry")
    for link in feed.iter(ATOM + "link"):
        target = local_file(site, path, link.get("href"))
        expect(target.is_file(), f"a link leads nowhere: {link.get('href')}")
        expect(link.get("rel") != "self" or target == (site / path).resolve(), "rel=self is another file")


def check_lines(octets):
    expect(octets.endswith(b"\r\n"), "the last line has no end")
    for line in octets.split(b"\r\n"):
        expect(b"\n" not in line and b"\r" not in line, f"a line end is not CRLF: {line!r}")
        expect(len(line) <= 75, f"a line is longer than 75 octets: {line!r}")
        line.decode("utf-8")  # a line that ends within a character cannot be read


def check_event(event):
    first, end = event.decoded("DTSTART"), event.decoded("DTEND")
    expect(type(first) is datetime.date and type(end) is datetime.date, "not a whole day")
    expect(first < end, f"ends before it begins: {first}, {end}")
    expect(str(event["UID"]).endswith("@vankho") and str(event["SUMMARY"]).strip(), "without UID or SUMMARY")
    expect(event["TRANSP"] == "TRANSPARENT" and "DTSTAMP" in event, "without TRANSP or DTSTAMP")


def check_recurrence(calendar, event):
    """A day that comes back is there once in each of ten years, and 29/2 at the end of February."""
    first = event.decoded("DTSTART")
    for year in range(first.year, first.year + 10):
        days = [
            occurrence["DTSTART"].dt
            for occurrence in recurring_ical_events.of(calendar).at(year)
            if occurrence["UID"] == event["UID"]
        ]
        expect(len(days) == 1 and days[0].month == first.month, f"{event['SUMMARY']} in {year}: {days}")
        expect(days[0].day == first.day or first.month == 2, f"{event['SUMMARY']} in {year}: {days}")


def check_calendar(site, path):
    octets = (site / path).read_bytes()
    check_lines(octets)
    calendar = icalendar.Calendar.from_ical(octets)
    events = list(calendar.walk("VEVENT"))
    expect(events, "a calendar of nothing")
    expect(not calendar.errors and not any(event.errors for event in events), "not understood")
    expect(len({str(event["UID"]) for event in events}) == len(events), "two events have one UID")
    for event in events:
        check_event(event)
        if "RRULE" in event:
            single = icalendar.Calendar()
            single.add_component(event)
            check_recurrence(single, event)


def check_catalogue(site, path):
    schema = json.loads((site / "catalogue.schema.json").read_text())
    validator = jsonschema.validators.validator_for(schema)
    expect(validator is jsonschema.Draft202012Validator, "the draft is not known")
    validator.check_schema(schema)
    mistakes = validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(
        json.loads((site / path).read_text()))
    for mistake in mistakes:
        raise Wrong(f"{list(mistake.absolute_path)}: {mistake.message}")


class LinkedData(html.parser.HTMLParser):
    """The texts of a page's <script type="application/ld+json">."""

    def __init__(self):
        super().__init__()
        self.texts, self.inside = [], False

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and ("type", "application/ld+json") in attributes
        if self.inside:
            self.texts.append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def no_network(address, _options):
    raise Wrong(f"would load {address}")


def check_address(site, address):
    """What is not in this site is a name of schema.org."""
    path = urllib.parse.unquote(address.removeprefix(HOST))
    expect(not address.startswith(HOST) or (site / path).is_file(), f"leads nowhere: {address}")


def check_node(site, node):
    kind = node["@type"][0].removeprefix(SCHEMA_ORG)
    expect(kind in PROPERTIES, f"schema.org has no type {kind} here")
    for key, values in node.items():
        if key.startswith("@"):
            continue
        name = key.removeprefix(SCHEMA_ORG)
        expect(name in PROPERTIES[kind], f"schema.org has no {name} of a {kind}")
        for value in values:
            check_address(site, value.get("@id", ""))
            if value.get("@type") and "@value" not in value:
                check_node(site, value)


def check_linked_data(site, path):
    page = LinkedData()
    page.feed((site / path).read_text())
    expect(len(page.texts) == 1, f"{len(page.texts)} descriptions")
    stated = json.loads(page.texts[0])
    expect(stated["@context"] == "https://schema.org", "another context")
    stated["@context"] = CONTEXT
    base = HOST + urllib.parse.quote(str(path))
    nodes = jsonld.expand(stated, {"base": base, "documentLoader": no_network})
    expect(len(nodes) == 1 and nodes[0]["@id"] == base, f"describes {nodes[0].get('@id')}, stands at {base}")
    check_node(site, nodes[0])


def document_pages(site):
    """Redirects from former addresses are no documents."""
    return [entry["address"] for entry in json.loads((site / "catalogue.json").read_text())]


def tests_of(site):
    yield check_catalogue, "catalogue.json"
    for path in ["feed.xml", *sorted(site.glob("co-quan/*.xml")), *sorted(site.glob("ky-niem/*.xml"))]:
        yield check_atom, path
    for path in sorted(site.rglob("*.ics")):
        yield check_calendar, path
    for path in document_pages(site):
        yield check_linked_data, path


def main(sites):
    passed = failed = 0
    for site in map(pathlib.Path, sites):
        for test, path in tests_of(site):
            path = pathlib.Path(path)
            path = path.relative_to(site) if path.is_relative_to(site) else path
            try:
                test(site, path)
                passed += 1
            except Exception as problem:  # a parser that gives up is what this looks for
                print(f"{site / path}: {type(problem).__name__}: {problem}")
                failed += 1
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
