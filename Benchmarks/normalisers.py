#!/usr/bin/env python3
"""Read a text on standard input with dateparser or text2num, as it comes: normalisers.py dateparser|text2num"""

import sys

text = sys.stdin.read()
if sys.argv[1] == "dateparser":
    from dateparser.search import search_dates

    print(sum(len(search_dates(line, languages=["fr"]) or []) for line in text.splitlines()))
else:
    from text_to_num import alpha2digit

    print(sum(len(alpha2digit(line, "fr")) for line in text.splitlines()))
