"""Currencies as newspapers write them, each with its ISO 4217 code: signs, codes and names."""

from typing import Final, NamedTuple

from checker.language.tokens import Tokens, is_number

SIGNS: Final = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₡": "CRC", "₭": "LAK", "₸": "KZT",
    "₼": "AZN", "₾": "GEL", "₲": "PYG", "₵": "GHS", "₮": "MNT", "₿": "BTC", "₨": "INR", "¢": "cent", "﷼": "SAR",
    "៛": "KHR",
}  # fmt: skip

# Letters before (or behind) a dollar sign: "US$", "A$", "$US", "Mex$".
DOLLARS: Final = {
    "us": "USD", "usd": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD",
    "cdn": "CAD", "can": "CAD", "hk": "HKD", "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "ntd": "TWD", "twd": "TWD", "r": "BRL", "mex": "MXN", "mx": "MXN", "mxn": "MXN", "j": "JMD", "ja": "JMD", "tt": "TTD", "b": "BSD", "bds": "BBD", "ec": "XCD", "fj": "FJD",
    "z": "ZWL", "zw": "ZWL", "n": "NAD", "g": "GYD", "col": "COP", "arg": "ARS", "ar": "ARS", "clp": "CLP", "rd": "DOP", "l": "LRD",
}  # fmt: skip

