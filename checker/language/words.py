"""The words of one sentence with what each can be, and which of them are verbs there.

A cheap stand-in for a part-of-speech tagger: closed classes and verb forms by table, the noun or verb reading of words
such as "release" by the words beside them. It is right often enough for the questions asked of a figure's clause and
takes microseconds.
"""

import re
from bisect import bisect_right
from typing import Final

from checker.language.tokens import cut
from checker.language.verb_roles import verb_roles
from checker.language.word_kinds import CAPITAL, is_known, word_flags

_TOKEN: Final = re.compile(
    r"""(
      [A-Z]?+[a-z]++(?![\w.'’&/-])                         # the commonest case first: a plain word
    | [$€£¥]?\d++(?:[,.:]\d++)*+(?:[-–/]?\w++)*+%?         # 1,200  3.1-million  $45  8:15  50%
    | (?:[^\W\d_]\.){2,}                                   # U.S.  a.m.
    | [A-Z]\.(?=\s[A-Z])                                   # Robert J. Pike
    | (?=[A-Z][a-z]{1,4}\.)(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Rep|Sen|Gov|Rev|St|Jr|Sr|No|Prof|Adm|Cmdr|Hon
      |Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
    | (?=[A-Z][a-z]{1,4}\.)(?:Ala|Ariz|Ark|Calif|Colo|Conn
      |Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb
      |Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que)\.(?=[,\s])
    | [^\W\d_]++(?:['’&./-]\w++)*+                         # truce  Israel's  al-Bukhari
    | --|\.{2,}|…
    | [^\w\s]
    )""",
    re.VERBOSE,
)


class Words:
    """The tokens of one sentence as parallel lists, with the role of each as a verb."""

    __slots__ = ("count", "ends", "flags", "lowers", "roles", "starts", "texts")

    def __init__(self, sentence: str) -> None:
        texts, self.starts, self.ends = cut(sentence, _TOKEN)
        self.texts = texts
        self.lowers = _lowered(texts, sentence)
        self.flags = [*map(word_flags, texts)]
        if _is_title_case(self.texts, self.flags):
            # In a headline written so a capital says nothing of a word that is known in lower case.
            self.flags = [
                word_flags(lower) if flag & CAPITAL and is_known(lower) else flag
                for lower, flag in zip(self.lowers, self.flags, strict=True)
            ]
        self.count = len(texts)
        self.roles = verb_roles(self.lowers, self.flags)

    def index_at(self, offset: int) -> int:
        """The token that holds an offset, or the first one behind it; the count of tokens when there is none."""
        return bisect_right(self.ends, offset)


def _is_title_case(texts: list[str], flags: list[int]) -> bool:
    if len(texts) < 4 or (not flags[1] & CAPITAL and not flags[2] & CAPITAL):
        return False
    long_words = [text for text in texts if len(text) > 3 and text[0].isalpha()]
    if len(long_words) < 4 or sum(text[0].isupper() for text in long_words) < 0.8 * len(long_words):
        return False
    # Many names make no headline; ordinary words in capitals do.
    return sum(text[0].isupper() and is_known(text.lower()) for text in long_words[1:]) >= 2


def _lowered(texts: list[str], sentence: str) -> list[str]:
    """Tokens in lower case with straight apostrophes."""
    lowers = [*map(str.lower, texts)]
    return [lower.replace("’", "'") for lower in lowers] if "’" in sentence else lowers
