"""The inputs of the measurements, made from Samples so that anyone has the same ones."""

import html
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = sorted((ROOT / "Samples").glob("*.pdf"))


def sample_text() -> str:
    """The text of the six samples, one block a line: about 13 kB of ordinary communiqués."""
    bodies = (source.read_text(encoding="utf-8").split("<body>")[1] for source in sorted(ROOT.glob("Samples/sources/*.html")))
    return "\n".join(line for body in bodies for line in block_lines(body))


def block_lines(body: str) -> list[str]:
    body = re.sub(r"</t[dh]>", "\t", body.replace("\n", " "))
    body = re.sub(r"</(?:p|h\d|li|tr|div)>", "\n", body)
    lines = html.unescape(re.sub(r"<[^>]*>", "", body)).split("\n")
    return [line.strip() for line in lines if line.strip()]


def text_of(size: int) -> bytes:
    """At least `size` bytes of that text, repeated."""
    once = (sample_text() + "\n").encode()
    return once * (size // len(once) + 1)


def folder_of(count: int, folder: pathlib.Path) -> pathlib.Path:
    """A folder of `count` PDFs of different content: the samples in turn, each copy with a comment of its own after the end."""
    folder.mkdir(parents=True)
    originals = [sample.read_bytes() for sample in SAMPLES]
    for index in range(count):
        (folder / f"{index:05}.pdf").write_bytes(originals[index % len(originals)] + b"\n%% copy %05d\n" % index)
    return folder


def document_of(pages: int, target: pathlib.Path) -> pathlib.Path:
    """One PDF of `pages` pages: the pages of the samples, repeated (with pdfunite of poppler-utils)."""
    parts = target.with_suffix("")
    parts.mkdir()
    for sample in SAMPLES:
        subprocess.run(["pdfseparate", sample, parts / f"{sample.stem}-%d.pdf"], check=True)
    single = sorted(parts.glob("*.pdf"))
    chosen = [single[index % len(single)] for index in range(pages)]
    if pages == 1:
        target.write_bytes(chosen[0].read_bytes())
    else:
        subprocess.run(["pdfunite", *chosen, target], check=True)
    return target
