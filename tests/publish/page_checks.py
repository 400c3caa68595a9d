"""Whether a web page is sound: the Nu HTML checker, and axe-core in a browser without a window."""

import json
import re
import shutil
import subprocess
import tempfile
from html import unescape
from pathlib import Path

MODULES = Path(__file__).resolve().parents[2] / "node_modules"
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
SCHEMES = {"dark": 0, "light": 1}
"""As the browser's own setting counts them."""

# The checker reads neither `data:` as a source nor the digest of a sheet; the browser does. Tags of
# languages are those of the case.
NOT_A_FAULT = re.compile("violates Content Security Policy|should omit the default script")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
ANSWER = re.compile(r'<pre id="answer">(.*?)</pre>', re.DOTALL)
ASK = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const places = found.violations.map(each => each.id + ": " +
    each.nodes.map(node => node.target.join(" ")).slice(0, 3).join(", "));
  document.documentElement.innerHTML = "<pre id=answer></pre>";
  document.getElementById("answer").textContent = JSON.stringify(places);
});
"""


def checked(files):
    """What the Nu HTML checker says of pages, a line to a finding; warnings count as well."""
    jar = _there(MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar")
    java = _program("java")
    done = subprocess.run(
        [java, "-jar", jar, "--stdout", "--exit-zero-always", "--format", "json", *files],
        capture_output=True, check=True, timeout=300,
    )  # fmt: skip
    return [
        f"{Path(each['url']).name}:{each.get('lastLine', '')} {each['message']}"
        for each in json.loads(done.stdout)["messages"]
        if not NOT_A_FAULT.search(each["message"])
    ]


def heard(page, scheme):
    """What axe-core finds in a page that a browser shows; `scheme` is light or dark."""
    library = _there(MODULES / "axe-core" / "axe.min.js").read_text("utf-8")
    # The page forbids scripts, ours as well.
    asking = f"<script>{library}</script><script>{ASK}</script></body>"
    shown = _opened(POLICY.sub("", page).replace("</body>", asking), scheme)
    answer = ANSWER.search(shown.stdout.decode("utf-8"))
    assert answer is not None, "The browser gave no answer."
    return json.loads(unescape(answer[1]))


def complaints(page):
    """What the browser itself says against a page, such as what the page's policy forbids."""
    said = _opened(page, "light", "--enable-logging=stderr").stderr.decode("utf-8", "replace")
    return [line.partition("CONSOLE")[2] for line in said.splitlines() if "CONSOLE" in line]


def _opened(page, scheme, *options):
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert browser, "A browser without a window is missing: run `make test`."
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        file.write_text(page, "utf-8")
        return subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
             f"--user-data-dir={folder}/profile", "--virtual-time-budget=60000",
             f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
             *options, "--dump-dom", file.as_uri()],
            capture_output=True, check=True, timeout=300,
        )  # fmt: skip


def _program(name):
    found = shutil.which(name)
    assert found, f"{name} is missing: run `make test`."
    return found


def _there(file):
    assert file.is_file(), f"{file.name} is missing: run `make test`."
    return file
