"""The maker that a number is about, and the product of it that it narrows down to."""

from __future__ import annotations

import re

from leapcheck.claims.actors import maker_of
from leapcheck.claims.lexicon import Mention, Subject, model_codes, partners_of
from leapcheck.claims.people import brand_of
from leapcheck.claims.subject.number import Number
from leapcheck.claims.topic import About
from leapcheck.data.metrics import VEHICLES
from leapcheck.patterns import Later

_CODE = Later(r"[A-Z][A-Za-z]{0,3}\d{1,3}(?! ?[A-Za-z\d])")
_HAVE_MODELS = frozenset({"maker", "brand", "group"})


def with_product(n: Number, mention: Mention) -> About:
    """The maker of what is named, with the model as the product."""
    subject = mention.subject
    owner = maker_of(subject)
    if owner is not subject:
        # ES6卖出2000辆,ES8卖出900辆
        other = code_before(n, owner) if mention.end < n.start else None
        return About((_venture_of(n, owner, mention) or owner).name, other or mention.word)
    if subject.kind not in _HAVE_MODELS:
        return About(owner.name)
    return About(owner.name, code_before(n, subject, mention.end) or _model_before(n, subject))


def with_counted_model(n: Number, who: About) -> About:
    """The same subject with the model of it that stands right behind a number of cars: 1600辆小鹏P7、700辆G3."""
    if n.metric not in VEHICLES:
        return who
    model = next((m for m in n.mentions if m.start == n.end and m.subject.kind == "model"), None)
    if model is not None:
        return who._replace(product=model.word) if maker_of(model.subject).name == who.name else who
    code = _CODE.match(n.text, n.end)
    named = bare_code(code.group(), who.name) if code else None
    return who._replace(product=named) if named else who


def _venture_of(n: Number, maker: Subject, model: Mention) -> Subject | None:
    """The venture of the model's maker that the text speaks of: 长安福特5月销量3万辆,福克斯1万辆."""
    spoken_of = [brand_of(m) for m in n.actors if m.end <= model.start]
    spoken_of += [n.topic.current] if n.topic.current else []
    ventures = (s for s in spoken_of if s.kind == "joint_venture")
    return next((v for v in ventures if maker.name in partners_of(v.name)), None)


def as_about(subject: Subject) -> About:
    """The maker of what the text has spoken of, with the model as the product."""
    owner = maker_of(subject)
    return About(owner.name, subject.name if owner is not subject else None)


def _model_before(n: Number, maker: Subject) -> str | None:
    """The last model of a maker that is named before a number, where it is named in its clause."""
    models = [
        m for m in n.actors if m.subject.kind == "model" and m.subject.of == maker.name and m.end <= n.at
    ]
    return models[-1].word if models and models[-1].start >= n.start else None


def code_before(n: Number, maker: Subject, since: int = 0) -> str | None:
    """A model code of the maker in the number's clause: 零跑…C11…累计销量突破25万台."""
    return bare_code(n.text[max(n.start, since) : n.at], maker.name)


def bare_code(text: str, maker: str) -> str | None:
    """The model of a maker whose bare code a text names: C11, ET7."""
    for code, model in model_codes(maker):
        if code in text and re.search(rf"(?<![A-Za-z\d]){re.escape(code)}(?![A-Za-z\d])", text):
            return model.name
    return None
