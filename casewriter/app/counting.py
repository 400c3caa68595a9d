"""What tables, pictures and chapters of a case will be called, for the texts that mention them."""

from collections.abc import Mapping

from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.publication import Words
from casewriter.domain.style import Style
from casewriter.domain.template import Template


class Counter:
    """Composes a case as its preview shows it and gives the numbers. For a thread of its own.

    The first house style counts for all: styles differ in looks, and all count alike.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[Words, Style]] = {}

    def __call__(self, template: Template, case: Case, edition: str) -> Mapping[str, str]:
        """Path → how an edition mentions it; nothing where the edition has no words for it."""
        from casewriter.domain.compose import compose
        from casewriter.domain.numbering import mentions

        try:
            words, style = self._manner(edition)
            # As a draft: what is not written yet counts, so that numbers stay as they are.
            publication = compose(template, case, edition, words, style, draft=True)
        except CasewriterError:
            return {}
        return mentions(publication.blocks, words)

    def _manner(self, edition: str) -> tuple[Words, Style]:
        if edition not in self._known:
            from casewriter.assets import resources
            from casewriter.publish.styles import StyleShelf

            shelf = StyleShelf(resources("styles"))
            style = shelf.all()[0]
            self._known[edition] = shelf.words(style.id, edition), style
        return self._known[edition]
