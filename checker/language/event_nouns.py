"""Nouns of happenings, and the verb that each stands for: "the release of 40 captives"."""

from typing import Final

EVENT_NOUNS: Final = {
    "release": "release", "releases": "release", "releasing": "release", "arrest": "arrest", "arrests": "arrest",
    "capture": "capture", "seizure": "seize", "murder": "murder", "murders": "murder", "killing": "kill",
    "killings": "kill", "death": "die", "deaths": "die", "loss": "lose", "losses": "lose", "rescue": "rescue",
    "evacuation": "evacuate", "displacement": "displace", "destruction": "destroy", "detention": "detain",
    "abduction": "abduct", "kidnapping": "kidnap", "kidnap": "kidnap", "execution": "execute", "massacre": "massacre",
    "slaughter": "slaughter", "assassination": "assassinate", "deportation": "deport", "expulsion": "expel",
    "injury": "injure", "wounding": "wound", "return": "return", "recovery": "recover", "theft": "steal",
    "robbery": "rob", "sale": "sell", "purchase": "buy", "acquisition": "acquire", "takeover": "acquire",
    "payment": "pay", "payments": "pay", "dismissal": "dismiss", "layoff": "lay", "closure": "close",
    "opening": "open", "construction": "build", "delivery": "deliver", "deployment": "deploy",
    "withdrawal": "withdraw", "conviction": "convict", "sentence": "sentence", "sentencing": "sentence",
    "election": "elect", "disappearance": "disappear", "addition": "add", "creation": "create",
    "removal": "remove", "transfer": "transfer", "burial": "bury", "discovery": "discover", "bombing": "bomb",
    "hijacking": "hijack", "freeing": "free", "imprisonment": "imprison", "rape": "rape", "shooting": "shoot",
    "donation": "donate", "slaying": "slay", "slayings": "slay", "arson": "burn", "robberies": "rob",
    "resignation": "resign", "departure": "depart", "arrival": "arrive", "collapse": "collapse", "crash": "crash",
    "explosion": "explode", "beheading": "behead", "poisoning": "poison", "stabbing": "stab", "drowning": "drown",
    "injuries": "injure", "births": "bear", "birth": "bear", "admission": "admit", "loan": "lend", "award": "award",
    "launch": "launch", "import": "import", "export": "export",
}  # fmt: skip
