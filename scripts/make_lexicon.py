#!/usr/bin/env python3
"""Writes Sources/CLanguageData/lexicon.bin: what every inflected French word can be.

    make_lexicon.py [--dictionary /usr/share/hunspell] [--output Sources/CLanguageData/lexicon.bin]

The source is Debian's hunspell-fr-comprehensive (Dictionnaires français « toutes variantes » 7.0, MPL-2.0). Its entries are
inflected with its own suffix rules; the file holds, for every form, the bits of `Morphology.swift`. Layout:

    512 bytes     header, ASCII lines, padded with LF: format, source, licence, counts
    4 bytes × n   the high half of each slot's key, 0 where the slot is free
    2 bytes × n   the slot's bits

little-endian. The key of a form is the FNV-1a hash of its lower form; the folded form of a word that folding changes is there
too, under its hash XOR 0x9E3779B97F4A7C15. The search for a key starts at slot (low half × n) >> 32 and goes on, round the end,
to a free slot.
"""

import argparse
import pathlib
import re
import struct
import subprocess
from collections import defaultdict

from folding import fnv1a, fold, lower

BITS = "noun adjective verb infinitive participle gerund adverb first_name family_name proper_noun determiner function_word masculine feminine singular plural".split()
BIT = {name: 1 << i for i, name in enumerate(BITS)}
GENDERS_AND_NUMBERS = BIT["masculine"] | BIT["feminine"] | BIT["singular"] | BIT["plural"]
FOLDED_SALT = 0x9E3779B97F4A7C15

TAGS = {
    "po:nom": BIT["noun"], "po:adj": BIT["adjective"], "po:adv": BIT["adverb"], "po:prn": BIT["first_name"],
    "po:patr": BIT["family_name"], "po:npr": BIT["proper_noun"], "po:nb": BIT["determiner"], "po:titr": BIT["noun"],
    "po:ppas": BIT["participle"], "po:ppre": BIT["gerund"], "po:infi": BIT["infinitive"], "po:loc.adv": BIT["adverb"],
    "is:mas": BIT["masculine"], "is:fem": BIT["feminine"], "is:epi": BIT["masculine"] | BIT["feminine"],
    "is:sg": BIT["singular"], "is:pl": BIT["plural"], "is:inv": BIT["singular"] | BIT["plural"],
}  # fmt: skip
for tag in "det detpos detind detdem detneg detex".split():
    TAGS["po:" + tag] = BIT["determiner"]
for tag in "prep prepv cjsub cjco cj properobj propersuj prodem proind prorel proint proneg negadv".split():
    TAGS["po:" + tag] = BIT["function_word"]
# The finite forms that official texts use: the third person of every tense but the imperfect subjunctive, «nous» and «vous» of
# the present, the future and the imperative.
THIRD_PERSON = {"po:3sg", "po:3pl", "po:3pl!"}
PLURAL_PERSONS = {"po:1pl", "po:2pl"}
PLURAL_TENSES = {"po:ipre", "po:ifut", "po:impe"}
WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?$")


def suffix_rules(path):
    """The suffix rules of an affix file: flag → [(removed, added, condition, tags)]."""
    rules = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if len(fields) < 5 or fields[0] != "SFX":
            continue
        removed, added = (("" if f == "0" else f) for f in (fields[2], fields[3].split("/")[0]))
        rules[fields[1]].append((removed, added, re.compile(fields[4] + "$"), fields[5:]))
    return rules


def bits(tags):
    tags = set(tags)
    found = 0
    for tag in tags:
        found |= TAGS.get(tag, 0)
    if tags & THIRD_PERSON and "po:simp" not in tags or tags & PLURAL_PERSONS and tags & PLURAL_TENSES:
        found |= BIT["verb"]
    return found


def forms(dictionary):
    """Every inflected form with its bits, as (form, bits)."""
    rules = suffix_rules(dictionary / "fr.aff")
    for line in (dictionary / "fr.dic").read_text(encoding="utf-8").splitlines()[1:]:
        entry, *tags = line.split()
        stem, _, flags = entry.partition("/")
        flags = [flags[i : i + 2] for i in range(0, len(flags), 2)]
        if "po:err" in tags or "po:sfx" in tags or "po:pfx" in tags:
            continue
        if "()" not in flags:
            yield stem, bits(tags)
        for removed, added, condition, more in (r for flag in flags for r in rules.get(flag, ())):
            if stem.endswith(removed) and condition.search(stem):
                yield stem[: len(stem) - len(removed)] + added, bits(tags + more)


def collect(dictionary):
    """The forms worth looking up: key → bits, and how many words there are."""
    lowered, folded = defaultdict(int), defaultdict(int)
    for form, found in forms(dictionary):
        form = form.replace("’", "'")
        if not found & ~GENDERS_AND_NUMBERS or not WORD.match(form):
            continue
        lowered[lower(form)] |= found
    for form, found in lowered.items():
        if fold(form) != form:
            folded[fold(form)] |= found | lowered.get(fold(form), 0)
    keys = {fnv1a(form): found for form, found in lowered.items()}
    keys.update({fnv1a(form) ^ FOLDED_SALT: found for form, found in folded.items()})
    assert len(keys) == len(lowered) + len(folded), "two forms share a hash"
    return keys, len(lowered), len(folded)


def table(keys):
    size = len(keys) * 4 // 3
    high, found = [0] * size, [0] * size
    for key in sorted(keys):
        slot = (key & 0xFFFFFFFF) * size >> 32
        while high[slot]:
            slot = (slot + 1) % size
        high[slot], found[slot] = key >> 32 or 1, keys[key]
    return struct.pack(f"<{size}I", *high) + struct.pack(f"<{size}H", *found)


def package_version():
    shown = subprocess.run(["dpkg-query", "-W", "-f=${Version}", "hunspell-fr-comprehensive"], capture_output=True, text=True)
    return shown.stdout.strip() or "unpackaged"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--dictionary", type=pathlib.Path, default=pathlib.Path("/usr/share/hunspell"))
    root = pathlib.Path(__file__).resolve().parent.parent
    arguments.add_argument("--output", type=pathlib.Path, default=root / "Sources/CLanguageData/lexicon.bin")
    options = arguments.parse_args()
    keys, lowered, folded = collect(options.dictionary)
    header = "\n".join([
        "communique lexicon 1", f"source: hunspell-fr-comprehensive {package_version()}, https://grammalecte.net",
        "vintage: Dictionnaires français toutes variantes 7.0 (2020)".replace("ç", "c"), "licence: MPL-2.0",
        f"forms: {lowered}", f"folded forms: {folded}", "",
    ])  # fmt: skip
    options.output.write_bytes(header.encode("ascii").ljust(512, b"\n") + table(keys))
    print(f"{lowered} forms, {folded} folded, {options.output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
