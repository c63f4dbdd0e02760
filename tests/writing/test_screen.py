"""A browser shows the page without a complaint and without asking for anything."""

import shutil
import subprocess
from pathlib import Path

import pytest

from papers import Paper

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Chromium's windows are at least 500 wide.
NARROW = 500
GUARD = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
)
PROBE = (
    "<script>const page=document.documentElement,said=page.dataset;"
    "said.wide=page.scrollWidth;said.room=page.clientWidth;"
    "said.side=getComputedStyle(page).direction;"
    "said.face=getComputedStyle(document.body).fontFamily;"
    "said.asked=performance.getEntriesByType('resource').map(one=>one.name)</script>"
    "</body>"
)


@pytest.fixture(scope="session")
def browser() -> str:
    """A browser of the Chromium family; none, no test."""
    found = [path for name in NAMES if (path := shutil.which(name))]
    assert found, "install Chromium: `adref doctor` says how"
    return found[0]


def shown(browser: str, page: Path, width: int) -> str:
    """The page as the browser has built it; any word on its console is a failure."""
    command = (
        *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--enable-logging=stderr", f"--user-data-dir={page.parent / 'profile'}"),
        # The browser's own errands must not reach anyone either.
        *("--host-resolver-rules=MAP * ~NOTFOUND", f"--window-size={width},900"),
        *("--dump-dom", page.as_uri()),
    )
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert [line for line in done.stderr.splitlines() if ":CONSOLE" in line] == []
    return done.stdout


@pytest.fixture
def page(sample: Paper, tmp_path: Path) -> Path:
    """The page as a file that notes what became of it, and forbids any request."""
    file = tmp_path / "page.html"
    guarded = sample.html.replace("<head>", f"<head>{GUARD}").replace("</body>", PROBE)
    file.write_text(guarded, encoding="utf-8")
    return file


def noted(name: str, built: str) -> str:
    return built.partition(f'data-{name}="')[2].partition('"')[0]


def test_the_browser_understands_the_page_and_asks_nobody_for_anything(
    page: Path, sample: Paper, browser: str
) -> None:
    built = shown(browser, page, 1200)
    assert f'lang="{sample.language.tag}"' in built
    assert noted("side", built) == sample.language.direction
    assert sample.language.fonts.page[0] in noted("face", built).replace("&quot;", "")
    assert noted("asked", built) == ""
    assert int(noted("wide", built)) <= 1200


def test_nothing_reaches_out_of_a_narrow_window(page: Path, browser: str) -> None:
    built = shown(browser, page, NARROW)
    assert int(noted("wide", built)) <= int(noted("room", built))
