"""The names and symbols of units of measure, each with the name that pint knows it by."""

from typing import Final

from checker.language.tables import pairs, words

# pint's name: the words that papers use, singular; plurals are added below.
_WORDS: Final = {
    "meter": "meter metre",
    "gram": "gram gramme",
    "liter": "liter litre",
    "mile": "mile",
    "foot": "foot feet",
    "inch": "inch inches",
    "yard": "yard",
    "nautical_mile": "nmi",
    "light_year": "lightyear light-year",
    "pound": "pound lb lbs",
    "ounce": "ounce oz",
    "stone": "stone",
    "ton": "ton",
    "metric_ton": "tonne",
    "acre": "acre",
    "hectare": "hectare ha",
    "gallon": "gallon gal gals",
    "pint": "pint",
    "quart": "quart",
    "fluid_ounce": "floz",
    "teaspoon": "teaspoon tsp",
    "tablespoon": "tablespoon tbsp",
    "barrel": "barrel bbl",
    "bushel": "bushel",
    "second": "second sec secs",
    "minute": "minute min mins",
    "hour": "hour hr hrs",
    "day": "day",
    "week": "week wk wks",
    "fortnight": "fortnight",
    "month": "month mth mths",
    "year": "year yr yrs",
    "decade": "decade",
    "century": "century centuries",
    "watt": "watt",
    "volt": "volt",
    "ampere": "amp ampere",
    "ohm": "ohm",
    "farad": "farad",
    "joule": "joule",
    "calorie": "calorie",
    "hertz": "hertz",
    "byte": "byte",
    "bit": "bit",
    "pascal": "pascal",
    "newton": "newton",
    "kelvin": "kelvin",
    "decibel": "decibel db dba",
    "barrel per day": "bpd bopd",
    "cubic meter per second": "cumec cumecs",
    "karat": "karat",
    "square foot": "sqft",
    "square metre": "sqm",
    "square kilometre": "sqkm",
    "horsepower": "horsepower hp",
    "brake horsepower": "bhp",
    "degree": "degree",
    "radian": "radian rad",
    "turn": "turn",
    "carat": "carat",
    "knot": "knot kt kts",
    "percent": "percent percents percentage pct",
    "percentage_point": "pp ppts",
    "parts-per-billion": "ppb",
    "parts-per-million": "ppm",
    "pixel": "pixel",
    "megapixel": "megapixel mp",
    "sievert": "sievert",
    "becquerel": "becquerel",
    "lux": "lux",
    "lumen": "lumen",
    "candela": "candela nit nits",
    "basis point": "bp bps",
    "mile per hour": "mph",
    "kilometer per hour": "kph kmh kmph",
    "mile per gallon": "mpg",
    "revolutions per minute": "rpm",
    "beats per minute": "bpm",
    "frames per second": "fps",
    "pounds per square inch": "psi",
    "millimetre of mercury": "mmhg",
    "dram": "drachma dram",
    "tesla": "teslas",
    "micron": "micron",
    "furlong": "furlong",
    "fathom": "fathom",
    "parsec": "parsec",
    "milliampere_hour": "mah",
    "ampere_hour": "ah",
    "cubic centimeter": "cc",
    "million British thermal unit": "mmbtu",
    "British_thermal_unit": "btu",
}
_PREFIXES: Final = words("kilo mega giga tera peta centi milli micro nano pico deci hecto")
_PREFIXED: Final = pairs(
    """
    meter=meter; metre=meter; gram=gram; gramme=gram; liter=liter; litre=liter; watt=watt; volt=volt; hertz=hertz;
    byte=byte; bit=bit; joule=joule; pascal=pascal; newton=newton; calorie=calorie; ton=ton; tonne=metric_ton;
    second=second; sievert=sievert; becquerel=becquerel; amp=ampere; ohm=ohm
    """
)


def _word_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for name, forms in _WORDS.items():
        for word in forms.split():
            table[word] = name
            if len(word) > 3 and not word.endswith(("s", "x", "inch")):
                table[word + "s"] = name
    for prefix in sorted(_PREFIXES):
        for word, name in _PREFIXED.items():
            table[prefix + word] = prefix + name
            table[prefix + word + "s"] = prefix + name
    table |= {
        "days": "day",
        "kilo": "kilogram",
        "kilos": "kilogram",
        "amps": "ampere",
        "bits": "bit",
        "tons": "ton",
        "kelvins": "kelvin",
    }
    table["hertzs"] = "hertz"
    return table


UNIT_WORDS: Final = _word_table()

