"""`casewriter templates --form`: the questions of a template, to be printed."""

import zipfile


def test_a_template_is_written_as_a_blank_form(casewriter, tmp_path):
    file = tmp_path / "form.docx"
    done = casewriter("templates", "--form", "one-stop-shop", "--language", "ru", "-o", str(file))
    assert done.code == 0
    with zipfile.ZipFile(file) as package:
        text = package.read("word/document.xml").decode()
    assert "Что есть в\u00a0хорошем ответе" in text


def test_a_pdf_is_asked_for_by_the_name_of_its_file(casewriter, tmp_path):
    file = tmp_path / "form.pdf"
    assert casewriter("templates", "--form", "smart-government", "-o", str(file)).code == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_what_is_not_there_is_said(casewriter, tmp_path):
    for name, file in (("no-such", "form.docx"), ("one-stop-shop", "form.odt")):
        done = casewriter("templates", "--form", name, "-o", str(tmp_path / file))
        assert done.code == 2
        assert list(tmp_path.iterdir()) == []
