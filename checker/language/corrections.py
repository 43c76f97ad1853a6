"""Notices by which an article says that it was corrected."""

import regex

_TEXT = r"(?:article|story|report|piece|post|page|item|dispatch|headline|caption|text|version|copy|graphic|interview)"
_NOTICE = regex.compile(
    # "Correction:", "Correction, 4 March 2019 –", "Corrections and clarifications: …"
    r"^[\W_]{0,4}(?:corrections?|clarifications?|corrected|correction appended|erratum|"
    r"corrections? (?:and|&) clarifications?)\b[^\n.:–—]{0,40}[:–—]"
    # "This article was amended on 4 March", "The headline has been corrected"
    rf"|\b(?:this|the) {_TEXT}(?: above)? (?:was|is|has been|had been)(?: since| later)? "
    r"(?:amended|corrected|clarified)\b"
    # "This story has been updated to reflect …": to be updated alone says only that there is more to tell.
    rf"|\b(?:this|the) {_TEXT} (?:was|has been|had been)(?: since| later)? (?:updated|revised|changed|edited|altered)"
    r"\b[^.\n]{0,60}?\b(?:to (?:reflect|correct|fix|clarify|remove|say|show|state|make clear)|because|after an error|"
    r"with the (?:correct|right))\b"
    # "An earlier version said …", "in an earlier version of this article"
    rf"|\b(?:an|the|our) (?:earlier|previous|original|initial|first) (?:version|edition|headline)"
    rf"(?:s? of (?:this|the) {_TEXT})?,?(?: [^.\n]{{0,40}}?)?\b(?:said|stated|gave|put|had|misstated|misreported|"
    r"wrongly|incorrectly|erroneously|mistakenly|misidentified|referred|reported|contained|included)\b"
    rf"|\b(?:earlier|previous|original) version of this {_TEXT}\b"
    r"|\bwe (?:have corrected|regret the error|apologi[sz]e for the error)\b",
    regex.IGNORECASE | regex.MULTILINE,
)
_EARLIER_OF = regex.compile(rf"\b(?:version|edition|headline) of (?!(?:this|the|our) {_TEXT}\b)", regex.IGNORECASE)


def correction_notices(text: str) -> list[tuple[int, int]]:
    """The spans of the lines in which a text says that it was corrected, in order, each once.

    "An earlier version of the bill said" is none: it is the article that must have had the earlier version.
    """
    found: dict[tuple[int, int], None] = {}
    for match in _NOTICE.finditer(text):
        if _EARLIER_OF.search(match[0]):
            continue
        start = text.rfind("\n", 0, match.start() + 1) + 1 if match[0][:1] != "\n" else match.start() + 1
        end = text.find("\n", match.end())
        found[start, len(text) if end < 0 else end] = None
    return list(found)
