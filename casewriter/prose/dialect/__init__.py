"""The Markdown that casewriter reads and writes: a small dialect, the same both ways.

Forms that both ways share:

* Paragraphs; a line break inside one is a space, a backslash or two spaces before it a new line.
* `###` begins a sub-heading, `####` a second one; `#` and `##` are read as the first.
* `-`, `*`, `+` begin a list, and `1.` or `1)` a numbered one, also straight below a paragraph.
  A numbered list begins with 1 and goes on with the next number (or with 1 again), so a paragraph
  that opens with `2021. год` stays a paragraph. Lists nest by two spaces or more.
  Another marker begins another list.
* `>` sets a quotation apart; quotations do not nest.
* `*stress*` or `_stress_`, `**importance**` or `__importance__`, `^raised^`, `~lowered~`.
* `[text](https://…)`, with http, https and mailto only.
* `[text]{.underline}`, `[text]{lang=ru}`, and `{.strong}`, `{.em}` where asterisks would be
  ambiguous: the bracketed spans of pandoc.
* `[^1]` and `[^1]: the note`.
* `[@source, p. 12; @other]`, `@table:results.indicators`, `@figure:place.map`,
  `{value:results.indicators/r7f3/baseline}`; `@{…}` around what would run into the next word.
* `![](table:results.indicators)` alone in a paragraph.
* A backslash takes the meaning from any punctuation mark, and keeps a space where it stands.

All else is text: raw HTML, entities, code, rules, pipes.
"""
