"""Demonyms and the places they belong to."""

from typing import Final

_TABLE: Final = """
Afghanistan: Afghan Afghans|Albania: Albanian|Algeria: Algerian|Andorra: Andorran|Angola: Angolan
Argentina: Argentine Argentinian|Armenia: Armenian|Australia: Australian Aussie|Austria: Austrian
Azerbaijan: Azerbaijani Azeri|Bahamas: Bahamian|Bahrain: Bahraini|Bangladesh: Bangladeshi|Barbados: Barbadian
Belarus: Belarusian|Belgium: Belgian|Belize: Belizean|Benin: Beninese|Bhutan: Bhutanese|Bolivia: Bolivian
Bosnia: Bosnian|Botswana: Botswanan|Brazil: Brazilian|Britain: British Briton Britons|Brunei: Bruneian
Bulgaria: Bulgarian|Burkina Faso: Burkinabe|Burundi: Burundian|Cambodia: Cambodian|Cameroon: Cameroonian
Canada: Canadian|Chad: Chadian|Chile: Chilean|China: Chinese|Colombia: Colombian|Congo: Congolese
Costa Rica: Costa-Rican|Croatia: Croatian Croat|Cuba: Cuban|Cyprus: Cypriot|Czech Republic: Czech Czechs
Denmark: Danish Dane Danes|Djibouti: Djiboutian|Dominican Republic: Dominican|East Timor: Timorese|Ecuador: Ecuadorian
Egypt: Egyptian|El Salvador: Salvadoran|England: English Englishman Englishmen|Eritrea: Eritrean|Estonia: Estonian
Ethiopia: Ethiopian|Fiji: Fijian|Finland: Finnish Finn Finns|France: French Frenchman Frenchmen|Gabon: Gabonese
Gambia: Gambian|Gaza: Gazan|Georgia: Georgian|Germany: German|Ghana: Ghanaian|Greece: Greek|Greenland: Greenlandic
Grenada: Grenadian|Guatemala: Guatemalan|Guinea: Guinean|Guyana: Guyanese|Haiti: Haitian|Honduras: Honduran
Hong Kong: Hongkonger|Hungary: Hungarian|Iceland: Icelandic Icelander|India: Indian|Indonesia: Indonesian
Iran: Iranian|Iraq: Iraqi|Ireland: Irish Irishman|Israel: Israeli|Italy: Italian|Ivory Coast: Ivorian
Jamaica: Jamaican|Japan: Japanese|Jordan: Jordanian|Kazakhstan: Kazakh Kazakhstani|Kenya: Kenyan|Kosovo: Kosovan Kosovar
Kuwait: Kuwaiti|Kyrgyzstan: Kyrgyz|Laos: Laotian Lao|Latvia: Latvian|Lebanon: Lebanese|Lesotho: Basotho
Liberia: Liberian|Libya: Libyan|Lithuania: Lithuanian|Luxembourg: Luxembourgish|Macedonia: Macedonian
Madagascar: Malagasy|Malawi: Malawian|Malaysia: Malaysian|Maldives: Maldivian|Mali: Malian|Malta: Maltese
Mauritania: Mauritanian|Mauritius: Mauritian|Mexico: Mexican|Moldova: Moldovan|Monaco: Monegasque|Mongolia: Mongolian
Montenegro: Montenegrin|Morocco: Moroccan|Mozambique: Mozambican|Myanmar: Burmese|Namibia: Namibian
Nepal: Nepalese Nepali
Netherlands: Dutch Dutchman|New Zealand: New-Zealander Kiwi|Nicaragua: Nicaraguan|Niger: Nigerien|Nigeria: Nigerian
North Korea: North-Korean|Norway: Norwegian|Oman: Omani|Pakistan: Pakistani|Palestine: Palestinian|Panama: Panamanian
Papua New Guinea: Papuan|Paraguay: Paraguayan|Peru: Peruvian|Philippines: Filipino Philippine|Poland: Polish Pole Poles
Portugal: Portuguese|Puerto Rico: Puerto-Rican|Qatar: Qatari|Romania: Romanian|Russia: Russian|Rwanda: Rwandan
Samoa: Samoan|Saudi Arabia: Saudi|Scotland: Scottish Scot Scots|Senegal: Senegalese|Serbia: Serbian Serb
Sierra Leone: Sierra-Leonean|Singapore: Singaporean|Slovakia: Slovak Slovakian|Slovenia: Slovenian Slovene
Somalia: Somali|South Africa: South-African|South Korea: South-Korean|South Sudan: South-Sudanese
Spain: Spanish Spaniard|Sri Lanka: Sri-Lankan|Sudan: Sudanese|Suriname: Surinamese|Swaziland: Swazi
Sweden: Swedish Swede
Switzerland: Swiss|Syria: Syrian|Taiwan: Taiwanese|Tajikistan: Tajik|Tanzania: Tanzanian|Thailand: Thai|Tibet: Tibetan
Togo: Togolese|Tonga: Tongan|Trinidad: Trinidadian|Tunisia: Tunisian|Turkey: Turkish Turk|Turkmenistan: Turkmen Turkmens
Uganda: Ugandan|Ukraine: Ukrainian|United Arab Emirates: Emirati|United States: American U.S. US USA|Uruguay: Uruguayan
United Kingdom: UK U.K.|Uzbekistan: Uzbek|Vanuatu: Ni-Vanuatu|Vatican: Vatican|Venezuela: Venezuelan|Vietnam: Vietnamese
Wales: Welsh|Yemen: Yemeni|Zambia: Zambian|Zimbabwe: Zimbabwean|Africa: African|Asia: Asian|Europe: European
Arctic: Arctic|Sicily: Sicilian|Catalonia: Catalan|Corsica: Corsican|Kashmir: Kashmiri|Chechnya: Chechen
California: Californian|Texas: Texan|New York: New-Yorker|London: Londoner|Paris: Parisian|Crimea: Crimean
Bavaria: Bavarian|Punjab: Punjabi|Bengal: Bengali|Florida: Floridian|Hawaii: Hawaiian|Alaska: Alaskan
Quebec: Quebecois|Kurdistan: Kurdish Kurd|Darfur: Darfuri
"""


def _places_of_demonyms() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _TABLE.replace("\n", "|").split("|"):
        place, _, words = entry.partition(": ")
        for word in words.split():
            spaced = word.replace("-", " ") if word[0].isupper() and word.count("-") == 1 else word
            table[spaced] = place
            if not spaced.endswith(("s", "ese", "sh", "ch", "men", "S.", "K.", "US", "UK")):
                table[spaced + "s"] = place
    return table


PLACE_OF_DEMONYM: Final = _places_of_demonyms()
"""A demonym, singular or plural, as written, and the place: "Kenyans" → "Kenya", "South Korean" → "South Korea"."""
