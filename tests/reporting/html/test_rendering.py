"""The page as a file: nothing in it acts but its own code, and nothing comes from outside."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest

from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.rendering import CODE, STYLES, folding, libraries, page, style, words

from ..hostile import TEXTS, hostile_report
from ..samples import span_report

FOLDER = Path(__file__).resolve().parents[3] / "leapcheck" / "reporting" / "html"


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the text of its scripts and style sheets."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[str, str]] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = (
            (dict(attrs).get("type") or "script") if tag == "script" else tag if tag == "style" else ""
        )
        if self._inside:
            self.scripts.append((self._inside, ""))

    def handle_data(self, data: str) -> None:
        if self._inside:
            kind, text = self.scripts[-1]
            self.scripts[-1] = (kind, text + data)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_brings_no_element_and_ends_no_script(text: str) -> None:
    plain, hostile = (Elements(page(document(hostile_report(each)))) for each in ("x", text))
    assert [tag for tag, _ in hostile.elements] == [tag for tag, _ in plain.elements]
    assert [text for kind, text in hostile.scripts if kind in ("script", "module", "style")] == [
        text for kind, text in plain.scripts if kind in ("script", "module", "style")
    ]


def test_the_policy_lets_in_the_scripts_and_styles_of_the_page_and_nothing_else() -> None:
    elements = Elements(page(document(span_report())))
    (policy,) = [told["content"] for tag, told in elements.elements if tag == "meta" and "http-equiv" in told]
    assert policy is not None and policy.startswith("default-src 'none'; ")
    for kind, text in elements.scripts:
        if kind != "application/json":
            assert b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy
    assert "unsafe" not in policy and "http" not in policy


def test_no_attribute_is_a_style_a_handler_or_an_address_of_elsewhere() -> None:
    for _, told in Elements(page(document(span_report()))).elements:
        assert not [name for name in told if name == "style" or name.startswith("on") or name == "src"]
        assert not re.match(r"(?i)(https?:)?//", told.get("href") or "")


def test_the_page_opens_in_the_language_that_was_asked_for() -> None:
    assert '<html lang="en">' in page(document(span_report()), language="en")
    assert '<html lang="zh">' in page(document(span_report()), language="zh")


def test_every_library_is_the_file_that_its_package_has_and_comes_with_its_licence() -> None:
    rows = [
        line.split("\t") for line in (FOLDER / "vendor" / "libraries.tsv").read_text("utf-8").splitlines()[1:]
    ]
    assert len(rows) == len(libraries()) > 5
    for package, version, licence, path, digest in rows:
        file = FOLDER / "vendor" / path.rpartition("/")[2]
        assert hashlib.sha256(file.read_bytes()).hexdigest() == digest, f"{package} {version}"
        assert len((FOLDER / "vendor" / f"{package}.LICENSE").read_text("utf-8")) > 500
        assert licence in ("MIT", "ISC", "Apache-2.0")


def test_no_part_of_the_page_lies_about_unused() -> None:
    assert {file.name for file in (FOLDER / "page").glob("*.js")} == set(CODE)
    assert {file.name for file in (FOLDER / "page").glob("*.css")} == set(STYLES)


def test_the_page_has_the_same_words_in_both_languages() -> None:
    told = words()
    assert told["zh"].keys() == told["en"].keys()
    places = {
        language: {key: set(re.findall(r"\{\d\}", word)) for key, word in told[language].items()}
        for language in ("zh", "en")
    }
    assert {key for key in places["zh"] if places["zh"][key] != places["en"][key]} == set()


def test_every_word_that_the_code_asks_for_is_there() -> None:
    code = "".join((FOLDER / "page" / name).read_text("utf-8") for name in CODE)
    asked = set(re.findall(r"""\bt\("([^"]+)"[,)]""", code))
    assert len(asked) > 60 and asked <= words()["en"].keys()


def test_searching_takes_traditional_characters_for_simplified_ones() -> None:
    table = dict(zip(folding()["from"], folding()["to"], strict=True))
    assert "".join(table.get(char, char) for char in "零跑汽車銷量達萬輛億") == "零跑汽车销量达万辆亿"
    assert not set(table) & set(table.values()) & set("车量达万辆亿")


def test_each_colour_has_one_for_light_and_one_for_dark_without_what_old_browsers_lack() -> None:
    sheet = style(STYLES)
    root = sheet[sheet.index(":root {") : sheet.index("}", sheet.index(":root {"))]
    colours = [line for line in root.splitlines() if "#" in line]
    assert len(colours) > 20
    assert all(re.search(r"var\(--light, #\w+\) var\(--dark, #\w+\);", line) for line in colours)
    assert "light-dark(" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_every_property_that_the_styles_use_is_set() -> None:
    sheet = style(STYLES)
    assert set(re.findall(r"var\((--[\w-]+)", sheet)) == set(re.findall(r"(--[\w-]+):", sheet))