CODES: Final = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
    VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH
    """.split()
)
# Short forms that papers set where a code might stand, before the number: "Rs 500", "RM23.50", "Rp 5,000".
BEFORE: Final = {
    "Rs": "INR", "Re": "INR", "RM": "MYR", "Rp": "IDR", "R": "ZAR", "Fr": "CHF", "SFr": "CHF", "FFr": "FRF", "DM": "DEM", "Ksh": "KES",
    "KSh": "KES", "Sh": "KES", "USh": "UGX", "Ush": "UGX", "Tk": "BDT", "Dh": "AED", "Dhs": "AED", "QR": "QAR", "SR": "SAR", "BD": "BHD",
    "KD": "KWD", "N": "NGN", "P": "PHP", "Php": "PHP", "RMB": "CNY", "NIS": "ILS", "kr": "SEK", "Kr": "SEK", "NKr": "NOK", "SKr": "SEK",
    "DKr": "DKK", "GH": "GHS", "Bt": "THB", "UGX": "UGX", "PS": "GBP", "L": "GBP", "LE": "EGP", "K": "ZMW", "FCFA": "XAF", "EC": "XCD", "sen": "sen",
}  # fmt: skip
# Of these, letters that mean other things too count only glued to the digits ("R1.7m", "PS21,700", "N500").
GLUED_ONLY: Final = frozenset(["R", "N", "P", "PS", "K", "L", "EC", "QR", "SR", "BD", "KD", "EC"])
BEHIND: Final = {
    "eur": "EUR", "kn": "HRK", "zł": "PLN", "zl": "PLN", "kč": "CZK", "kc": "CZK", "ft": "HUF", "kr": "SEK", "rmb": "CNY", "nis": "ILS", "p": "penny",
    "c": "cent", "lei": "RON", "leu": "RON", "lev": "BGN", "leva": "BGN", "quid": "GBP", "buck": "USD", "bucks": "USD", "meur": "EUR", "rs": "INR",
}  # fmt: skip

_NAMES: Final = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "won": "KRW", "rupee": "INR", "rand": "ZAR",
    "rouble": "RUB", "ruble": "RUB", "franc": "CHF", "mark": "DEM", "lira": "TRY", "peso": "MXN", "shekel": "ILS", "crown": "SEK", "krona": "SEK",
    "krone": "NOK", "ringgit": "MYR", "baht": "THB", "dirham": "AED", "dinar": "IQD", "riyal": "SAR", "rial": "IRR", "naira": "NGN", "cedi": "GHS",
    "shilling": "KES", "bitcoin": "BTC", "satoshi": "satoshi", "ether": "ETH", "zloty": "PLN", "forint": "HUF", "koruna": "CZK", "hryvnia": "UAH", "hryvnya": "UAH",
    "taka": "BDT", "dong": "VND", "rupiah": "IDR", "kwacha": "ZMW", "kuna": "HRK", "lari": "GEL", "manat": "AZN", "tenge": "KZT", "afghani": "AFN",
    "birr": "ETB", "bolivar": "VES", "guarani": "PYG", "kyat": "MMK", "kip": "LAK", "sterling": "GBP", "guilder": "NLG", "escudo": "PTE", "drachma": "GRD",
    "pence": "penny", "penny": "penny", "cent": "cent", "sen": "sen", "paise": "paisa", "kopeck": "kopeck", "centavo": "centavo", "deutschmark": "DEM",
    "mao": "mao", "fen": "fen", "greenback": "USD", "loonie": "CAD",
}  # fmt: skip
NAMES: Final = _NAMES | {
    name + "s": code for name, code in _NAMES.items() if name not in ("yen", "yuan", "won", "baht", "pence", "sen", "sterling")
} | {
    "lire": "ITL", "pennies": "penny", "kroner": "NOK", "kronor": "SEK", "kronur": "ISK", "zlotys": "PLN", "zlotych": "PLN", "korunas": "CZK",
    "roubles": "RUB", "liras": "TRY", "yens": "JPY", "hryvnias": "UAH", "paisa": "paisa", "eurocents": "cent", "eurocent": "cent",
}  # fmt: skip

# Names that only a nation tells apart: "Australian dollars", "Danish crowns", "Turkish lira".
_OF_NATIONS: Final = {
    "dollar": {
        "us": "USD", "u.s": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "hongkong": "HKD", "singapore": "SGD", "singaporean": "SGD", "taiwan": "TWD",
        "taiwanese": "TWD", "zealand": "NZD", "kong": "HKD", "jamaican": "JMD", "namibian": "NAD", "zimbabwe": "ZWL", "zimbabwean": "ZWL", "fijian": "FJD", "bahamian": "BSD",
        "barbados": "BBD", "liberian": "LRD", "guyanese": "GYD",
    },
    "pound": {"british": "GBP", "uk": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP", "sudanese": "SDG", "sterling": "GBP", "irish": "IEP", "english": "GBP", "turkish": "TRY", "cypriot": "CYP"},
    "lira": {"turkish": "TRY", "italian": "ITL", "syrian": "SYP", "lebanese": "LBP"},
    "franc": {"swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XAF", "congolese": "CDF", "rwandan": "RWF", "burundian": "BIF"},
    "crown": {"swedish": "SEK", "danish": "DKK", "norwegian": "NOK", "czech": "CZK", "icelandic": "ISK", "slovak": "SKK", "estonian": "EEK"},
    "krone": {"danish": "DKK", "norwegian": "NOK"},
    "kroner": {"danish": "DKK", "norwegian": "NOK"},
    "krona": {"swedish": "SEK", "icelandic": "ISK"},
    "kronor": {"swedish": "SEK"},
    "peso": {"mexican": "MXN", "philippine": "PHP", "argentine": "ARS", "argentinian": "ARS", "chilean": "CLP", "colombian": "COP", "cuban": "CUP", "uruguayan": "UYU", "dominican": "DOP"},
    "rupee": {"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "lankan": "LKR", "nepali": "NPR", "nepalese": "NPR", "mauritian": "MUR", "indonesian": "IDR"},
    "dinar": {"iraqi": "IQD", "kuwaiti": "KWD", "jordanian": "JOD", "bahraini": "BHD", "tunisian": "TND", "libyan": "LYD", "serbian": "RSD", "algerian": "DZD", "macedonian": "MKD"},
    "riyal": {"saudi": "SAR", "qatari": "QAR", "yemeni": "YER", "omani": "OMR", "qatar": "QAR"},
    "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "shilling": {"kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "uganda": "UGX", "tanzanian": "TZS", "somali": "SOS"},
    "dirham": {"moroccan": "MAD", "uae": "AED", "emirati": "AED"},
    "won": {"korean": "KRW"}, "yen": {"japanese": "JPY"}, "yuan": {"chinese": "CNY"}, "rand": {"african": "ZAR"},
    "mark": {"german": "DEM", "deutsche": "DEM", "finnish": "FIM", "bosnian": "BAM"},
    "ruble": {"russian": "RUB", "belarusian": "BYN"}, "rouble": {"russian": "RUB", "belarusian": "BYN"},
    "real": {"brazilian": "BRL"}, "reais": {"brazilian": "BRL"}, "reals": {"brazilian": "BRL"},
    "ringgit": {"malaysian": "MYR"}, "baht": {"thai": "THB"}, "leu": {"romanian": "RON"}, "lev": {"bulgarian": "BGN"},
    "cent": {"us": "cent", "euro": "cent", "australian": "cent", "canadian": "cent"},
    "zloty": {"polish": "PLN"}, "forint": {"hungarian": "HUF"}, "shekel": {"israeli": "ILS"}, "hryvnia": {"ukrainian": "UAH"},
    "euro": {"cypriot": "EUR"}, "kyat": {"myanmar": "MMK"},
}  # fmt: skip
NATIONS: Final = {
    (nation, form): code
    for name, nations in _OF_NATIONS.items()
    for nation, code in nations.items()
    for form in {name, name if name.endswith("s") else name + "s"}
}
_NATION_WORDS: Final = frozenset(nation for nation, _ in NATIONS) | {"new", "hong", "south", "north", "sri", "u", "trinidad"}

MONEY_UNITS: Final = frozenset(
    [*CODES, *SIGNS.values(), *BEFORE.values(), *BEHIND.values(), *NAMES.values(), *NATIONS.values(), *DOLLARS.values()]
)


class Currency(NamedTuple):
    """A currency read in the text: its ISO code (or the name of a coin), from token `start` up to token `end`."""

    code: str
    start: int
    end: int


def currency_before(t: Tokens, i: int) -> Currency | None:
    """The currency that ends right before token i: "$", "US $", "A$", "$US", "EUR", "Rs.", "RM"."""
    word = t.word(i - 1)
    if not word:
        return None
    if word in SIGNS:
        return _signed(t, i)
    raw = t.raw(i - 1)
    if raw == "." and t.raw(i - 2) in ("Rs", "Rp", "Re", "Tk", "Dh", "Dhs", "Fr"):
        return Currency(BEFORE[t.raw(i - 2)], i - 2, i)
    if word == "=" and t.raw(i - 2) == "Y" and t.glued(i - 1) and t.glued(i):  # the yen sign in plain ASCII
        return Currency("JPY", i - 2, i)
    if t.word(i - 2) == "$" and t.glued(i - 1) and word in DOLLARS and raw.isupper():
        return Currency(DOLLARS[word], i - 2, i)
    if raw in CODES and (raw not in ("ALL", "TOP", "TRY", "BAM", "MOP", "GEL", "CUP", "LAK", "MAD", "SOS", "COP", "ETH") or t.glued(i)):
        return Currency(raw, i - 1, i)
    if len(raw) == 4 and raw[0] in "MK" and raw[1:] in CODES:
        return Currency(raw[1:], i - 1, i)
    if word in ("usd", "eur", "gbp", "aud", "cad", "inr", "jpy"):
        return Currency(word.upper(), i - 1, i)
    if t.glued(i - 1) and t.word(i - 2) in ("-", "–", "/", "."):
        return None
    if raw in BEFORE and (t.glued(i) or (raw not in GLUED_ONLY and raw != "Re")):
        return Currency(BEFORE[raw], i - 1, i)
    if word in ("dollar", "dollars", "rupees", "euro") and t.word(i - 2) == "at":
        return Currency(NAMES[word], i - 1, i)
    return None


def _signed(t: Tokens, i: int) -> Currency:
    sign, before = t.words[i - 1], t.word(i - 2)
    if sign == "$":
        if before in DOLLARS and (t.glued(i - 1) or t.raw(i - 2).isupper() or before == "c") and (len(before) > 1 or t.glued(i - 1) or before == "c"):
            return Currency(DOLLARS[before], i - 2, i)
        if before == "." and t.word(i - 3) == "s" and t.word(i - 5) == "u":
            return Currency("USD", i - 5, i)
    return Currency(SIGNS[sign], i - 1, i)


def currency_behind(t: Tokens, j: int) -> Currency | None:
    """The currency that stands from token j on, behind a number: "euros", "Danish crowns", "USD", "€", "p", "pounds"."""
    word = t.words[j]
    if not word:
        return None
    if word in SIGNS:
        following = t.words[j + 1]
        if not is_number(following) or (t.text[t.ends[j] : t.starts[j + 1]] != "" and t.starts[j] - t.ends[j - 1] <= 1 and _closes(t, j)):
            return Currency(SIGNS[word], j, j + 1)
        return None
    if word in NAMES:
        if word in ("won", "mark", "marks", "crown", "crowns", "real", "sterling", "fen", "mao", "ether", "dong") and not _is_money_name(t, j):
            return None
        return Currency(NAMES[word], j, j + 1)
    if word in _NATION_WORDS:
        return _national(t, j)
    raw = t.raw(j)
    if raw in CODES and raw not in ("ALL", "TOP", "TRY", "MAD", "COP", "CUP"):
        return Currency(raw, j, j + 2 if t.words[j + 1] == "=" else j + 1)
    if word in ("usd", "eur", "gbp", "rmb", "inr"):
        return Currency("CNY" if word == "rmb" else word.upper(), j, j + 1)
    if word == "eu" and t.words[j + 1] == "euro":
        return Currency("EUR", j, j + 2)
    if word in BEHIND and (len(word) > 2 or raw in ("p", "kn", "zł", "zl", "Kč", "kr", "Rs")):
        if word in ("p", "kn", "kr", "rs") and t.words[j + 1] == "." and t.words[j + 2] == "m":
            return None
        return Currency(BEHIND[word], j, j + 1)
    if word in ("pound", "pounds"):
        if t.words[j + 1] == "sterling":
            return Currency("GBP", j, j + 2)
        return None
    return None


def _closes(t: Tokens, j: int) -> bool:
    """Whether the sign at j belongs to the number before it although another number follows: "10 $ 30 $"."""
    k = j + 2
    return t.words[k] in SIGNS or t.starts[j] == t.ends[j - 1]


def _is_money_name(t: Tokens, j: int) -> bool:
    """ "won", "marks": money behind a scale word or a large number, and not a verb before a noun."""
    return t.word(j - 1) in ("thousand", "million", "billion", "trillion", "hundred", "m", "bn", "mn", "-") or "," in t.word(j - 1)


def _national(t: Tokens, j: int) -> Currency | None:
    k = j
    if t.words[j] == "u" and t.words[j + 1] == "." and t.words[j + 2] == "s":
        k = j + 4 if t.words[j + 3] == "." else j + 3
        code = NATIONS.get(("us", t.words[k]))
        return Currency(code, j, k + 1) if code else None
    if t.words[j] in ("new", "hong", "south", "north", "sri"):
        k = j + 1
    code = NATIONS.get((t.words[k], t.words[k + 1]))
    if t.words[j] == "south" and t.words[k] == "korean" and t.words[k + 1] == "won":
        code = "KRW"
    return Currency(code, j, k + 2) if code else None
