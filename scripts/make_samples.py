#!/usr/bin/env python3
"""Make Samples/*.pdf from Samples/sources/*.html.

    scripts/make_samples.py [NAME...]      all of them, or the named ones

Each source names its engine in <meta name="engine">: WeasyPrint (PyPI, 70.0) or LibreOffice Writer (7.4), the two
most common ways in which a préfecture's page becomes a PDF. The same source gives the same bytes, whatever the day.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "Samples"


def with_weasyprint(source: pathlib.Path, target: pathlib.Path) -> None:
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # fontTools stamps the fonts that it subsets
    import weasyprint

    weasyprint.HTML(filename=str(source)).write_pdf(str(target))


def with_libreoffice(source: pathlib.Path, target: pathlib.Path) -> None:
    """By way of an ODT, so that the HTML is laid out as a text document and not as a web page."""
    with tempfile.TemporaryDirectory() as folder:
        convert(source, "odt", folder, "--infilter=HTML (StarWriter)")
        convert(pathlib.Path(folder) / f"{source.stem}.odt", "pdf", folder)
        target.write_bytes(without_clock((pathlib.Path(folder) / f"{source.stem}.pdf").read_bytes()))


def convert(path: pathlib.Path, form: str, folder: str, *options: str) -> None:
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, *options]
    subprocess.run([*command, "--outdir", folder, str(path)], check=True, capture_output=True, timeout=180)


def without_clock(pdf: bytes) -> bytes:
    """Blanks what LibreOffice derives from the clock, length kept so that the offsets of the PDF stay right."""
    pdf = re.sub(rb"/CreationDate\(D:\d{14}[^)]*\)", lambda m: b" " * len(m[0]), pdf)
    return re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)|(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, pdf)


ENGINES = {"weasyprint": with_weasyprint, "libreoffice": with_libreoffice}


def main() -> None:
    for source in sorted(SAMPLES.glob("sources/*.html")):
        if len(sys.argv) > 1 and source.stem not in sys.argv[1:]:
            continue
        engine = re.search(r'<meta name="engine" content="(\w+)">', source.read_text(encoding="utf-8"))[1]
        ENGINES[engine](source, SAMPLES / f"{source.stem}.pdf")
        print(f"{source.stem}.pdf  {engine}")


if __name__ == "__main__":
    main()
