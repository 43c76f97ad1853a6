"""Nouns that count people, in the singular."""

PEOPLE: frozenset[str] = frozenset(
    """
    person people individual human being soul man woman child boy girl baby infant newborn toddler teenager teen youth
    youngster adult adolescent kid male female gentleman lady citizen civilian resident inhabitant local villager
    islander townspeople citydweller national native foreigner immigrant migrant expatriate refugee evacuee
    asylum seeker deportee returnee exile settler squatter tenant householder homeowner family member relative parent
    mother father grandmother grandfather grandparent grandchild sibling brother sister son daughter twin triplet
    husband wife widow widower spouse orphan cousin aunt uncle nephew niece friend neighbour neighbor
    victim casualty fatality survivor patient injured wounded dead missing hostage captive abductee prisoner detainee
    inmate convict suspect defendant accused offender criminal thief robber burglar raider gunman shooter attacker
    assailant killer murderer rapist kidnapper hijacker pirate smuggler trafficker gangster gang member militant
    insurgent rebel guerrilla fighter combatant terrorist extremist jihadist suicide bomber sniper soldier troop
    serviceman servicewoman marine sailor airman paratrooper commando conscript reservist recruit veteran officer
    policeman policewoman constable detective trooper sheriff deputy guard bodyguard peacekeeper personnel
    firefighter fireman paramedic rescuer medic doctor physician surgeon nurse health worker worker aid worker employee
    staff staffer staff member colleague labourer laborer miner farmer fisherman builder engineer technician mechanic
    driver motorist motorcyclist cyclist biker pedestrian passer-by bystander onlooker passenger traveller traveler
    tourist visitor holidaymaker pilgrim commuter crew crewman crew member captain pilot flight attendant stewardess
    steward skier climber hiker mountaineer swimmer surfer diver trekker sherpa guide student pupil schoolchild
    schoolboy schoolgirl undergraduate graduate teacher professor lecturer academic scientist researcher expert
    specialist analyst economist scholar historian author writer novelist poet journalist reporter correspondent editor
    photographer cameraman blogger witness eyewitness juror judge lawyer attorney prosecutor magistrate
    politician lawmaker legislator deputy senator congressman congresswoman representative member mp minister
    councillor councilor mayor governor ambassador diplomat delegate envoy negotiator mediator official bureaucrat
    candidate voter elector supporter opponent protester protestor demonstrator rioter marcher activist campaigner
    striker dissident opposition member unionist follower believer worshipper worshiper priest monk nun bishop cleric
    imam rabbi pastor investor shareholder stockholder trader banker broker executive manager director customer
    consumer client shopper buyer subscriber user viewer listener reader fan spectator attendee participant guest
    delegate player footballer cricketer athlete runner rider racer rower golfer boxer wrestler champion medalist
    medallist winner runner-up contestant finalist actor actress artist musician singer dancer comedian performer
    celebrity model director producer applicant job seeker jobseeker claimant pensioner retiree taxpayer
    borrower creditor donor volunteer recipient beneficiary owner operator contractor observer monitor inspector
    acquaintance apprentice bandit boss caller captor cashier classmate companion comrade counselor counsellor
    crook docker dockworker foe fugitive gambler gendarme girlfriend boyfriend guardsman helper herder informer
    jeweller jeweler jurist looter militiaman mourner mutineer occupant partner picketer saleswoman salesman seafarer
    seaman shopkeeper stranger supervisor townsperson watchman ranger outlaw escapee vandal arsonist assassin
    jailer warden cadet deserter shepherd housemate roommate teammate grandson granddaughter stepson
    separatist partisan defector landlord lodger crewmember oarsman stoker purser deckhand strongman warlord mercenary
    investigator agent spy informant bidder buyer maker co-founder founder leader chief head commander general colonel
    major captain lieutenant sergeant corporal private aide adviser advisor assistant secretary clerk
    afghan african albanian algerian american arab argentine armenian asian australian austrian azerbaijani bahraini
    bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian burmese cambodian cameroonian canadian
    chadian chilean chinese christian colombian congolese croat cuban cypriot czech dane dutchman ecuadorian egyptian
    englishman eritrean estonian ethiopian european filipino finn frenchman gazan georgian german ghanaian greek
    guatemalan haitian hindu honduran hungarian icelander indian indonesian iranian iraqi irishman israeli italian
    ivorian jamaican japanese jew jordanian kazakh kenyan korean kosovar kurd kuwaiti kyrgyz lao latvian lebanese
    liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan
    mongolian moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani
    pakistani palestinian panamanian paraguayan peruvian pole portuguese qatari romanian russian rwandan salvadoran
    saudi scot senegalese serb shiite sikh singaporean slovak slovene somali somalian spaniard sudanese sunni swede
    swiss syrian taiwanese tajik tamil tanzanian thai tibetan togolese tunisian turk turkmen ugandan ukrainian
    uruguayan uzbek venezuelan vietnamese welshman yemeni zambian zimbabwean
    """.split()
) - {"being", "seeker", "member", "head", "general", "private", "major"} | {"member"}

FAMILIES: frozenset[str] = frozenset({"family", "household", "couple"})
"""Nouns that count groups of people, which are no count of people themselves."""
