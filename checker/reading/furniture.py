"""Lines that newspapers and their pages put round an article: no part of it, so no claims come out of them.

Each pattern is held against a whole stripped line. Patterns are picked by the line's first word, so that a line of the
article itself costs one look-up.
"""

import re
from functools import cache

from checker.reading.date_lines import stamps

LONGEST = 220
"""Characters; a longer line is a paragraph of the article."""

# Possessive, and up to the end of the word, so that a run of names can be read in one way only.
_NAME = r"[A-Z][\w.'’-]{0,25}+(?!\w)"
_AGENCY = (
    r"(?:Getty(?:\s+Images)?|AFP|A\.?P\.?|Associated Press|Reuters|EPA(?:-EFE)?|EFE|ANSA|DPA|dpa|UPI"
    r"|Anadolu(?:\s+Agency)?|Bloomberg|Shutterstock|iStock(?:photo)?|Alamy|Xinhua|Press Association"
    r"|PA(?:\s+(?:Wire|Media|Images|Photo))?|AAP|TASS|RIA|Rex(?:\s+Features)?|ZUMA(?:\s+Press)?|NurPhoto"
    r"|Sipa(?:\s+USA)?|Magnum(?:\s+Photos)?|Polaris|Unsplash|Corbis|WireImage|CNN|BBC|NBC|CBS|ABC|NPR|PTI|ANI|IANS"
    r"|Kyodo|Yonhap|Agencies|agencies|news agencies|wires)"
)

