#!/usr/bin/env python3
"""Write docs/rules.md and docs/checks.md from the doc comments of the rules and checks themselves."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources"
DECLARATION = re.compile(r"((?:^ *///.*\n)+)(?:^ *@.*\n)*^ *(?:public )?(?:struct|enum|final class) \w+[^\n]*\{", re.MULTILINE)
SEVERITY = re.compile(r"let severity: CheckStatus = \.(\w+)|let severity = CheckStatus\.(\w+)")


def documented(folder: pathlib.Path, property_name: str) -> list[tuple[str, str, str]]:
    """The identifier, first paragraph and source of every type below a folder that has such a property."""
    identifier = re.compile(rf'let {property_name}(?:: String)? = "([^"\\]+)"')
    found = []
    for path in sorted(folder.rglob("*.swift")):
        source = path.read_text(encoding="utf-8")
        declarations = list(DECLARATION.finditer(source))
        for match in identifier.finditer(source):
            before = [declaration for declaration in declarations if declaration.end() <= match.start()]
            found.append((match[1], summary(before[-1][1]) if before else "", source))
    return sorted(found)


def summary(comment: str) -> str:
    lines = [line.strip().removeprefix("///").strip() for line in comment.splitlines()]
    paragraph = lines[: lines.index("")] if "" in lines else lines
    return " ".join(paragraph).replace("|", "\\|")


def rules() -> str:
    entries = documented(SOURCES / "Parsing", "id")
    text = "# Rules\n\nEvery mention of a record names the rule that found it. Made by `scripts/make_reference.py` from the rules' own comments.\n"
    for dimension in sorted({name.split(".")[0] for name, _, _ in entries}):
        rows = [f"| `{name}` | {said} |" for name, said, _ in entries if name.split(".")[0] == dimension]
        text += "\n".join([f"\n## {dimension}\n", "| Rule | What it reads |", "| --- | --- |", *rows]) + "\n"
    return text


def checks() -> str:
    rows = []
    for name, said, source in documented(SOURCES / "Validation" / "Checks", "code"):
        level = SEVERITY.search(source)
        rows.append(f"| `{name}` | {said} | {(level[1] or level[2]) if level else ''} |")
    text = "# Checks\n\nWhat validation verifies. Each result is `ok`, or falls as said here. Made by `scripts/make_reference.py`.\n\n"
    return text + "\n".join(["| Check | What it verifies | Falls as |", "| --- | --- | --- |", *rows]) + "\n"


(ROOT / "docs").mkdir(exist_ok=True)
(ROOT / "docs" / "rules.md").write_text(rules(), encoding="utf-8")
(ROOT / "docs" / "checks.md").write_text(checks(), encoding="utf-8")
