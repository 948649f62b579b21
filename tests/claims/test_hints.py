"""A text without a pattern's hint has no match of the pattern."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leapcheck.claims import attribution, names, qualifiers, rank
from leapcheck.claims.modality import measured
from leapcheck.patterns import Pattern

HINTED = [
    *((form.hint, form.pattern) for form in names._FORMS),
    *attribution._QUOTING,
    (rank._HINT, rank._RANK),
    (qualifiers._PER_WORD, qualifiers._PER),
    (measured._MEASURED_AGAINST, measured._PAST),
]


@pytest.mark.parametrize(("hint", "pattern"), HINTED)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_what_a_pattern_matches_has_its_hint(hint: Pattern, pattern: Pattern, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(pattern.pattern))
    assert hint.search(text)
