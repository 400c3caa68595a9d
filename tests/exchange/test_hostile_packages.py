"""Packages that are damaged or made to harm: each is refused with its sentence."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from casewriter.domain.errors import BadInput
from casewriter.domain.sentences import sentence
from casewriter.exchange import inspect, read
from tests.exchange import hostile


@pytest.mark.parametrize(
    ("name", "code", "make"), hostile.CORPUS, ids=[c[0] for c in hostile.CORPUS]
)
def test_it_is_refused_with_a_sentence(tmp_path: Path, name, code, make):
    file = tmp_path / "received.casepack"
    file.write_bytes(make())
    began = time.process_time()
    with pytest.raises(BadInput) as refused, read(file):
        pass
    assert refused.value.code == code, name
    assert time.process_time() - began < 10
    said = sentence(refused.value.code, refused.value.facts)
    assert said.isprintable()
    assert "{" not in said.replace(str(refused.value.facts.get("problem", "")), "")
    assert list(tmp_path.iterdir()) == [file]


def test_what_they_are_made_of_is_sound(tmp_path):
    file = tmp_path / "sound.casepack"
    file.write_bytes(hostile.sound())
    with read(file) as package:
        assert package.case is not None
        assert package.picture(hostile.DIGEST) == hostile.PICTURE
    assert inspect(file).sender.name == "N. Beridze"


MEASURED = """
import sys, time
from pathlib import Path
from casewriter.domain.errors import BadInput
from casewriter.exchange import read
try:
    with read(Path(sys.argv[1])):
        pass
except BadInput:
    pass
status = Path("/proc/self/status").read_text()
print(status.partition("VmHWM:")[2].split()[0], time.process_time())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what a process needed most is told there")
@pytest.mark.parametrize(
    "make", [hostile.almost_too_wide, hostile.too_wide, hostile.million_threads]
)
def test_what_costs_most_stays_below_512_mb_and_ten_seconds(tmp_path, make):
    file = tmp_path / "received.casepack"
    file.write_bytes(make())
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, str(file)], capture_output=True, text=True, check=True
    )
    memory, seconds = map(float, told.stdout.split())
    assert memory * 1024 < 512 << 20
    assert seconds < 10
