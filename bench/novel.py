"""The words of a generated case as a project of novelWriter, one document for each answer."""

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import SubElement

ROOT = "0000000000001"
STATUS = "s000000"
IMPORTANCE = "i000000"


def write_project(folder: Path, markdown: str) -> Path:
    """Write the project, its longest document open; gives the file to start novelWriter with."""
    answers = [f"# {part}" for part in markdown.removeprefix("# ").split("\n# ")]
    (folder / "content").mkdir(parents=True)
    handles = [f"{number:013x}" for number in range(16, 16 + len(answers))]
    for handle, answer in zip(handles, answers, strict=True):
        (folder / "content" / f"{handle}.md").write_text(f"{answer}\n", "utf-8")
    whole = ElementTree.Element("novelWriterXML", fileVersion="1.6", fileRevision="0")
    project = SubElement(whole, "project", id="0192f0c1-0000-4000-8000-000000000001")
    SubElement(project, "name").text = "A generated case"
    settings = SubElement(whole, "settings")
    SubElement(settings, "spellChecking", auto="yes").text = "en"
    last = SubElement(settings, "lastHandle")
    longest = max(zip(answers, handles, strict=True), key=lambda pair: len(pair[0]))[1]
    SubElement(last, "entry", key="editor").text = longest
    for name, key in (("status", STATUS), ("importance", IMPORTANCE)):
        entry = SubElement(SubElement(settings, name), "entry", key=key, count="0")
        entry.attrib |= {"color": "#969896", "shape": "STAR"}
        entry.text = "New"
    content = SubElement(whole, "content", items=str(len(handles) + 1))
    _item(content, ROOT, "None", 0, "Novel", {"type": "ROOT", "class": "NOVEL"})
    kind = {"type": "FILE", "class": "NOVEL", "layout": "DOCUMENT"}
    for order, (handle, answer) in enumerate(zip(handles, answers, strict=True)):
        _item(content, handle, ROOT, order, answer.partition("\n")[0].removeprefix("# "), kind)
    file = folder / "nwProject.nwx"
    ElementTree.ElementTree(whole).write(file, encoding="utf-8", xml_declaration=True)
    return file


def _item(  # noqa: PLR0917  # the columns of novelWriter's own table
    content: ElementTree.Element,
    handle: str,
    parent: str,
    order: int,
    name: str,
    kind: dict[str, str],
) -> None:
    item = SubElement(content, "item", handle=handle, parent=parent, root=ROOT, order=str(order))
    item.attrib |= kind
    SubElement(item, "meta", expanded="yes", cursorPos="0")
    called = SubElement(item, "name", status=STATUS, **{"import": IMPORTANCE})
    called.attrib["active"] = "yes"
    called.text = name