# A first word in small letters, and what may follow it; a line that any of the patterns matches whole is furniture.
_BY_FIRST_WORD: dict[tuple[str, ...], str] = {
    # Ways on to other pages.
    ("read", "see", "watch", "listen", "also", "continue", "click", "tap", "view", "show", "load"): r"""
        (?:Click|Tap)\s(?:here|on|to|the)\b.*
        |(?:Read|See|View|Show|Load)\s(?:more|all|full|less)(?:\s(?:here|stories|news|articles|comments|photos|coverage|posts
            |from\b.{0,40}|about\b.{0,80}|on\b.{0,80}))?
        |(?:Read|See)\s(?:more|also|next|too|our|the\s(?:full|latest|original))\b.{0,30}[:»›→].*
        |(?:Read|Watch|See|Listen|Also|View)(?:\s(?:also|more|now|live|next|here|read|in|this))*\s?[:|»].*
        |(?:Read|See|View)\s(?:the\s)?(?:full|original)\s(?:story|article|report|list|text|transcript|coverage)\b.{0,40}
        |Continue\sreading.*
        |Also\s(?:read|see|watch|in\sthis\s(?:story|package|section))\b.*
        |(?:Listen|Watch)(?:\s(?:to|live|now|on))?(?:\sthis\s(?:article|story|video))?(?:\s[(\d].{0,30})?
    """,
    ("live", "follow", "latest", "breaking", "stay", "join", "get", "keep"): r"""
        LIVE(?:\s(?:updates?|blog|coverage|feed))?\s?[:|–—-]\s?(?:Follow|Read|Watch|Get|See|Join|The\slatest|Latest|All\sthe)\b.*
        |Live\s(?:updates?|blog)\s?[:|–—-].*
        |(?:Follow|Get|Keep\sup\swith|Stay)\b.{0,60}\b(?:live\s(?:blog|updates|coverage)|latest\s(?:news|updates|on|from)|
            breaking\snews|alerts?|newsletters?|inbox|notifications?|up\sto\sdate|on\s(?:Twitter|X|Facebook|Instagram|
            Telegram|WhatsApp|TikTok|Threads|Bluesky|LinkedIn|YouTube|Google\sNews))\b.{0,80}
        |Join\b.{0,40}\b(?:channel|newsletter|community|group|on\sWhatsApp|on\sTelegram)\b.{0,80}
        |Latest(?:\s(?:news|headlines|updates|stories))?
    """,
    # Machinery of the page.
    ("powered", "translated", "advertisement", "advertisements", "ad", "sponsored", "promoted", "paid", "skip",
     "scroll", "loading", "play", "image", "video", "photo", "text", "font", "menu", "search", "home", "close", "open",
     "back"): r"""
        (?:Powered|Translated)\sby\b.{0,60}
        |Advertisements?(?:\s?[:–—-].{0,60}|\s(?:feedback|continue.{0,40}|story\scontinues.{0,20}))?
        |Ad(?:\s?[:•·].{0,60})?|(?:Sponsored|Promoted|Paid)(?:\s(?:content|post|links?|stories|by\b.{0,40}))?
        |Skip\s(?:to|past|advert\w*)\b.{0,60}|Scroll\s(?:down|to)\b.{0,40}|Loading.{0,20}
        |(?:Image|Video|Photo)\s(?:caption|gallery|slideshow|of\s\d+)|(?:Image|Video|Photo|Play|Menu|Search|Home|Close|Open|Back)
        |(?:Play|Close|Open|Back|Search|Menu)\s(?:video|audio|this|menu|to\b.{0,30})
        |(?:Text|Font)\ssize\b.{0,30}
    """,
    ("share", "save", "print", "email", "e-mail", "tweet", "comment", "comments", "copy", "bookmark", "like",
     "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit", "pin", "send", "post", "leave", "add", "gift",
     "report"): r"""
        (?:(?:Share|Save|Print|E-?mail|Tweet|Copy\slink|Bookmark|Like|Comments?|Facebook|Twitter|X|WhatsApp|LinkedIn|Telegram
            |Reddit|Pinterest|Messenger|Link|Gift|Send|Post|Pin)(?:\s?[(]?\d{0,6}[)]?)[\s,/|•·+]*){1,12}
        |(?:Share|Save|Print|E-?mail|Send|Gift|Bookmark)\s(?:this|on|via|with|by|to|article|story|link|page)\b.{0,40}
        |(?:Leave|Add|Post)\sa\s(?:comment|reply)\b.{0,30}
        |Comments?\s(?:are\s(?:closed|off)|\(\d+\)|\d+).{0,40}
        |(?:Report|Add)\s(?:an?\s(?:error|typo|correction)|\w+\sas\sa\spreferred\ssource).{0,40}
    """,
    ("subscribe", "subscriber", "already", "sign", "log", "register", "create", "enter", "download", "start",
     "support", "donate", "thank", "thanks", "your", "you", "please", "enjoying", "newsletter", "unlock",
     "become"): r"""
        Subscribe\b.{0,160}|Subscriber[-\s](?:only|exclusive).{0,60}|Already\sa\s(?:subscriber|member|print)\b.{0,80}
        |(?:Sign|Log)\s?(?:up|in|on)\b.{0,160}|Register\s(?:now|for\sfree|here|to\s(?:read|continue))\b.{0,100}
        |Create\s(?:a\sfree|an|your)\saccount\b.{0,80}|Enter\syour\s(?:e-?mail|password)\b.{0,80}
        |Download\s(?:the|our)\b.{0,60}\bapp\b.{0,60}|Start\syour\b.{0,30}\b(?:trial|subscription)\b.{0,60}
        |Donate(?:\s(?:now|today|here|to\sus).{0,40})?|Support\s(?:us|our|independent|local|quality)\b.{0,40}\b(?:journalism|newsroom|work)\b.{0,60}|Thank(?:s|\syou)\sfor\s(?:reading|subscribing|signing)\b.{0,80}
        |(?:Your|You)\b.{0,40}\b(?:inbox|free\sarticles?|e-?mail\saddress|subscription\s(?:has|is|supports|helps))\b.{0,100}
        |Please\s(?:enable|log\sin|sign\s(?:in|up)|subscribe|enter\syour|refresh)\b.{0,120}
        |(?:Enjoying|Unlock|Become\sa)\b.{0,40}\b(?:article|access|member|subscriber)\b.{0,60}|Newsletters?\b.{0,30}
    """,
    # Who wrote it, whose it is.
    ("by", "written", "reporting", "reported", "additional", "editing", "edited", "compiled", "with", "contributed",
     "story", "words", "opinion", "analysis", "from"): rf"""
        (?:(?:Story|Written|Reported|Edited|Compiled|Words|Opinion|Analysis)\s(?:and\s\w+\s)?)?[Bb][Yy]:?\s
            (?:(?:{_NAME}|and|de|del|der|van|von|al|bin|el|la|for|in|of|the|staff|writer|reporter|correspondent|agencies)
            [\s,/&|•·–—-]{{0,4}}){{1,14}}
        |(?:Reporting\sby|(?:Additional|Further)\s[Rr]eporting\s(?:by|from))\b.*|Edit(?:ing|ed)\sby\b.*
        |With\s(?:(?:additional\s|agency\s)?(?:inputs?|files|reporting|material)\s(?:from|by)\b.{{0,100}}|agencies|wires?)
        |(?:Compiled|Written)\s(?:by|from)\b[^.]{{0,100}}
        |From\s(?:our\s(?:own\s)?(?:correspondents?|staff|reporters?)|staff(?:\sreports)?|agencies|wire(?:\sreports|s)?)[^.]{{0,40}}
    """,
    ("write", "contact", "e-mail", "email", "reach", "follow", "send", "corrections", "got", "have", "do"): r"""
        (?:Write|E-?mail|Contact|Reach|Follow|Send)\b.{0,120}(?:@|\[email.{1,12}protected\]|\bon\s(?:Twitter|X)\b).*
        |Contact\s(?:the|our|us)\s?(?:author|reporter|writer|newsroom|editor|here)?\b.{0,60}
        |(?:Got|Have|Do\syou\shave)\s(?:an?\s)?(?:news\s)?(?:tips?|stor(?:y|ies)|comments?|questions?|corrections?)\b.{0,160}
        |Corrections?\s(?:and|&)\sclarifications.{0,20}
    """,
    ("source", "sources", "via", "agencies", "copyright", "©", "(c)", "all", "this", "first", "originally",
     "syndicated", "distributed", "provided", "material"): rf"""
        (?:News\s)?Sources?\s?[:–—-]\s?(?!.{{0,100}}\b(?:said|says|told|was|were|is|are|has|have)\b).{{1,120}}
        |Agencies|(?:Copyright|©|\([cC]\))\s?(?:©|\([cC]\))?,?\s?(?:by\s)?(?:(?:19|20)\d\d|{_NAME}(?=.{{0,60}}(?:19|20)\d\d|$)).{{0,180}}
        |(?:This\s)?[Mm]aterial\s(?:may\snot|from\sthe\s{_NAME})\b.{{0,180}}|All\s[Rr]ights\s[Rr]eserved.{{0,80}}
        |This\s(?:article|story|report|piece|post|content)\s(?:(?:was|is|has\sbeen)\s)?(?:also\s)?(?:(?:first|originally)\s
            (?:published|appeared|written|produced)|translated|republished|reprinted|syndicated
            |(?:auto[- ]?)?generated\sfrom|part\sof\s(?:our|a\sseries))\b.{{0,180}}
        |(?:First|Originally)\s(?:published|appeared)\s(?:on|in|at|by)\b[^.]{{0,80}}|(?:Syndicated|Distributed|Provided)\sby\b[^.]{{0,80}}
    """,
    ("tags", "tag", "topics", "topic", "filed", "keywords", "category", "categories", "related", "section",
     "more", "in", "recommended"): r"""
        (?:Tags?|Topics?|Keywords|Categor(?:y|ies)|Section|Filed\s(?:under|to)|Filed\sin)\s?[:|].*
        |(?:Related|More|Recommended)(?:\s(?:story|stories|articles?|news|coverage|reading|video|on\sthis|here))?\s?[:»].*
        |More\s?»?|In\sthis\s(?:article|story)\s?:?
    """,
    ("photo", "photos", "photograph", "photographs", "photographer", "picture", "pictures", "image", "images", "credit",
     "credits", "courtesy", "file", "illustration", "graphic", "video", "getty"): rf"""
        (?:Photo(?:graph)?s?|Photographer|Pictures?|Images?|Credits?|Illustration|Graphic|Video)\s?
            (?:credits?|source|by|courtesy(?:\sof)?|illustration)?\s?[:/|]?\s?(?:by\s|courtesy\sof\s)?
            (?:(?:{_AGENCY}|{_NAME}|of|for|the|and|via|file|photo)[\s/|,.&()-]{{0,3}}){{1,10}}
        |Courtesy\s(?:of\b)?.{{0,60}}
    """,
}  # fmt: skip

