"""Parts of a report: the findings that touch some articles, the claims of some kinds with what speaks of them."""

from collections.abc import Collection

from checker.models import Finding, Report


def touching(found: Report, articles: Collection[str]) -> Report:
    """The report with those findings alone that speak of a claim in one of the articles."""
    return _speaking_of(found, {claim.id for claim in found.claims if claim.article in articles})


def of_kinds(found: Report, kinds: Collection[str]) -> Report:
    """The report with the claims of some kinds alone, and the facts and findings that speak of them."""
    kept = {claim.id for claim in found.claims if claim.kind in kinds}
    found = _speaking_of(found, kept)
    findings = (*found.findings, *(found.known or ()), *found.ignored)
    behind = {claim for finding in findings for claim in finding.claims}
    told = {finding.fact for finding in findings}
    facts = tuple(fact for fact in found.facts if fact.kind in kinds or fact.id in told)
    behind.update(claim for fact in facts for claim in fact.claims)
    claims = tuple(claim for claim in found.claims if claim.id in kept or claim.id in behind)
    return found.model_copy(update={"claims": claims, "facts": facts})


def _speaking_of(found: Report, claims: set[str]) -> Report:
    def kept(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(finding for finding in findings if not claims.isdisjoint(finding.claims))

    return found.model_copy(
        update={
            "findings": kept(found.findings),
            "known": None if found.known is None else kept(found.known),
            "ignored": kept(found.ignored),
        }
    )
