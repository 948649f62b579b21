"""The page in a real browser: it opens, filters, follows links, marks, and is worked from the keyboard."""

from __future__ import annotations

from typing import Any

from .opened import Opened


def texts(window: Any, selector: str) -> list[str]:
    return [text.strip() for text in window.locator(selector).all_text_contents()]


def counts(window: Any) -> list[str]:
    """How many findings, claims and articles the tabs say there are."""
    return texts(window, ".tabcount")


def test_the_overview_counts_what_was_found(opened: Opened) -> None:
    window = opened.at()
    assert window.locator("h1").inner_text() == "21 处冲突"
    assert counts(window) == ["25", "401", "22"]
    assert texts(window, ".tilevalue")[:3] == ["6", "15", "4"]
    assert window.locator("table.sources tbody tr").count() == 12


def test_conflicts_come_worst_first_with_their_sides_axis_and_reckoning(opened: Opened) -> None:
    window = opened.at("view=findings")
    order = texts(window, ".card > header .verdict")
    assert order == sorted(order, key=["错误", "警告", "提示"].index) and len(order) == 12
    window.get_by_role("button", name="再显示 12 条").click()
    card = window.locator(".card", has_text="87.3%").first
    assert card.locator("mark").all_inner_texts() == ["87.3%", "98.6亿元", "194.5亿元"]
    assert "194.5 / 98.6 − 1 = 97.26%" in card.locator(".reckoning").inner_text()
    assert card.locator(".axisbox .gap").count() == 2
    assert "相距" in card.locator(".gapwords").inner_text()


def test_a_conflict_with_the_ledger_shows_the_entry_with_its_sources(opened: Opened) -> None:
    window = opened.at("view=findings&q=LC102&severity=warning")
    assert "leapmotor-100000th" in window.locator(".entry").inner_text()
    assert window.locator(".citations li").count() >= 2
    opened.go("view=findings&q=LC101&severity=warning")
    link = window.locator(".citations a").first
    assert link.get_attribute("href").startswith("http")
    assert link.get_attribute("rel") == "noreferrer noopener"


def test_filters_narrow_every_list_and_stand_in_the_address(opened: Opened) -> None:
    window = opened.at("view=findings")
    window.get_by_label("来源").select_option("汽车晨读")
    opened.settle()
    first = counts(window)
    window.get_by_role("button", name="错误").click()
    opened.settle()
    assert opened.address() == "view=findings&source=汽车晨读&severity=error"
    assert int(counts(window)[0]) < int(first[0]) < 26
    assert set(texts(window, ".card > header .verdict")) == {"错误"}
    window.get_by_label("期间").select_option("2026")
    window.get_by_role("link", name="数据").click()
    opened.settle()
    assert set(texts(window, ".claimrow .verdict")) == {"错误"}
    window.get_by_role("link", name="清除筛选").click()
    opened.settle()
    assert counts(window) == ["25", "401", "22"]


def test_a_maker_and_a_metric_narrow_the_numbers(opened: Opened) -> None:
    window = opened.at("view=claims&maker=极氪&metric=sales")
    opened.settle()
    assert all("极氪 · 销量" in topic for topic in texts(window, ".claimtopic"))
    assert 0 < window.locator(".claimrow").count() < 10


def test_search_finds_either_script_with_the_other(opened: Opened) -> None:
    window = opened.at("view=claims")
    found = []
    for query in (
        "零跑汽車 年終",
        "零跑汽车 29.37万辆",
        "零跑汽車 29.37萬輛",
        "293,724輛",
        "２９３，７２４辆",
    ):
        opened.search(query)
        found.append(int(counts(window)[1]))
    assert found[1] == found[2] > 0
    assert found[3] == found[4] > 0


def test_what_is_searched_in_the_overview_is_shown_as_a_list(opened: Opened) -> None:
    window = opened.at()
    window.locator("#search").fill("334天")
    window.wait_for_selector(".claimrow")
    assert opened.address() == "view=claims&q=334天"
    assert set(texts(window, ".claimwords")) >= {"334天"}


def test_nothing_found_says_so_and_offers_a_way_out(opened: Opened) -> None:
    window = opened.at("view=findings&q=没有这样的词")
    assert "没有符合条件" in window.locator(".empty").inner_text()
    window.locator(".empty a").click()
    opened.settle()
    assert window.locator(".card").count() == 12