# Symbols, in the case that they are written in.
SYMBOLS: Final = pairs(
    """
    m=meter; km=kilometer; Km=kilometer; KM=kilometer; cm=centimeter; mm=millimeter; nm=nanometer; dm=decimeter;
    pm=picometer; μm=micrometer; µm=micrometer; um=micrometer; g=gram; kg=kilogram; Kg=kilogram; KG=kilogram;
    kgs=kilogram; mg=milligram; μg=microgram; µg=microgram; mcg=microgram; t=metric_ton; Mt=megametric_ton; l=liter;
    L=liter; mL=milliliter; ml=milliliter; cl=centiliter; dl=deciliter; s=second; ms=millisecond; h=hour; ft=foot;
    in=inch; yd=yard; yds=yard; mi=mile; W=watt; kW=kilowatt; KW=kilowatt; MW=megawatt; GW=gigawatt; TW=terawatt;
    mW=milliwatt; Wh=watt hour; kWh=kilowatt hour; KWh=kilowatt hour; MWh=megawatt hour; GWh=gigawatt hour;
    TWh=terawatt hour; V=volt; kV=kilovolt; A=ampere; mA=milliampere; Hz=hertz; kHz=kilohertz; MHz=megahertz;
    GHz=gigahertz; B=byte; KB=kilobyte; kB=kilobyte; MB=megabyte; GB=gigabyte; TB=terabyte; PB=petabyte; Mb=megabit;
    Gb=gigabit; kb=kilobit; Mbps=megabit per second; mbps=megabit per second; Gbps=gigabit per second; J=joule;
    kJ=kilojoule; MJ=megajoule; GJ=gigajoule; kcal=kilocalorie; cal=calorie; eV=electron_volt;
    keV=kiloelectron_volt; MeV=megaelectron_volt; GeV=gigaelectron_volt; TeV=teraelectron_volt; Pa=pascal;
    hPa=hectopascal; kPa=kilopascal; MPa=megapascal; GPa=gigapascal; bar=bar; mbar=millibar; N=newton;
    kN=kilonewton; Nm=newton metre; K=kelvin; C=degree_Celsius; F=degree_Fahrenheit; PS=horsepower; Sv=sievert;
    mSv=millisievert; μSv=microsievert; Bq=becquerel; Ω=ohm; b=bit; a=year; y=year; G=generation wireless;
    Ah=ampere_hour; mAh=milliampere_hour; pc=percent; °C=degree_Celsius; mol=mole; lm=lumen; cd=candela; rad=radian;
    Gt=gigametric_ton; kt=kilometric_ton; kn=knot; Gy=gray; mGy=milligray; kbps=kilobit per second; PJ=petajoule;
    TJ=terajoule; Mbit=megabit; Gbit=gigabit; MiB=mebibyte; GiB=gibibyte; kVA=kilovolt_ampere; MVA=megavolt_ampere;
    kWp=kilowatt; MWp=megawatt; GWp=gigawatt; MWe=megawatt; MWt=megawatt; m²=square metre; m³=cubic metre;
    km²=square kilometre; km³=cubic kilometre; cm²=square centimetre; cm³=cubic centimetre; mm²=square millimetre;
    ft²=square foot; ft³=cubic foot; mi²=square mile; in²=square inch; yd²=square yard; ng=nanogram;
    hl=hectoliter; Ml=megaliter; ML=megaliter; GL=gigaliter; dB=decibel; lbf=pound_force;
    mmol=millimole; THz=terahertz; MBps=megabyte per second
    """
)
# Letters that are words, names or scales as well: units right behind digits ("5m", "45g"), else only in some company.
SHY: Final = words("m g t s h l in A B b a y N K C F G V W J L nm pm ms bar Mb mi PS")
AREAS: Final = pairs(
    """
    sq=square; square=square; cubic=cubic; cu=cubic; nautical=nautical; metric=metric; light=light; fluid=fluid;
    long=long; short=short
    """
)

# What may follow "per", "a" or "an" in a rate.
PER: Final = words(
    """
    second minute hour day night week month quarter year decade century annum share barrel ounce gallon litre liter
    tonne ton pound kilogram kilo kg gram mile kilometer kilometre km metre meter foot acre hectare person head capita
    passenger vehicle student child pupil patient household family unit game match visit customer user employee worker
    ticket session bushel bottle pack mmbtu btu kwh mwh kilowatt megawatt inch millisecond s h sec hr call word page
    million thousand 100,000 1,000 bbl oz lb lbs gal seat room book piece item copy hand team side wicket over innings
    carat watt song download
    """
)
# "5 miles an hour" and "$3 a gallon" only before such; "a" before another noun begins a new phrase.
PER_ARTICLE: Final = PER - words(
    """
    game match person child patient student family book team side head million thousand song word page over call
    vehicle household session hand s h inch foot unit user customer employee worker passenger
    """
) | {"person", "head", "game", "unit", "word", "piece", "pop", "plate"}

# Units that hold a scale word of their own: what the number is multiplied by, and the unit that it is then in.
SCALED_UNITS: Final = {
    "bcm": (10**9, "cubic metre"),
    "tcm": (10**12, "cubic metre"),
    "mcm": (10**6, "cubic metre"),
    "mmcm": (10**6, "cubic metre"),
    "bcf": (10**9, "cubic foot"),
    "tcf": (10**12, "cubic foot"),
    "mmcf": (10**6, "cubic foot"),
    "bcfd": (10**9, "cubic foot per day"),
    "mmcfd": (10**6, "cubic foot per day"),
    "mtpa": (10**6, "metric_ton per year"),
    "mmtpa": (10**6, "metric_ton per year"),
    "mbpd": (10**6, "barrel per day"),
    "mmbpd": (10**6, "barrel per day"),
    "mbd": (10**6, "barrel per day"),
    "kbpd": (10**3, "barrel per day"),
    "mmbbl": (10**6, "barrel"),
    "mmbbls": (10**6, "barrel"),
}
