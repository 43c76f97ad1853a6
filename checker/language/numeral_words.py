"""The words that numbers are written in: cardinals, scales, fractions, vague plurals."""

from typing import Final

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_TEENS_ON = "eighteen nineteen"
SMALL: Final = {word: n for n, word in enumerate(f"{_ONES} {_TEENS_ON}".split())} | {"nought": 0, "naught": 0, "nil": 0}
TENS: Final = {
    word: 10 * n
    for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
} | {"fourty": 40}

# Scale words multiply what stands before them. The short forms are read only behind digits.
SCALES: Final = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
SHORT_SCALES: Final = {
    "k": 10**3,
    "mil": 10**6,
    "mill": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "mio": 10**6,
    "m": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "millions": 10**6,
    "billions": 10**9,
    "thousands": 10**3,
}
# Of these only the form as written tells a scale from a unit: "5 b" is bits, "5 m" metres.
CASED_SCALES: Final = {"K": 10**3, "M": 10**6, "MM": 10**6, "B": 10**9, "T": 10**12}

GROUPS: Final = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "score": 20, "gross": 144}

# A vague plural spans from twice its size to the next size: "dozens" 24 to 99, "thousands" 2,000 to 9,999.
PLURALS: Final = {
    "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2000.0, 9999.0),
    "millions": (2e6, 9999999.0),
    "billions": (2e9, 9999999999.0),
    "trillions": (2e12, 9999999999999.0),
}
# "tens of thousands", "hundreds of millions": the first word's factor, low and high.
MULTIPLES: Final = {
    "tens": (10.0, 100.0),
    "dozens": (24.0, 100.0),
    "scores": (40.0, 100.0),
    "hundreds": (100.0, 1000.0),
}
PLURAL_SCALES: Final = {"thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}

_ORDINAL_WORDS = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth"
)
DENOMINATORS: Final = (
    {word: n for n, word in enumerate(_ORDINAL_WORDS.split(), start=3)}
    | {"half": 2, "quarter": 4, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
    | {"first": 1, "second": 2}
    | {"thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
PLURAL_DENOMINATORS: Final = {
    ("halves" if word == "half" else word + "s"): n
    for word, n in DENOMINATORS.items()
    if word not in ("first", "second")
}
VULGAR: Final = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

COUNTABLE: Final = frozenset([*SMALL, *TENS, *SCALES, "hundred", "dozen"])
