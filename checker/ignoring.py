"""What an article's author waves through: checks named in its front matter, with a reason.

checker:
  ignore: [F101, told-differently]
  reason: "quotes an old toll on purpose"
"""

from collections.abc import Iterable, Iterator

from checker.case import Case, Check
from checker.config import unknown
from checker.models import Article, Finding, Problem


def ignores(article: Article, check: str, code: str) -> bool:
    """Whether the article ignores a check, told by its name or its code. An ignore without a reason ignores nothing."""
    return article.ignored_reason is not None and any(
        name.casefold() in (check.casefold(), code.casefold()) for name in article.ignored
    )


def waved_through(articles: Iterable[Article], finding: Finding) -> list[tuple[Article, str]]:
    """Those of the articles that ignore the finding's check, each with its reason."""
    return [
        (article, article.ignored_reason)
        for article in articles
        if article.ignored_reason is not None and ignores(article, finding.check, finding.code)
    ]


class Ignoring:
    """A case in which some articles ignore some checks."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._articles = tuple(article for article in case.articles.values() if article.ignored)
        self._without: dict[frozenset[str], Case] = {}

    def run(self, check: Check) -> tuple[list[Finding], list[Finding]]:
        """The check's findings, and those that touch an article which ignores it.

        Where there are such, the findings are what the check finds with those articles left out, so that two others
        that disagree with one another are still told.
        """
        found = list(check.run(self._case))
        articles = frozenset(article.id for article in self._articles if ignores(article, check.name, check.code))
        if not articles:
            return found, []
        claims = self._case.claims
        ignored = [one for one in found if any(claims[claim].article in articles for claim in one.claims)]
        if not ignored:
            return found, []
        if articles not in self._without:
            self._without[articles] = _without(self._case, articles)
        return list(check.run(self._without[articles])), ignored


def _without(case: Case, articles: frozenset[str]) -> Case:
    """The case as if these articles claimed nothing."""
    claims = {claim.id: claim for claim in case.claims.values() if claim.article not in articles}
    facts = []
    for fact in case.facts:
        left = tuple(claim for claim in fact.claims if claim in claims)
        if left:
            facts.append(fact if len(left) == len(fact.claims) else fact.model_copy(update={"claims": left}))
    return Case.of(case.articles.values(), claims.values(), facts, case.config, case.days, spans=case.spans)


def faults(articles: Iterable[Article], checks: Iterable[Check]) -> Iterator[Problem]:
    """A problem for each article that ignores without a reason or names a check that there is not."""
    names = {name for check in checks for name in (check.code, check.name)}
    known = {name.casefold() for name in names}
    for article in articles:
        if article.ignored and article.ignored_reason is None:
            cause = "checker.ignore in the front matter has no reason and is not heeded: add reason: under checker:"
            yield Problem(path=article.path, message=cause)
        for name in article.ignored:
            if name.casefold() not in known:
                yield Problem(path=article.path, message=unknown(name, names, "check in checker.ignore"))


def unused(case: Case, ignored: Iterable[Finding], checks: Iterable[Check]) -> Iterator[Problem]:
    """A notice for each check that an article ignores though there is nothing of it to ignore."""
    used = {
        (case.claims[claim].article, name.casefold())
        for finding in ignored
        for claim in finding.claims
        for name in (finding.code, finding.check)
    }
    known = {name.casefold() for check in checks for name in (check.code, check.name)}
    for article in case.articles.values():
        for name in dict.fromkeys(article.ignored) if article.ignored_reason is not None else ():
            if name.casefold() in known and (article.id, name.casefold()) not in used:
                cause = f"checker.ignore in the front matter names {name}, of which nothing is found: take it out"
                yield Problem(path=article.path, message=cause)