_CREDITED = rf"(?:{_AGENCY}|{_NAME}|for|the|via|of|and|file|photo|handout)"
_ALONE = re.compile(
    rf"""
    [\[(]?\s?(?:(?i:file|photo|image|picture)\s?:\s?)?(?:(?:{_NAME}\s?){{1,4}}[/|,]\s?)?{_AGENCY}(?!\w)
        (?:\s?(?:[/|,&]|via|and|for|with)\s?(?:{_AGENCY}|{_NAME})){{0,4}}(?:\s(?:photo|file|images))?\s?[\])]?
    |\[(?i:file|photo|image|picture|screengrab|handout|courtesy)\b[^\[\]]{{0,80}}\]
    |(?:The\s)?(?:{_NAME}\s){{1,5}}?(?:News|New|Wire|Press)\s(?:Service|Agency|Syndicate|Wire)
    |\d{{1,3}}\s?(?i:min(?:ute)?s?\s(?:read|listen|watch))|\d{{1,4}}\s(?i:comments?|shares?|views?|likes?|replies)
    |[\W_]{{1,20}}|https?://\S{{1,200}}|www\.\S{{1,100}}|\S{{1,60}}@\S{{1,60}}|<!--.{{0,200}}-->
    """,
    re.VERBOSE,
)

