"""`leapcheck extract` gives the claims alone."""

import json

from .conftest import Run


def test_in_a_pipe_each_claim_is_a_line_of_json(run: Run, rivals: tuple[str, str]) -> None:
    done = run("extract", *rivals)
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    delivered = [c for c in claims if c["metric"] == "deliveries"]
    assert done.exit_code == 0
    assert [(c["path"], c["line"], c["quote"]) for c in delivered] == [
        ("a.txt", 3, "596,555辆"),
        ("b.txt", 3, "569,555辆"),
    ]
    assert {"id", "article", "column", "start", "end", "sentence", "period"} <= set(claims[0])


def test_json_is_one_object_with_what_was_skipped(run: Run, rivals: tuple[str, str]) -> None:
    done = run("extract", rivals[0], "missing.txt", "--format", "json")
    record = json.loads(done.stdout)
    assert done.exit_code == 0
    assert record["claims"] and [s["path"] for s in record["skipped"]] == ["missing.txt"]


def test_for_people_each_claim_stands_in_its_sentence(run: Run, rivals: tuple[str, str]) -> None:
    done = run("extract", rivals[0], "--format", "terminal")
    assert "596,555辆" in done.stdout and "全年交付**596,555辆**" in done.stdout


def test_relative_dates_are_reckoned_from_the_date_that_the_user_gives(run: Run) -> None:
    text = "月度快报\n\n今年9月，零跑汽车交付66,657辆。\n".encode()
    done = run("extract", "-", "--published", "2025-10-01", stdin=text)
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert [c["period"] for c in claims if c["metric"] == "deliveries"] == ["2025-09"]


def test_nothing_readable_ends_with_2(run: Run) -> None:
    done = run("extract", "missing.txt", "--format", "json")
    assert done.exit_code == 2 and "missing.txt" in done.stderr and not done.stdout
