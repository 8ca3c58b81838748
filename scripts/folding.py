"""The lower and folded forms of words and their hashes, as `Sources/Language/Folding.swift` computes them."""

import re

SEED = 0xCBF29CE484222325
PRIME = 0x100000001B3
MASK = (1 << 64) - 1

# First and last scalar of a range, and what it folds to.
FOLDED_RANGES = [
    (0xC0, 0xC5, "a"), (0xE0, 0xE5, "a"), (0x100, 0x105, "a"), (0xC6, 0xC6, "ae"), (0xE6, 0xE6, "ae"),
    (0xC7, 0xC7, "c"), (0xE7, 0xE7, "c"), (0x106, 0x10D, "c"), (0xC8, 0xCB, "e"), (0xE8, 0xEB, "e"),
    (0x112, 0x11B, "e"), (0x1D49, 0x1D49, "e"), (0xCC, 0xCF, "i"), (0xEC, 0xEF, "i"), (0x128, 0x131, "i"),
    (0xD1, 0xD1, "n"), (0xF1, 0xF1, "n"), (0x143, 0x148, "n"), (0xD2, 0xD6, "o"), (0xD8, 0xD8, "o"),
    (0xF2, 0xF6, "o"), (0xF8, 0xF8, "o"), (0x14C, 0x151, "o"), (0x152, 0x153, "oe"), (0xD9, 0xDC, "u"),
    (0xF9, 0xFC, "u"), (0x168, 0x173, "u"), (0xDD, 0xDD, "y"), (0xFD, 0xFD, "y"), (0xFF, 0xFF, "y"),
    (0x178, 0x178, "y"), (0x154, 0x159, "r"), (0x15A, 0x161, "s"), (0x162, 0x167, "t"), (0x179, 0x17E, "z"),
    (0x139, 0x142, "l"), (0x10E, 0x111, "d"), (0x11C, 0x123, "g"), (0x300, 0x36F, ""),
]  # fmt: skip
FOLDED = {chr(s): f for a, b, f in FOLDED_RANGES for s in range(a, b + 1)}


def lower_scalar(scalar):
    if 0x41 <= scalar <= 0x5A or 0xC0 <= scalar <= 0xD6 or 0xD8 <= scalar <= 0xDE:
        return scalar + 0x20
    if scalar == 0x178:
        return 0xFF
    if 0x139 <= scalar <= 0x148 or 0x179 <= scalar <= 0x17E:
        return scalar + scalar % 2
    return scalar | 1 if 0x100 <= scalar <= 0x177 else scalar


def lower(word):
    return "".join(chr(lower_scalar(ord(c))) for c in word)


def fold(word):
    return "".join(FOLDED.get(c) if c in FOLDED else c.lower() if c.isascii() else c for c in word)


def fnv1a(text):
    value = SEED
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * PRIME & MASK
    return value


def words(name):
    """The folded words of a name, as the tokeniser separates them: at blanks, hyphens and apostrophes."""
    return [w for w in re.split(r"[^0-9a-z]+", fold(name)) if w]