_TEASER_HEADING = re.compile(
    r"""
    (?:(?:other|more|related|latest|top|recent|trending|popular|breaking|similar|also|further)\s
        (?:top\s|world\s|local\s|national\s|breaking\s|related\s|latest\s|great\s)?
        (?:news|stories|story|articles?|headlines?|posts?|content|coverage|reading|reads|videos?|topics?|links?|now
          |in\sthis\ssection|in\s(?:news|world|business|politics|sport)|from\s.{2,40}|on\sthis(?:\s(?:story|topic))?|like\sthis)
    |news\s?related|related|trending(?:\snow)?|recommended(?:\s(?:for\syou|to\syou|stories|reading|articles|videos|by\s.{2,30}))?
    |most\s(?:read|popular|viewed|shared|commented|watched|recent)(?:\s[^:.,\d]{2,40})?
    |(?:read|watch|see|up)\s(?:next|also)|what\sto\s(?:read|watch)\snext|don['’]t\smiss(?:\sthis)?|in\sother\snews|elsewhere
    |you\s(?:may|might|will)\s(?:also\s)?(?:like|enjoy|be\sinterested\sin|have\smissed)|you['’]ll\salso\slike
    |(?:from\s)?around\sthe\s(?:web|world)|from\sthe\sweb|more\s(?:from|on|in)\b[^:.,\d]{0,50}
    |editor['’]?s['’]?\s(?:picks?|choice)|promoted\s(?:stories|links)|sponsored\s(?:stories|links|content)|paid\slinks
    |suggested\s(?:for\syou|reading|articles)|also\sin\s(?:the\snews|this\ssection)|previous\s(?:story|article)|next\s(?:story|article)
    |comments|\d{1,4}\scomments|reader\scomments|about\sthe\s(?:author|writer|reporter)s?|top\slist\b.{0,40})
    \s?[:»›>]{0,2}
    """,
    re.IGNORECASE | re.VERBOSE,
)