def test_a_link_to_a_finding_opens_it_and_back_returns(opened: Opened) -> None:
    window = opened.at("view=findings&severity=error")
    id = window.locator(".card").nth(2).get_attribute("id").removeprefix("finding-")
    window.locator(".card .permalink").nth(2).click()
    opened.settle()
    assert texts(window, ".card") and window.locator(".card").get_attribute("id") == f"finding-{id}"
    window.go_back()
    opened.settle()
    assert opened.address() == "view=findings&severity=error"
    assert window.locator(".card").count() == 6
    again = opened.at(f"finding={id}")
    assert again.locator(".card").count() == 1


def test_a_link_to_what_is_not_there_says_so(opened: Opened) -> None:
    for address in ("finding=LC201-000000000000", "claim=000000000000", "article=000000000000"):
        assert "不在这份报告里" in opened.at(address).locator("main").inner_text()


def test_a_claim_is_marked_at_its_characters_and_a_click_tells_of_it(opened: Opened) -> None:
    window = opened.at("view=articles")
    window.locator(".articlelist a", has_text="blog-xinshili").click()
    opened.settle()
    marks = window.locator(".text .mark[data-claim]")
    shown = [text.strip() for text in marks.all_inner_texts()]
    assert {"29.37萬輛", "百分之一百零三點八", "５０萬輛"} <= set(shown)
    window.locator(".text .mark", has_text="293,724輛").click()
    opened.settle()
    panel = window.locator(".panel")
    assert panel.locator(".panelquote").inner_text() == "293,724輛"
    fields = panel.locator(".fields").inner_text().split("\n")
    assert dict(zip(fields[::2], fields[1::2], strict=True))["主体"] == "零跑汽车"
    assert panel.locator(".heldlist li").count() >= 2
    assert window.locator(".mark.current").inner_text() == "293,724輛"
    panel.locator(".heldlist a").first.click()
    opened.settle()
    assert opened.address().startswith("finding=")


def test_marks_tell_verdicts_apart_without_colour(opened: Opened) -> None:
    window = opened.at("view=articles")
    window.locator(".articlelist a", has_text="blog-xinshili").click()
    opened.settle()
    looks = window.evaluate(
        """() => [...document.querySelectorAll('.text a.mark')].map((mark) => [mark.className.split(' ')[1],
             getComputedStyle(mark).textDecorationStyle, getComputedStyle(mark, '::after').content])"""
    )
    told = {kind: (line, sign) for kind, line, sign in looks}
    assert len(told) == 5
    assert len(set(told.values())) == 5 and all(sign not in ("none", "normal") for _, sign in told.values())


def test_the_keyboard_goes_everywhere(opened: Opened) -> None:
    window = opened.at()
    window.keyboard.press("2")
    opened.settle()
    assert opened.address() == "view=findings"
    focused = "document.activeElement.closest('.card').id"
    window.keyboard.press("j")
    window.keyboard.press("j")
    second = window.evaluate(focused)
    window.keyboard.press("k")
    assert window.evaluate(focused) != second
    window.keyboard.press("/")
    assert window.evaluate("document.activeElement.id") == "search"
    window.keyboard.type("j2")
    window.keyboard.press("Escape")
    opened.wait_for_address("q=j2")
    window.keyboard.press("5")
    opened.go("view=articles")
    window.keyboard.press("ArrowDown")
    window.keyboard.press("Enter")
    opened.settle()
    assert opened.address().startswith("article=")
    window.keyboard.press("j")
    window.keyboard.press("Enter")
    opened.settle()
    assert opened.address().startswith("claim=")
    window.keyboard.press("Escape")
    opened.settle()
    assert opened.address() == "view=articles"
    window.keyboard.press("?")
    opened.settle()
    assert window.locator("dialog").is_visible()
    window.keyboard.press("Escape")
    opened.settle()
    assert window.locator("dialog").count() == 0


def test_language_and_theme_are_switched_on_the_page(opened: Opened) -> None:
    window = opened.at("view=findings", language="en-GB", scheme="light")
    assert window.locator(".tab[aria-current]").inner_text().startswith("Conflicts")
    colour = "getComputedStyle(document.body).backgroundColor"
    ground = window.evaluate(colour)
    window.get_by_role("button", name="中文").click()
    window.get_by_role("button", name="明暗").click()
    opened.settle()
    assert window.locator(".tab[aria-current]").inner_text().startswith("冲突")
    assert window.evaluate("document.documentElement.lang") == "zh-Hans"
    chosen = window.evaluate(colour)
    assert chosen != ground
    window.get_by_role("button", name="明暗").click()
    opened.settle()
    assert window.evaluate(colour) == ground
    window.evaluate("delete document.documentElement.dataset.theme")
    window.emulate_media(color_scheme="dark")
    assert window.evaluate(colour) == chosen


