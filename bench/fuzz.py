"""Random damage to the corpus, for as long as you like: reading, extraction and checking must stand it.

    fuzz.py [--seconds 120] [--seed 1] [--keep FOLDER]

Each case is an article of the corpus with a few mutations: bytes flipped, cut, doubled or cut off, markup
nested deeply, two articles spliced, digits and Chinese numerals thrown in, another encoding. It goes the
whole way from the file to the report, and this must hold:

    nothing is raised, and no case takes longer than the limit
    the quote of a claim is what stands at its place in the file: offsets, line and column
    a finding speaks of claims that there are, and its JSON form can be written
    the same input gives the same output

A case that breaks one of these is kept in a file, named with its seed. The run goes on, tells each place
that breaks once, and ends with status 1.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from leapcheck.jsontext import dumps
from leapcheck.pipeline import Report, check, check_extracted, claims_by_article

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
ARTICLES = [
    p for p in sorted(CORPUS.iterdir()) if p.suffix in (".txt", ".md", ".html") and p.stem != "README"
]
LIMIT = 30
"""Seconds for one case: far more than any takes on a busy machine, far less than for ever."""
MOST_BYTES = 60_000
NUMERALS = "零〇一二两三四五六七八九十百千万亿兆半几数余多近约超第首倍翻廿０９.,，%％‰-—~至和年月日天辆台元"
MARKUP = (
    "<div>", "</div>", "<table><tr><td>", "<!--", "-->", "<script>", "&#x4e00;", "&amp;", "<![CDATA[", "<p ",
    "# ", "---\n", "|", "**", "[", "](", "```", "【", "】",
    "“", "\t", "\r\n", "\u2028", "\x00", "\x1b[31m", "[/red]",
)  # fmt: skip
ENCODINGS = ("utf-8-sig", "gb18030", "utf-16", "big5")

Mutation = Callable[[bytes, random.Random], bytes]


class Broken(Exception):
    """A promise that a case broke."""


def main() -> None:
    """Run until the time is over, and tell what broke."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=120, help="how long")
    parser.add_argument("--seed", type=int, help="the first case's; the next ones count on from it")
    parser.add_argument(
        "--keep", type=Path, default=Path(tempfile.gettempdir()), help="where broken cases go"
    )
    chosen = parser.parse_args()
    first = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(10**9)
    signal.signal(signal.SIGALRM, _too_slow)
    end = time.monotonic() + chosen.seconds
    seed, claims, slowest = first, 0, 0.0
    broken: Counter[str] = Counter()
    while time.monotonic() < end:
        begun = time.monotonic()
        claims += _case(seed, chosen.keep, broken)
        slowest = max(slowest, time.monotonic() - begun)
        seed += 1
    print(f"{seed - first} cases from seed {first}, {claims} claims; the slowest took {slowest:.1f} s")
    for place, count in broken.most_common():
        print(f"broken in {count} cases: {place}")
    sys.exit(1 if broken else 0)


def _case(seed: int, keep: Path, broken: Counter[str]) -> int:
    """One case in a folder of its own, with an untouched article beside it; how many claims it gave."""
    chance = random.Random(seed)
    original, beside = chance.choice(ARTICLES), chance.choice(ARTICLES)
    data = original.read_bytes()
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(MUTATIONS)(data, chance)[:MOST_BYTES]
    with tempfile.TemporaryDirectory() as folder:
        damaged = Path(folder, f"damaged{chance.choice((original.suffix, '.txt', '.md', '.html'))}")
        damaged.write_bytes(data)
        untouched = Path(folder, f"untouched{beside.suffix}")
        untouched.write_bytes(beside.read_bytes())
        signal.alarm(LIMIT)
        try:
            return _hold([damaged, untouched])
        except Exception as error:
            signal.alarm(0)
            innermost = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} at {innermost.filename}:{innermost.lineno}"
            broken[place] += 1
            if broken[place] == 1:
                kept = keep / f"leapcheck-fuzz-{seed}{damaged.suffix}"
                kept.write_bytes(data)
                traceback.print_exc()
                print(f"seed {seed}: {original.name} beside {beside.name}; kept as {kept}\n", file=sys.stderr)
            return 0
        finally:
            signal.alarm(0)