_READ_MORE_END = re.compile(r"\b(?:read|see|learn|view)\s(?:more|full\sstory)\s?(?:[»›→]|>>)?\s?$", re.IGNORECASE)

# The last words of a caption: "[File: Jane Doe/Agency]", "(AP Photo/Jane Doe)", "... the street. Agency Images".
_CREDIT_END = re.compile(
    rf"""
    \s?(?:
      [\[(]\s?(?:(?i:file|photo|image|picture|courtesy|handout|credit|screengrab)\b[^\[\]()]{{0,80}}
        |(?:{_CREDITED}[\s/|,.&:-]{{0,3}}){{0,9}}?{_AGENCY}(?!\w)(?:[\s/|,.&:-]{{0,3}}{_CREDITED}){{0,6}}
        |(?:{_NAME}\s?){{1,4}}/\s?(?:{_NAME}\s?){{1,4}})\s?[\])]
      |(?<=[.!?”"’'])\s(?:(?:Photo(?:graph)?|Image|Picture|Credit)s?(?:\s(?:by|credit|courtesy))?\s?:?\s)?
        (?:(?:{_NAME}\s?){{1,4}}[/|,]\s?)?{_AGENCY}(?!\w)(?:\s?(?:[/|,]|via|for)\s?(?:{_AGENCY}|{_NAME}(?:\s{_NAME})?)){{0,3}}
      |(?<=[.!?”"’'])\s(?:{_NAME}\s?){{1,4}}/\s?(?:{_NAME}\s?){{1,4}}
      |\s(?:[|–—]\s?)?(?:Photo(?:graph)?|Image|Picture|Credit|Photo\scredit|Image\scredit)s?(?:\sby|\s?:)\s
        (?:{_CREDITED}[\s/|,]{{0,3}}){{1,8}}
    )\.?$
    """,
    re.VERBOSE,
)


def is_furniture(line: str) -> bool:
    """Whether a stripped line is none of the article: a link on, a byline, a credit, a stamp, a notice of the page."""
    if not line or len(line) > LONGEST:
        return False
    if line[-1] not in '.”"' and (_ALONE.fullmatch(line) is not None):
        return True
    first = _first_word(line)
    patterns = _patterns_of(first) if first in _FIRST_WORDS else None
    if patterns is not None and patterns.fullmatch(line[1:-1] if line[0] == "(" and line[-1] == ")" else line):
        return True
    return stamps(line) is not None


def is_teaser_heading(line: str) -> bool:
    """Whether a stripped line heads a list of other articles ("OTHER NEWS", "Most read", "More from Sport")."""
    return len(line) <= 70 and _TEASER_HEADING.fullmatch(line) is not None


def ends_in_read_more(line: str) -> bool:
    """Whether a stripped line is a teaser that ends in a link to its article."""
    return _READ_MORE_END.search(line, max(0, len(line) - 30)) is not None


def credit_start(line: str) -> int | None:
    """Where in a stripped line the photo credit at its end starts, with the space before it; None without a credit."""
    if not _MAY_END_IN_CREDIT.search(line, max(0, len(line) - 90)):
        return None
    match = _CREDIT_END.search(line, max(0, len(line) - 160))
    return match.start() if match else None


_MAY_END_IN_CREDIT = re.compile(r"[\])/|]|(?i:photo|image|picture|credit)|[.!?”\"’']\s[A-Z][\w./ ]{1,40}$")
_FIRST_WORDS = frozenset(word for words in _BY_FIRST_WORD for word in words)


def _first_word(line: str) -> str:
    word = line.split(None, 1)[0].casefold()
    return word.strip("(:.,|»") or word


@cache
def _patterns_of(first: str) -> re.Pattern[str]:
    """The patterns that lines with this first word are held against, as one."""
    flag = {True: "", False: "i"}  # patterns with names in them tell capitals from small letters
    found = [f"(?{flag[_NAME in p]}:{p})" for words, p in _BY_FIRST_WORD.items() if first in words]
    return re.compile("|".join(found), re.VERBOSE)
