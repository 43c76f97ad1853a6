"""The signs, codes and names of currencies, each with its ISO 4217 code (a coin keeps its name)."""

from typing import Final

from checker.language.tables import pairs, words
from checker.language.world_currencies import ALONE, ANY_NATION, OF_NATIONS

SIGNS: Final = pairs(
    """
    $=USD; £=GBP; €=EUR; ¥=JPY; ￥=JPY; ₹=INR; ₽=RUB; ₩=KRW; ₪=ILS; ₺=TRY; ₴=UAH; ₦=NGN; ₱=PHP; ฿=THB; ₫=VND; ₡=CRC;
    ₭=LAK; ₸=KZT; ₼=AZN; ₾=GEL; ₲=PYG; ₵=GHS; ₮=MNT; ₿=BTC; ₨=INR; ¢=cent; ﷼=SAR; ៛=KHR
    """
)

# Letters before (or behind) a dollar sign: "US$", "A$", "$US", "Mex$".
DOLLARS: Final = pairs(
    """
    us=USD; usd=USD; u.s=USD; a=AUD; au=AUD; aud=AUD; aus=AUD; c=CAD; ca=CAD; cad=CAD; cdn=CAD; can=CAD; hk=HKD;
    hkd=HKD; nz=NZD; nzd=NZD; s=SGD; sg=SGD; sgd=SGD; nt=TWD; ntd=TWD; twd=TWD; r=BRL; mex=MXN; mx=MXN; mxn=MXN;
    j=JMD; ja=JMD; tt=TTD; b=BSD; bds=BBD; ec=XCD; fj=FJD; z=ZWL; zw=ZWL; n=NAD; g=GYD; col=COP; arg=ARS; ar=ARS;
    clp=CLP; rd=DOP; l=LRD
    """
)