def test_the_pictures_draw_the_343_days_and_show_quotes_on_focus(opened: Opened) -> None:
    window = opened.at("view=pictures")
    words = texts(window, ".spanwords")
    assert any("343天" in each for each in words) and any("334天" in each and "×2" in each for each in words)
    mark = window.locator("a.pictured[aria-label^='334天']")
    mark.focus()
    assert (
        "334天" in window.locator(".tip").inner_text()
        and "chendu-20250928.txt" in window.locator(".tip").inner_text()
    )
    window.locator(".charts a.pictured").first.hover()
    assert window.locator(".charts .tip").count() == 1
    for picture in window.locator(".picture").all():
        assert picture.locator("details.numbers table").count() >= 1
    assert window.locator(".picture details td").count() > 50


def test_hostile_text_stands_there_as_text(opened: Opened) -> None:
    window = opened.at("view=findings", report="hostile.html")
    for address in ("view=overview", "view=findings", "view=claims", "view=pictures", "view=articles"):
        opened.go(address)
        assert window.locator("main img, main script, main iframe, main b").count() == 0
    assert "<img src=x onerror=alert(1)>" in window.locator("main").inner_text()
    opened.go("view=articles")
    window.locator(".articlelist a").first.click()
    opened.settle()
    assert "<script>alert(1)</script>" in window.locator(".text").inner_text()


def test_a_report_with_nothing_in_it_is_friendly(opened: Opened) -> None:
    window = opened.at(report="little.html")
    assert window.locator("h1").inner_text() == "没有冲突"
    for view in ("findings", "claims", "pictures"):
        opened.go(f"view={view}")
        assert window.locator(".empty").is_visible()


def test_a_report_in_parts_leads_to_the_page_of_an_article_and_back(opened: Opened) -> None:
    window = opened.at("view=articles", report="parts/index.html")
    window.locator(".articlelist a", has_text="blog-xinshili").click()
    window.wait_for_selector(".claimsof")
    mark = window.locator(".body .mark", has_text="293,724輛")
    mark.click()
    target = window.locator(".claimsof .card:target")
    assert "293,724輛" in target.inner_text()
    target.locator("a", has_text="#").click()
    window.wait_for_selector(".panelquote")
    assert window.locator(".panelquote").inner_text() == "293,724輛"
    window.locator(".text a.button").click()
    window.wait_for_selector(".claimsof")
    assert "293,724輛" in window.locator(".claimsof .card:target").inner_text()


def test_an_index_tells_of_the_numbers_that_stand_on_their_articles_pages(opened: Opened) -> None:
    window = opened.at("view=claims", report="parts/index.html")
    shown, told = int(counts(window)[1]), window.locator("main > p.meta")
    every = int(counts(opened.at("view=claims", report="few.html"))[1])
    opened.at("view=claims", report="parts/index.html")
    assert f"另有 {every - shown} 条" in told.inner_text() and every > shown
    told.locator("a").click()
    opened.settle()
    assert opened.address() == "view=articles"
    assert window.locator(".articlelist a").first.get_attribute("href").startswith("articles/")
    opened.go("view=overview")
    assert sum(map(int, texts(window, ".overview section .legend strong"))) == every


def test_every_side_of_a_finding_says_what_it_states(opened: Opened) -> None:
    window = opened.at("view=findings&severity=error,warning,note,agree", report="few.html")
    assert any("2024" in words for words in texts(window, ".sidewords"))
    assert [words for words in texts(window, ".sidewords") if not words] == []
    assert [words for words in texts(window, ".rowvalue") if not words] == []


def test_paper_gets_every_conflict_and_no_buttons(opened: Opened) -> None:
    window = opened.at("view=findings")
    pdf = window.pdf()
    assert pdf.startswith(b"%PDF")
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert len(document) > 4
    assert "334天" in text and "14.1万元" in text  # on the first card and behind the first dozen
    assert "清除筛选" not in text and "再显示" not in text
