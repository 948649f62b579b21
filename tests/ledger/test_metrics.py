"""The tables about metrics agree with each other."""

from __future__ import annotations

from leapcheck.data.metrics import FLOWS, METRICS, STOCKS
from leapcheck.ledger.values import SUITABLE


def test_no_metric_is_a_flow_and_a_stock() -> None:
    assert not FLOWS & STOCKS


def test_flows_stocks_and_units_speak_of_known_metrics() -> None:
    assert METRICS.keys() >= FLOWS | STOCKS | SUITABLE.keys()


def test_what_is_sold_is_a_flow_and_what_is_owned_a_stock() -> None:
    assert {metric for metric, family in METRICS.items() if family == "sales"} <= FLOWS
    assert {"stake", "headcount", "outlets", "capacity", "cash"} <= STOCKS
