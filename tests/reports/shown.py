"""An HTML report open in a real Chromium."""

from pathlib import Path

from checker.config import Config
from checker.models import Report
from checker.registry import load_report
from checker.report_format import RenderOptions

CHROMIUM = Path("/usr/bin/chromium")


class Shown:
    """A report open in the browser, with everything that it complained of or asked for."""

    def __init__(self, browser, folder: Path, report: Report, config: Config | None = None, **context: object) -> None:
        file = folder / "report.html"
        text = "".join(load_report("html").render(report, RenderOptions(config=config)))
        file.write_text(text, encoding="utf-8")
        self.file = file
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page = browser.new_page(**context)
        self.page.on("console", lambda said: self.complaints.append(f"{said.type}: {said.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.page.wait_for_selector("html[data-complete]")

    def labels(self, section: str = "discrepancies") -> list[str]:
        return self.page.locator(f"#{section} tr.line button.opener").all_inner_texts()

    def open(self, section: str = "discrepancies", place: int = 0) -> None:
        self.page.locator(f"#{section} tr.line button.opener").nth(place).click()

    def status(self) -> str:
        return self.page.locator("#discrepancies [role=status]").inner_text()

    def see_all(self) -> None:
        """Open every row and come past every chart."""
        for section in ("discrepancies", "corroborated", "set-aside", "articles"):
            for button in self.page.locator(f"#{section} button.opener").all():
                button.click()
        for place in self.page.locator(".drawing").all():
            place.scroll_into_view_if_needed()
        from playwright.sync_api import expect

        expect(self.page.locator(".drawing:empty")).to_have_count(0)
