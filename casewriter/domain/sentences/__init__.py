"""The English sentence, with `{facts}`, for every code of an error, a finding or a problem.

Each says what happened, what is safe and what to do next, for somebody who has never seen the
program from inside. The window shows them translated.
"""

from collections.abc import Mapping


def text(code: str) -> str:
    """The English sentence of a code; the code itself where nobody has written one."""
    # Whoever has nothing to say loads none of them.
    from casewriter.domain.sentences.every import ALL

    return next((sentence for name, sentence in ALL if name == code), code)


def sentence(code: str, facts: Mapping[str, object]) -> str:
    """The English sentence of a code with its facts filled in."""
    return filled(text(code), facts)


def reason(code: str) -> str:
    """Why a finding of that code matters, in English."""
    from casewriter.domain.sentences.every import REASONS

    return dict(REASONS)[code]


def filled(template: str, facts: Mapping[str, object]) -> str:
    """A sentence with its facts; a fact that is missing stays visible by its name."""
    return template.format_map(_Facts(facts))


class _Facts(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
