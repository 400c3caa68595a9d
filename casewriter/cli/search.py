"""casewriter search."""

import click

from casewriter.cli.options import chosen, print_json, shared, workshop
from casewriter.domain.errors import WrongUse
from casewriter.domain.search.asked import read_query

MOST = 50


@click.command("search")
@click.argument("words", nargs=-1, required=True, metavar="QUERY")
@click.option("--most", type=click.IntRange(1, 1000), default=MOST, help="No more than so many.")
@shared
def command(
    words: tuple[str, ...],
    most: int,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Find words in the answers, sources, comments and earlier versions of all cases.

    Words of four letters and more are found by their beginning; "words in quotes" follow each
    other. Prints the case, where it stands, the language, and some of the text.
    """
    query = read_query(" ".join(words))
    if query.is_empty:
        raise WrongUse("query_empty")
    opened = workshop().library(chosen(library))
    try:
        found = opened.search.find(query, most)
    finally:
        opened.close()
    if as_json:
        print_json(
            {
                "hits": [
                    {
                        "case": hit.place.case,
                        "kind": hit.place.kind,
                        "path": hit.place.path,
                        "language": hit.place.language,
                        "record": hit.place.record,
                        "excerpt": hit.excerpt,
                        "marks": [list(mark) for mark in hit.marks],
                    }
                    for hit in found.hits
                ],
                "more": found.more,
            }
        )
        return
    for hit in found.hits:
        place = hit.place
        click.echo("\t".join((place.case, place.kind, place.path, place.language, hit.excerpt)))