def _hold(paths: Sequence[Path]) -> int:
    """Check some files, and what must hold of every report."""
    report = check_extracted(claims_by_article(paths))
    known = {claim.id for claim in report.claims}
    if len(known) != len(report.claims):
        raise Broken("two claims have one id")
    sources = {article.path: article.source for article in report.articles}
    for claim in report.claims:
        source = sources[claim.path]
        if source.raw[claim.start : claim.end] != claim.quote:
            raise Broken(f"{claim.quote!r} does not stand at {claim.start}")
        if source.place(claim.start) != (claim.line, claim.column):
            raise Broken(f"{claim.quote!r} is not at {claim.line}:{claim.column}")
    for finding in report.findings:
        if not known.issuperset(finding.claims):
            raise Broken(f"{finding.id} speaks of claims that are not there")
    if _written(report) != _written(check(paths)):
        raise Broken("the same files gave another report")
    return len(report.claims)


def _written(report: Report) -> list[str]:
    claims = [dumps(claim.to_json()) for claim in report.claims]
    written = claims + [dumps(finding.to_json()) for finding in report.findings]
    for line in written:
        json.loads(line)
    return written


def _too_slow(_: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"a case took more than {LIMIT} seconds")


def _flip(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(min(chance.randint(1, 20), len(out))):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _span(data: bytes, chance: random.Random, most: int) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.randint(1, most))


def _delete(data: bytes, chance: random.Random) -> bytes:
    start, end = _span(data, chance, 400)
    return data[:start] + data[end:]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start, end = _span(data, chance, 60)
    return data[:end] + data[start:end] * chance.randint(1, 40) + data[end:]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _move(data: bytes, chance: random.Random) -> bytes:
    start, end = _span(data, chance, 300)
    piece, rest = data[start:end], data[:start] + data[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + piece + rest[at:]


def _insert(words: Sequence[str], most: int) -> Mutation:
    def mutate(data: bytes, chance: random.Random) -> bytes:
        text = data.decode("utf-8", "replace")
        for _ in range(chance.randint(1, 8)):
            at = chance.randint(0, len(text))
            piece = "".join(chance.choice(words) for _ in range(chance.randint(1, most)))
            text = text[:at] + piece + text[at:]
        return text.encode("utf-8", "replace")

    return mutate


def _nest(data: bytes, chance: random.Random) -> bytes:
    opening, closing = chance.choice(
        (
            ("<div>", "</div>"),
            ("<b>", ""),
            ("<table><tr><td>", ""),
            ("(", ")"),
            ("“", "”"),
            ("> ", ""),
            ("[", "](x)"),
        )
    )
    depth = chance.choice((5, 100, 3000))
    start, end = _span(data, chance, 400)
    return data[:start] + opening.encode() * depth + data[start:end] + closing.encode() * depth + data[end:]


def _splice(data: bytes, chance: random.Random) -> bytes:
    other = chance.choice(ARTICLES).read_bytes()
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def _swap_characters(data: bytes, chance: random.Random) -> bytes:
    """Every digit another, or the lines in another order: valid text that makes little sense."""
    text = data.decode("utf-8", "replace")
    if chance.random() < 0.5:
        return "".join(chance.choice("0123456789") if c.isdigit() else c for c in text).encode(
            "utf-8", "replace"
        )
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    return "".join(lines).encode("utf-8", "replace")


def _encode(data: bytes, chance: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")


def _any_character(data: bytes, chance: random.Random) -> bytes:
    letters = [
        chr(chance.choice((chance.randrange(1, 0xD800), chance.randrange(0xE000, 0x11000))))
        for _ in range(50)
    ]
    return _insert(letters, 5)(data, chance)


MUTATIONS: tuple[Mutation, ...] = (
    *(_flip, _delete, _repeat, _truncate, _move, _nest, _splice, _swap_characters, _encode, _any_character),
    *(_insert(tuple(NUMERALS), 12), _insert(MARKUP, 6)),
)


if __name__ == "__main__":
    main()
