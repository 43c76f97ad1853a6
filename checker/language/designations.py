"""Names of makes and models with a number in a noun phrase: "seven AK-47 rifles", "two Boeing 737s", "31 M1 tanks"."""

from typing import Final

from checker.language.inflection import is_plural
from checker.language.tables import words
from checker.language.tokens import Tokens, is_number

HYPHENS: Final = frozenset("-‐‑")
AIRLINERS: Final = words("707 717 727 737 747 757 767 777 787 318 319 320 321 330 340 350 380")
AIRCRAFT: Final = words(
    """
    max neo jet jets jetliner jetliners plane planes airliner airliners aircraft dreamliner freighter freighters jumbo
    """
)
# Longer numbers behind a blank count something of their own.
_LONGEST: Final = 4


# What a calibre tells of: "a 9mm pistol", "155mm shells", "a .38 revolver".
_ARMS: Final = words(
    """
    gun guns pistol pistols handgun handguns revolver revolvers rifle rifles carbine carbines shotgun shotguns
    ammunition ammo bullet bullets round rounds cartridge cartridges casing casings shell shells mortar mortars
    howitzer howitzers artillery cannon cannons rocket rockets weapon weapons glock beretta luger magnum semi
    semiautomatic caliber calibre sniper assault hunting machine automatic projectile projectiles submachine anti tank
    field naval
    """
)
_BORES: Final = words("mm gauge caliber calibre cal")


def calibre_end(t: Tokens, k: int) -> int:
    """The token behind the calibre at token k, before the arm that it names; 0 where none stands there."""
    if not is_number(t.words[k]):
        return 0
    j = k + 1 + (t.words[k + 1] in HYPHENS and t.glued(k + 1))
    if t.words[j] in _BORES:
        bore, j = t.words[j], j + 1
        j += t.words[j] == "." and bore == "cal"
        j += t.words[j] in HYPHENS and t.glued(j)
        return j if t.words[j] in _ARMS else 0
    return j if t.words[k][0] == "." and t.words[j] in _ARMS else 0


def designation_end(t: Tokens, k: int) -> int:
    """The token behind the designation that begins at token k; 0 where none does."""
    if t.words[k] in AIRLINERS:
        return _tail(t, k + 1) if t.words[k + 1] in AIRCRAFT or _is_plural_sign(t, k + 1) else 0
    if is_number(t.words[k]):
        return calibre_end(t, k)
    raw = t.raw(k)
    if not raw.isalpha() or raw.islower():
        return 0
    j = k + 1
    if t.words[j] in HYPHENS and t.glued(j) and t.glued(j + 1):
        j += 1
    number = t.words[j]
    if not number.isdecimal() or not (t.glued(j) or (len(number) <= _LONGEST and not is_plural(t.words[k]))):
        return 0
    return _tail(t, j + 1)


def _tail(t: Tokens, j: int) -> int:
    """Behind what is tied to a model's number: "neo" in "A320neo", "A6" in "Leopard 2A6", "-900s"."""
    while t.glued(j):
        if t.words[j] in HYPHENS and t.glued(j + 1) and t.words[j + 1].isalnum():
            j += 1
        elif not t.words[j].isalnum():
            break
        j += 1
    return j


def _is_plural_sign(t: Tokens, j: int) -> bool:
    return t.words[j] == "s" and t.glued(j)


def designation_name(t: Tokens, k: int, end: int) -> tuple[str, bool]:
    """The name of the designation from token k to `end`, in the singular, and whether it stands in the plural."""
    text = t.slice(k, end)
    plural = text[-1:] == "s" and text[-2:-1].isdecimal()
    return (text[:-1] if plural else text).lower(), plural


def is_airliner(t: Tokens, j: int) -> bool:
    """ "190 737 Max jets": the number at token j is a model's and no group of a larger number."""
    return t.words[j] in AIRLINERS and (t.words[j + 1] in AIRCRAFT or _is_plural_sign(t, j + 1))


def before_model(t: Tokens, j: int) -> bool:
    """Whether the letters at token j go on with a number as a model does: the "M" of "31 M1 tanks"."""
    k = j + 1 + (t.words[j + 1] in HYPHENS)
    return t.glued(j + 1) and t.glued(k) and is_number(t.words[k])