CODES: Final = words(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
    RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH
    UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH
    """
)
# Short forms that papers set where a code might stand, before the number: "Rs 500", "RM23.50", "Rp 5,000".
BEFORE: Final = pairs(
    """
    Rs=INR; Re=INR; RM=MYR; Rp=IDR; R=ZAR; Fr=CHF; SFr=CHF; FFr=FRF; DM=DEM; Ksh=KES; KSh=KES; Sh=KES; USh=UGX;
    Ush=UGX; Tk=BDT; Dh=AED; Dhs=AED; QR=QAR; SR=SAR; BD=BHD; KD=KWD; N=NGN; P=PHP; Php=PHP; RMB=CNY; NIS=ILS;
    kr=SEK; Kr=SEK; NKr=NOK; SKr=SEK; DKr=DKK; GH=GHS; Bt=THB; UGX=UGX; PS=GBP; L=GBP; LE=EGP; K=ZMW; FCFA=XAF;
    EC=XCD; sen=sen
    """
)
# Of these, letters that mean other things too count only glued to the digits ("R1.7m", "PS21,700", "N500").
GLUED_ONLY: Final = words("R N P PS K L EC QR SR BD KD")
BEHIND: Final = pairs(
    """
    eur=EUR; kn=HRK; zł=PLN; zl=PLN; kč=CZK; kc=CZK; ft=HUF; kr=SEK; rmb=CNY; nis=ILS; p=penny; c=cent; lei=RON;
    leu=RON; lev=BGN; leva=BGN; quid=GBP; buck=USD; bucks=USD; rs=INR
    """
)

_NAMES: Final = pairs(
    """
    dollar=USD; euro=EUR; yen=JPY; yuan=CNY; renminbi=CNY; kuai=CNY; won=KRW; rupee=INR; rand=ZAR; rouble=RUB;
    ruble=RUB; franc=CHF; mark=DEM; lira=TRY; peso=MXN; shekel=ILS; crown=SEK; krona=SEK; krone=NOK; ringgit=MYR;
    baht=THB; dirham=AED; dinar=IQD; riyal=SAR; rial=IRR; naira=NGN; cedi=GHS; shilling=KES; bitcoin=BTC;
    satoshi=satoshi; ether=ETH; zloty=PLN; forint=HUF; koruna=CZK; hryvnia=UAH; hryvnya=UAH; taka=BDT; dong=VND;
    rupiah=IDR; kwacha=ZMW; kuna=HRK; lari=GEL; manat=AZN; tenge=KZT; afghani=AFN; birr=ETB; bolivar=VES;
    guarani=PYG; kyat=MMK; kip=LAK; sterling=GBP; guilder=NLG; escudo=PTE; drachma=GRD; pence=penny; penny=penny;
    cent=cent; sen=sen; paise=paisa; kopeck=kopeck; centavo=centavo; deutschmark=DEM; mao=mao; fen=fen;
    greenback=USD; loonie=CAD
    """
)
_ONE_FORM: Final = words("yen yuan won baht pence sen sterling")
NAMES: Final = (
    ALONE
    | _NAMES
    | {name + "s": code for name, code in _NAMES.items() if name not in _ONE_FORM}
    | pairs(
        """
        lire=ITL; pennies=penny; kroner=NOK; kronor=SEK; kronur=ISK; zlotys=PLN; zlotych=PLN; korunas=CZK; roubles=RUB;
        liras=TRY; yens=JPY; hryvnias=UAH; paisa=paisa; eurocents=cent; eurocent=cent
        """
    )
)

# Names that only a nation tells apart: "Australian dollars", "Danish crowns", "Turkish lira".
_OF_NATIONS: Final = pairs(
    """
    dollar=us USD u.s USD american USD australian AUD canadian CAD hongkong HKD singapore SGD singaporean SGD taiwan
    TWD taiwanese TWD zealand NZD kong HKD jamaican JMD namibian NAD zimbabwe ZWL zimbabwean ZWL fijian FJD bahamian
    BSD barbados BBD liberian LRD guyanese GYD; pound=british GBP uk GBP egyptian EGP syrian SYP lebanese LBP
    sudanese SDG sterling GBP irish IEP english GBP turkish TRY cypriot CYP; lira=turkish TRY italian ITL syrian SYP
    lebanese LBP; franc=swiss CHF french FRF belgian BEF cfa XAF congolese CDF rwandan RWF burundian BIF;
    crown=swedish SEK danish DKK norwegian NOK czech CZK icelandic ISK slovak SKK estonian EEK; krone=danish DKK
    norwegian NOK; kroner=danish DKK norwegian NOK; krona=swedish SEK icelandic ISK; kronor=swedish SEK;
    peso=mexican MXN philippine PHP argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP uruguayan UYU
    dominican DOP; rupee=indian INR pakistani PKR pakistan PKR lankan LKR nepali NPR nepalese NPR mauritian MUR
    indonesian IDR; dinar=iraqi IQD kuwaiti KWD jordanian JOD bahraini BHD tunisian TND libyan LYD serbian RSD
    algerian DZD macedonian MKD; riyal=saudi SAR qatari QAR yemeni YER omani OMR qatar QAR; rial=iranian IRR omani
    OMR yemeni YER; shilling=kenyan KES kenya KES ugandan UGX uganda UGX tanzanian TZS somali SOS; dirham=moroccan
    MAD uae AED emirati AED; won=korean KRW; yen=japanese JPY; yuan=chinese CNY; rand=african ZAR; mark=german DEM
    deutsche DEM finnish FIM bosnian BAM; ruble=russian RUB belarusian BYN; rouble=russian RUB belarusian BYN;
    real=brazilian BRL; reais=brazilian BRL; reals=brazilian BRL; ringgit=malaysian MYR; baht=thai THB; leu=romanian
    RON; lev=bulgarian BGN; cent=us cent euro cent australian cent canadian cent; zloty=polish PLN; forint=hungarian
    HUF; shekel=israeli ILS; hryvnia=ukrainian UAH; euro=cypriot EUR; kyat=myanmar MMK
    """
)
NATIONS: Final = {
    (nation, form): code
    for name, nations in [*OF_NATIONS.items(), *_OF_NATIONS.items()]
    for nation, code in zip(nations.split()[::2], nations.split()[1::2], strict=True)
    for form in {name, name if name.endswith("s") else name + "s"}
}
NATION_WORDS: Final = frozenset(nation for nation, _ in NATIONS) | words("new hong south north sri u trinidad")
# Every form that may stand behind a nation's name, with its code where any nation will do.
NATIONAL_FORMS: Final = dict.fromkeys((form for _, form in NATIONS), "") | ALONE | ANY_NATION
