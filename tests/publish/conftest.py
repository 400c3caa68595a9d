from pathlib import Path

import pytest
import validate

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew and fail nothing"
    )


@pytest.fixture(scope="session")
def assert_valid():
    """Call it with the path of a Word file."""
    return validate.Validator()


@pytest.fixture
def assert_golden(request):
    """Call it with a name and what is there now; it compares with the golden file."""
    update = request.config.getoption("--update-golden", default=False)

    def compare(name, now):
        golden = GOLDEN / name
        if update:
            golden.write_text(now, encoding="utf-8", newline="\n")
        assert now == golden.read_text(encoding="utf-8")

    return compare
