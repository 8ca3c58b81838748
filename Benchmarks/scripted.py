#!/usr/bin/env python3
"""What a user would script instead of Communiqué: one JSON line a PDF, with its dates, figures, places and persons.

    scripted.py [--reader pdfplumber|pdftotext] FILE...

pdfplumber or pdftotext for the text, regular expressions to propose, dateparser and text2num to normalise, spaCy
(blank «fr») to cut into sentences. It is written to do a fair job at reasonable cost, once loaded: no check, no code
of a place, no box on the page.
"""

import argparse
import json
import re
import subprocess
import sys

import dateparser
import spacy
from text_to_num import alpha2digit

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
DATE = re.compile(
    rf"(?:(?:{WEEKDAYS})\s+)?\b(?:1er|\d{{1,2}})\s+(?:{MONTHS})(?:\s+\d{{4}})?(?:\s+à\s+\d{{1,2}}\s?h(?:\s?\d{{2}})?)?"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b",
    re.IGNORECASE,
)
FIGURE = re.compile(
    r"(?:(?P<qualifier>près de|plus de|moins de|environ|au moins)\s+)?"
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
    r"\s?(?P<unit>%|millions? d.euros|euros|€|km/h|km|ha|m²|°C|[a-zà-ÿ]{4,}(?:\s[a-zà-ÿ]{4,})?)",
    re.IGNORECASE,
)
PLACE = re.compile(r"(?:\bà|\bau|\baux|\bde|\bd.)\s?((?:[A-ZÉÎ][\w’'-]+)(?:-[\w’'-]+)*)")
PERSON = re.compile(r"\b(?:M\.|Mme|préfète?|maire|ministre)[^,.;]{0,40},?\s((?:[A-ZÉ][\w-]+\s){1,2}[A-ZÉ][\w-]+)")
PARSER = {"languages": ["fr"], "settings": {"DATE_ORDER": "DMY"}}


def pdfplumber_text(path: str) -> str:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return "\n\f".join(page.extract_text() or "" for page in document.pages)


def pdftotext_text(path: str) -> str:
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode("utf-8", "replace")


def sentence_facts(sentence: str) -> dict:
    dates = [(m[0], dateparser.parse(m[0], **PARSER)) for m in DATE.finditer(sentence)]
    figures = [m.groupdict() | {"text": m[0]} for m in FIGURE.finditer(alpha2digit(sentence, "fr"))]
    return {
        "dates": [{"text": text, "value": value.isoformat()} for text, value in dates if value],
        "figures": figures,
        "places": PLACE.findall(sentence),
        "persons": PERSON.findall(sentence),
    }


def record(path: str, text: str, nlp) -> dict:
    facts = {"file": path, "dates": [], "figures": [], "places": [], "persons": []}
    for sentence in nlp(text).sents:
        for key, found in sentence_facts(sentence.text).items():
            facts[key] += found
    return facts


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--reader", choices=["pdfplumber", "pdftotext"], default="pdfplumber")
    arguments.add_argument("files", nargs="+")
    options = arguments.parse_args()
    read = pdfplumber_text if options.reader == "pdfplumber" else pdftotext_text

    nlp = spacy.blank("fr")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 1 << 30
    for path in options.files:
        json.dump(record(path, read(path), nlp), sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()
