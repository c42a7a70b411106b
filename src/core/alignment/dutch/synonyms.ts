/**
 * Words that municipalities and councils use for one another, a group a line. They are soft: they count for less than
 * the word itself, and none is replaced on screen. Several words are matched as they stand. Data, to be extended; a word
 * may be in more than one group.
 */
const GROUPS = `
gemeente, college, burgemeester en wethouders, B&W, gemeentebestuur
gemeenteraad, raad, raadsleden, volksvertegenwoordiging
cliënt, inwoner, burger, bewoner, hulpvrager, zorgvrager, klant, ingezetene
gratis, kosteloos, om niet, zonder kosten
loket, balie, inlooppunt, informatiepunt, meldpunt, steunpunt, servicepunt
informeren, voorlichten, op de hoogte brengen, op de hoogte stellen, berichten, inlichten
informatie, voorlichting, inlichtingen
communicatie, bekendmaking, publiciteit
ondersteuning, hulp, bijstand, begeleiding, steun
ondersteunen, helpen, bijstaan, begeleiden, steunen
ondersteuner, begeleider, hulpverlener
financieren, bekostigen, betalen, subsidiëren
financiering, bekostiging, subsidie, geld, middelen, budget
vergoeding, tegemoetkoming
onderzoeken, nagaan, uitzoeken, verkennen, in kaart brengen, inventariseren
onderzoek, verkenning, inventarisatie, studie
evalueren, beoordelen, toetsen
evaluatie, beoordeling
opzetten, oprichten, instellen, inrichten, vormen, starten, in het leven roepen, openen
invoeren, implementeren, uitvoeren, toepassen
invoering, implementatie, uitvoering
uitbreiden, vergroten, verruimen, vermeerderen
verminderen, verlagen, beperken, terugdringen, verkleinen
verbeteren, versterken, optimaliseren, bevorderen
verbetering, versterking
waarborgen, garanderen, borgen, verzekeren, zekerstellen
regelen, organiseren, verzorgen
zorgen, zorg dragen, zorgdragen
betrekken, laten meepraten, inspraak geven, raadplegen
bespreken, overleggen, in gesprek gaan, in overleg treden
overleg, gesprek, bespreking, afstemming
bijeenkomst, vergadering, zitting
rapporteren, verslag doen, verslag uitbrengen, terugkoppelen
rapportage, verslag, rapport, terugkoppeling
laagdrempelig, toegankelijk, makkelijk bereikbaar
vindbaar, bereikbaar
makkelijk, gemakkelijk, eenvoudig, simpel
begrijpelijk, duidelijk, helder
snel, spoedig, vlot
kiezen, bepalen, beslissen, uitkiezen
keuze, voorkeur, beslissing
leidend, bepalend, doorslaggevend
wijkteam, buurtteam, sociaal team
wijk, buurt, stadsdeel
woning, huis, woonruimte
huishoudelijke hulp, hulp bij het huishouden, thuishulp
mantelzorger, familielid, naaste
vrijwilliger, onbetaalde kracht
beroepskracht, professional, vakkracht
medewerker, ambtenaar, functionaris
werkgever, ondernemer, bedrijf
baan, werk, arbeid, dienstverband
uitkering, bijstandsuitkering
schulden, betalingsachterstand
armoede, geldgebrek
inkomen, inkomsten
school, onderwijs, opleiding
scholing, training, cursus, bijscholing
leerling, scholier, student
jeugd, jongeren, jeugdigen, kinderen
ouderen, senioren, bejaarden
beperking, handicap
vervoer, mobiliteit
taxi, regiotaxi, deeltaxi
brief, schrijven
reactie, antwoord
klacht, bezwaar, beklag
klachtenregeling, klachtenprocedure
aanvraag, verzoek, melding
besluit, beschikking, beslissing
verordening, regeling
afspraak, overeenkomst, convenant
plan, programma, voorstel, aanpak
doel, streven, oogmerk
termijn, periode, tijdvak
jaarlijks, elk jaar, ieder jaar, per jaar
maandelijks, elke maand, iedere maand
dagelijks, elke dag
altijd, te allen tijde, steeds
direct, meteen, onmiddellijk, terstond
tijdig, op tijd
website, internetpagina, site
digitaal, online, elektronisch
telefonisch, per telefoon
schriftelijk, per brief, op papier
kosten, uitgaven
eigen bijdrage, eigen risico
poule, pool, groep
organisatie, instelling, stichting
partner, samenwerkingspartner
deskundig, vakbekwaam, gekwalificeerd
onafhankelijk, zelfstandig
aanwijzen, benoemen, aanstellen
aanbieden, beschikbaar stellen, geven, bieden, verstrekken
ontvangen, krijgen
gebruikmaken, benutten
nodig, noodzakelijk, vereist
extra, aanvullend, bijkomend
vast, permanent, blijvend, structureel
proef, pilot, experiment
verlengen, voortzetten, continueren
beëindigen, stoppen, staken
openingstijden, openingsuren
avond, 's avonds
weekend, zaterdag en zondag
veilig, veiligheid
groen, beplanting
speelplek, speelplaats, speeltuin
fietspad, fietsroute
bushalte, halte
bibliotheek, leeszaal
`;

/** Each group as its words, as they stand in the list. */
export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
