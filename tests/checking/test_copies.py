"""Near copies: which articles are one text."""

from __future__ import annotations

import random

from leapcheck.checking.copies import copy_groups


def article(seed: int, sentences: int = 30) -> list[str]:
    """Sentences of characters drawn at random: no two articles have a phrase in common."""
    chance = random.Random(seed)
    return [
        "".join(chr(chance.randrange(0x4E00, 0x9FA5)) for _ in range(30)) + f"{chance.randrange(10**6)}辆。"
        for _ in range(sentences)
    ]


def groups(**texts: list[str]) -> list[list[str]]:
    """The groups of articles given by name, where every sentence has claims."""
    joined = {(name, 0): "".join(text) for name, text in texts.items()}
    return [[path for path, _ in group] for group in copy_groups(joined, joined)]


def test_an_excerpt_is_a_copy_though_a_third_of_it_is_from_elsewhere() -> None:
    for seed in range(20):
        whole = article(seed)
        excerpt = whole[:8] + article(seed + 100, 3)
        assert groups(a=whole, b=excerpt, c=article(seed + 200)) == [["a", "b"]]


def test_a_passing_quotation_and_a_shared_frame_make_no_copy() -> None:
    whole, frame = article(1), article(2, 12)
    assert not groups(
        a=whole, b=whole[:3] + article(3, 12), c=frame + article(4, 14), d=frame + article(5, 14)
    )


def test_a_text_that_was_copied_often_is_one_group_and_so_is_an_excerpt_of_it() -> None:
    whole = article(1)
    copies = {f"n{n:03}": [*whole[:-1], *article(n + 10, 1)] for n in range(60)}
    assert groups(**copies, z=whole[:12], y=article(9)) == [[*copies, "z"]]
