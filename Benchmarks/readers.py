#!/usr/bin/env python3
"""Read the text of PDFs with one of the Python libraries, and nothing else: readers.py LIBRARY FILE..."""

import sys


def pymupdf(path: str) -> int:
    import pymupdf

    with pymupdf.open(path) as document:
        return sum(len(page.get_text()) for page in document)


def pypdfium2(path: str) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return sum(len(page.get_textpage().get_text_bounded()) for page in document)


def pdfplumber(path: str) -> int:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return sum(len(page.extract_text()) for page in document.pages)


print(sum(globals()[sys.argv[1]](path) for path in sys.argv[2:]))
