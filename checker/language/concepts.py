"""Classes of news words that name one thing: a small table, general by intent, of lemmas."""

from typing import Final

from checker.language.lemmas import lemma

_CLASSES: Final = """
KILL: kill die dead death slay murder fatality toll life body perish slaughter massacre assassinate
KILL: execute deceased corpse drown fatal deadly behead lethal succumb killing slaying homicide manslaughter
WOUND: wound injure hurt injury maim wounding injured wounded
CASUALTY: casualty victim
MISSING: missing disappear disappearance vanish unaccounted
CAPTURE: capture arrest seize detain apprehend catch nab custody detention round arrested detainee detention collar
CHARGE: charge indict indictment accuse accusation arraign prosecute prosecution
CONVICT: convict conviction guilty verdict
SENTENCE: sentence jail imprison imprisonment incarcerate
ACQUIT: acquit acquittal exonerate
PRISONER: prisoner inmate
HOSTAGE: hostage captive abductee
ABDUCT: abduct kidnap abduction kidnapping snatch
FREE: free release liberate liberation
EXCHANGE: exchange swap
TRUCE: truce ceasefire cease-fire armistice
DISPLACE: displace displacement flee uproot refugee evacuee
EVACUATE: evacuate evacuation
SHELTER: shelter refuge
MIGRANT: migrant immigrant asylum-seeker
STEAL: steal rob robbery heist theft burglary burgle loot robber thief burglar thieve booty loot
JEWEL: jewel jewelry jewellery gem diamond jeweller jeweler
BOAT: boat vessel ship skiff dhow trawler tanker freighter ferry yacht craft dinghy
PIRATE: pirate piracy
SINK: sink capsize founder
QUAKE: quake earthquake tremor temblor seismic
AFTERSHOCK: aftershock
TSUNAMI: tsunami
FLOOD: flood flooding deluge inundate inundation
STORM: storm hurricane typhoon cyclone tornado twister
FIRE: fire blaze wildfire inferno arson burn
EXPLODE: explode explosion blast detonate detonation
BOMB: bomb bombing bombard bombardment airstrike
STRIKE: strike airstrike
ATTACK: attack assault ambush onslaught offensive
SHOOT: shoot gunfire shooting gunshot
STAB: stab stabbing knife
GUN: gun rifle pistol handgun firearm weapon shotgun revolver kalashnikov ak-47 carbine
ROCKET: rocket missile projectile
AMMUNITION: ammunition bullet cartridge
GUNMAN: gunman shooter attacker assailant militant insurgent rebel fighter
SOLDIER: soldier troop serviceman trooper commando
POLICE: police officer policeman cop policewoman
CIVILIAN: civilian noncombatant
PERSON: person people individual soul
CHILD: child kid youngster boy girl
BABY: baby infant newborn toddler
WOMAN: woman female
MAN: man male
TEENAGER: teenager teen youth adolescent
ELDERLY: elderly pensioner
STUDENT: student pupil schoolchild
TEACHER: teacher professor instructor
DOCTOR: doctor physician surgeon medic
NURSE: nurse
PATIENT: patient
WORKER: worker employee staff job workforce labourer laborer
LAYOFF: layoff redundancy sack lay-off
MINER: miner
RESCUE: rescue save
RESCUER: rescuer firefighter
SEARCH: search hunt manhunt
COLLAPSE: collapse crumble topple
DAMAGE: damage destroy destruction wreck ruin demolish devastate raze
HOME: home house dwelling residence apartment flat
BUILDING: building structure
SCHOOL: school college academy
HOSPITAL: hospital clinic
POWER: power electricity blackout outage
CRASH: crash collide collision derail derailment accident
PLANE: plane aircraft jet airliner airplane aeroplane
HELICOPTER: helicopter chopper
CAR: car vehicle automobile suv sedan
TRUCK: truck lorry
BUS: bus
TRAIN: train locomotive
FLIGHT: flight
PASSENGER: passenger traveller traveler
CREW: crew sailor seafarer crewman mariner
DRIVER: driver motorist
CABLE: cable
DISRUPT: disrupt disruption interruption
REPAIR: repair fix restore restoration
PROTEST: protest demonstrate demonstration rally riot rioting unrest
PROTESTER: protester demonstrator protestor rioter
CROWD: crowd
STOPPAGE: stoppage walkout
VOTE: vote ballot turnout
VOTER: voter electorate
ELECTION: election referendum poll
CANDIDATE: candidate contender nominee
SEAT: seat
PARTY: party
WIN: win victory triumph
DEFEAT: defeat
LAWMAKER: lawmaker legislator mp congressman senator parliamentarian
GOVERNMENT: government cabinet administration
MINISTER: minister
JOIN: join sign
CUT: cut shed axe slash
RESIGN: resign resignation quit
LAW: law legislation statute
SANCTION: sanction embargo
TREATY: treaty accord pact agreement deal
TALK: talk negotiation negotiate
MEETING: meeting summit conference
BUY: buy acquire purchase takeover acquisition
SELL: sell sale
MERGE: merge merger
OFFER: offer bid proposal
CONTRACT: contract
COST: cost expense
PRICE: price
PAY: pay payment salary wage
FINE: fine penalty
COMPENSATION: compensation damages settlement payout restitution
REWARD: reward bounty
DONATE: donate donation pledge grant
AID: aid assistance relief
FUND: fund funding finance
LOAN: loan credit
DEBT: debt
PROFIT: profit earning
LOSS: loss deficit
REVENUE: revenue sales turnover
SHARE: share stock
STAKE: stake shareholding
INVEST: invest investment
BUDGET: budget
TAX: tax levy
ECONOMY: economy gdp
INFLATION: inflation
UNEMPLOYMENT: unemployment jobless unemployed joblessness
EXPORT: export
IMPORT: import
COMPANY: company firm corporation business
BANK: bank lender
STORE: store shop outlet
FACTORY: factory mill
RISE: rise increase grow climb jump gain surge soar growth
FALL: fall decrease decline drop slump plunge tumble shrink slip
CLOSE: close shut closure shutdown
OPEN: open reopen opening
LAUNCH: launch unveil debut
BUILD: build construct construction erect
ROUND: game match fixture
GOAL: goal
POINT: point
PLAYER: player footballer batsman pitcher
TEAM: team club squad
COACH: coach
SCORE: score
MEDAL: medal
AWARD: award prize honour honor
SEASON: season
HOMER: homer homerun
SUE: sue lawsuit litigation
TRIAL: trial
COURT: court tribunal
JUDGE: judge magistrate
JUROR: juror jury
LAWYER: lawyer attorney barrister solicitor
SUSPECT: suspect
WITNESS: witness
DRUG: drug narcotic cocaine heroin
RAPE: rape rapist
ABUSE: abuse molest
DISEASE: disease illness sickness
INFECT: infect infection
OUTBREAK: outbreak epidemic pandemic
VACCINATE: vaccinate vaccine inoculate vaccination immunise immunize
HUNGER: hunger famine starvation starve malnutrition
HOSPITALIZE: hospitalize hospitalise hospitalization
STUDY: study research survey
SATELLITE: satellite
SPACECRAFT: spacecraft rover
ASTRONAUT: astronaut cosmonaut
PLANET: planet exoplanet
SPECIES: species
EMISSION: emission pollution
SPILL: spill leak
TEMPERATURE: temperature
RAIN: rain rainfall
MARRY: marry wedding marriage
BORN: birth
AGE: age
USER: user subscriber customer
DOWNLOAD: download
ATTEND: attend attendance
POPULATION: population inhabitant resident
BORDER: border frontier
CITY: city town
VILLAGE: village hamlet
ROAD: road highway motorway
AGO: ago
PRESIDENT: president
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _CLASSES.strip().splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            table.setdefault(word, name)
            # What is looked up is a lemma: "bombing" comes as "bomb", "deceased" as its rule leaves it.
            table.setdefault(lemma(word), name)
    return table


CONCEPT_OF: Final = _table()
"""A lemma and the class that it belongs to; every lemma is in one class at most."""


def concept(base: str) -> str:
    """The class of a lemma ("perish" → "KILL", "temblor" → "QUAKE"), the lemma itself when it is in none."""
    return CONCEPT_OF.get(base, base)
