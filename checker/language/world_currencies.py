"""The currencies of the world by name, beside the commonest ones in `currency_names`.

`ALONE` maps a name that tells its currency by itself ("kwanza") to the ISO 4217 code, and a coin to its own name;
`ANY_NATION` maps a name that is an everyday word or a coin of several lands, and is money only behind a nation's
("Albanian lek", "Peruvian soles"); `OF_NATIONS` maps a name shared by several lands to pairs of nation and code.
"""

from typing import Final

from checker.language.tables import pairs, words


def _forms(table: dict[str, str], one_form: frozenset[str]) -> dict[str, str]:
    """The table with the plural in -s of each name beside it."""
    plurals = {
        name + "s": code for name, code in table.items() if name not in one_form and name[-1:] not in ("s", "í", "ś")
    }
    return plurals | table


_ONE_FORM: Final = words(
    """
    birr dalasi rupiah tenge riel kyat vatu hryven grosz groszy satang kobo haleru maloti ariary nakfa somoni agorot
    stotinki emalangeni złotych złote koruny krooni
    """
)
ALONE: Final = _forms(
    pairs(
        """
        kwanza=AOA; boliviano=BOB; ngultrum=BTN; nakfa=ERN; dalasi=GMD; quetzales=GTQ; gourde=HTG; lempira=HNL;
        krónur=ISK; króna=ISK; kronur=ISK; riel=KHR; soum=UZS; somoni=TJS; ariary=MGA; denar=MKD; tugrik=MNT;
        togrog=MNT; tögrög=MNT; pataca=MOP; ouguiya=MRU; rufiyaa=MVR; metical=MZN; meticais=MZN; emalangeni=SZL;
        lilangeni=SZL; maloti=LSL; guaraní=PYG; guaraníes=PYG; vatu=VUV; pa'anga=TOP; pa’anga=TOP; hryvna=UAH;
        hryven=UAH; złoty=PLN; złotych=PLN; złote=PLN; reais=BRL; renminbis=CNY; deutschemark=DEM; peseta=ESP;
        markka=FIM; litas=LTL; kroon=EEK; krooni=EEK; tolar=SIT; cruzeiro=BRE; colones=CRC; bolivares=VES; bolívar=VES;
        bolívares=VES; koruny=CZK; cedis=GHS; shekalim=ILS; rands=ZAR; roupie=MUR; litecoin=LTC; dogecoin=DOGE;
        centime=cent; centimo=cent; céntimo=cent; øre=ore; öre=ore; stotinka=stotinka; stotinki=stotinka;
        grosz=grosz; groszy=grosz; piastre=piastre; piaster=piastre; satang=satang; kobo=kobo; ngwee=ngwee;
        pesewa=pesewa; agorot=agora; haleru=haler; kopek=kopeck; kopiyka=kopiyka; paisas=paisa
        """
    ),
    _ONE_FORM,
)
ANY_NATION: Final = _forms(
    pairs(
        """
        lek=ALL; leke=ALL; dram=AMD; pula=BWP; lev=BGN; leva=BGN; loti=LSL; cordoba=NIO; córdoba=NIO; kina=PGK;
        leone=SLE; leu=RON; lei=RON; kuna=HRK; quetzal=GTQ; balboa=PAB; dobra=STN; dong=VND; bolivar=VES; forint=HUF;
        baht=THB; rupiah=IDR; naira=NGN; cedi=GHS; birr=ETB; tenge=KZT; taka=BDT; rand=ZAR; zloty=PLN; hryvnia=UAH;
        kwacha=ZMW; kyat=MMK; ringgit=MYR; lari=GEL; manat=AZN; yuan=CNY; renminbi=CNY; yen=JPY; afghani=AFN;
        guarani=PYG; shekel=ILS; euro=EUR; rouble=RUB; ruble=RUB; som=KGS
        """
    ),
    _ONE_FORM,
)
OF_NATIONS: Final = pairs(
    """
    dollar=belize BZD belizean BZD bermuda BMD bermudian BMD brunei BND bruneian BND cayman KYD caribbean XCD solomon
    SBD surinamese SRD suriname SRD tobago TTD trinidad TTD trinidadian TTD barbadian BBD bajan BBD bahamas BSD jamaica
    JMD guyana GYD fiji FJD namibia NAD liberia LRD tuvaluan AUD aussie AUD kiwi NZD; pound=gibraltar GIP falkland FKP
    falklands FKP sudan SDG maltese MTL israeli ILP; franc=djiboutian DJF djibouti DJF guinean GNF comorian KMF
    comoran KMF pacific XPF luxembourg LUF malagasy MGF rwanda RWF burundi BIF belgium BEF malian XOF; peso=cuba CUP
    filipino PHP dominican DOP chile CLP colombia COP uruguay UYU argentina ARS; rupee=seychelles SCR seychellois SCR
    mauritius MUR nepal NPR; dinar=algeria DZD iraq IQD kuwait KWD jordan JOD bahrain BHD tunisia TND libya LYD serbia
    RSD yugoslav YUM; rial=yemen YER; riyal=oman OMR yemen YER; shilling=uganda UGX tanzania TZS somalia SOS;
    dirham=emirates AED morocco MAD moroccan MAD; crown=faroese DKK slovakian SKK; krona=faroese DKK; manat=turkmen
    TMT turkmenistan TMT; soum=uzbek UZS uzbekistan UZS; dram=armenian AMD; leu=moldovan MDL; lei=moldovan MDL;
    kwacha=malawian MWK malawi MWK; escudo=verdean CVE portuguese PTE; lira=maltese MTL; bolivar=venezuelan VES;
    schilling=austrian ATS; mark=finnish FIM; gulden=dutch NLG aruban AWG; guilder=dutch NLG antillean ANG surinamese
    SRG; florin=dutch NLG aruban AWG; zaire=zairean ZRN; kip=lao LAK laotian LAK; sol=peruvian PEN
    nuevo PEN; soles=peruvian PEN nuevos PEN; colon=rican CRC salvadoran SVC; colón=rican CRC; tala=samoan WST;
    lat=latvian LVL; lats=latvian LVL; sum=uzbek UZS; sucre=ecuadorean ECS; punt=irish IEP; dong=vietnamese VND
    """
)
