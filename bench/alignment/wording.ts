/**
 * Pieces of advice to make a generated set of, and other words for some of them. The other words are held out: none may
 * be in the program's own list of synonyms, or the bench would measure that list against itself.
 */
import { SYNONYMS } from '../../src/core/alignment/dutch/synonyms';

export const OBJECTS = [
  'een buurtbus',
  'het zwembad',
  'de leeszaal',
  'een spreekuur over geldzorgen',
  'een huiskamer met koffie',
  'het jongerencentrum',
  'de taxipas',
  'een klussendienst',
  'de moestuin',
  'een taalcursus',
  'het voedselpunt',
  'een maatjesproject',
  'de sporthal',
  'een rouwgroep',
  'het energieadvies',
  'een geheugenwandeling',
  'de kledingruil',
  'een nachtopvang',
  'het repaircafé',
  'een muziekles',
  'de rolstoelwerkplaats',
  'een inloop voor mantelzorg',
  'het schoolontbijt',
  'een belastinghulp',
];
export const PLACES = [
  'Oosterhaven',
  'het centrum',
  'de Bloemenbuurt',
  'Westeind',
  'de dorpen langs de dijk',
  'Molenwijk',
  'het stationsgebied',
  'Zandpoort',
  'de flats aan de ring',
  'het oude raadhuis',
];
export const GROUPS = [
  'mensen met een rolstoel',
  'ouders van jonge kinderen',
  'nieuwkomers',
  'ouderen die alleen wonen',
  'jongeren zonder diploma',
  'mantelzorgers',
  'mensen met weinig geld',
  'blinden en slechtzienden',
  'gezinnen met een kind op het speciaal onderwijs',
  'mensen die slecht lezen',
  'daklozen',
  'zieken die thuis verpleegd worden',
];
export const BENEFITS = [
  'elkaar vaker ontmoeten',
  'op tijd bij de dokter komen',
  'langer thuis blijven wonen',
  'niet van het kastje naar de muur gaan',
  'zelf hun zaken regelen',
  'weer durven meedoen',
  'geen schulden maken',
  'ook ’s avonds terechtkunnen',
];
export const HALVES = [
  'leg de uitkomst ieder jaar voor aan de adviesraad',
  'zet de openingstijden op een briefje in elke bus',
  'vraag de bewoners wat zij ervan vinden',
  'houd de eigen bijdrage onder het bedrag van nu',
  'laat een ervaringsdeskundige de leiding nemen',
  'wijs één vaste persoon aan die de telefoon opneemt',
  'maak de ingang breed genoeg voor een scootmobiel',
  'schrijf op wie waarvoor verantwoordelijk is',
  'haal de drempel bij de aanvraag weg',
  'stuur de formulieren niet meer per post',
];
/** More of them, so that each point of a set can have one of its own. */
export const MORE_HALVES = [
  'leg een reserve aan voor het derde jaar',
  'zet de wachtlijst iedere maand op de website',
  'vraag drie aanbieders om een offerte',
  'houd op zaterdag een vrij uur open',
  'laat een tolk meekomen als iemand daarom vraagt',
  'wijs in elke kern een vrijwilliger aan',
  'maak afspraken met de huisartsen over het verwijzen',
  'schrijf de klachten van het afgelopen seizoen bij',
  'haal de kosten uit het budget voor preventie',
  'stuur een vertegenwoordiger naar het overleg in de regio',
  'leg de sleutels bij de bakker neer',
  'zet er een toilet met een tillift bij',
  'vraag een bedrijf uit de buurt om te betalen',
  'houd rekening met de ramadan en de zomervakantie',
  'laat de leerlingen van het vmbo helpen met bouwen',
  'wijs een deel van de zaal toe aan de harmonie',
  'maak een folder in het Turks en het Pools',
  'schrijf een prijsvraag uit voor de gevel',
  'haal de planten elke vrijdag van de kwekerij',
  'stuur wie verhinderd is een verslag na',
  'leg verharding aan tot bij de achterdeur',
  'zet camera’s alleen bij de fietsenstalling',
  'vraag toestemming aan de eigenaar van het pand',
  'houd de muziek na elven zacht',
  'laat een architect de akoestiek doormeten',
  'wijs wie te laat komt niet af',
  'maak de tarieven bekend op de gemeentepagina',
  'schrijf een handboek voor wie invalt',
  'haal oud meubilair op bij de kringloop',
  'stuur na een halfjaar een enquête rond',
];
export const TIMES = [
  'de begroting wordt gemaakt',
  'de verbouwing begint',
  'het contract met de aanbieder afloopt',
  'de wet verandert',
  'de school weer opengaat',
];
export const NEWS = [
  'De griffie legt een lijst aan van alle moties van dit jaar.',
  'Het reglement van orde wordt op artikel twaalf gewijzigd.',
  'Fractievoorzitters spreken elkaar op de tweede dinsdag van de maand.',
  'Wapens worden uit het depot naar het museum gebracht.',
  'Een accountant kijkt de jaarrekening van de haven na.',
  'De parkeergarage onder het plein krijgt een tweede uitrit.',
  'Bomen met essenziekte worden omgezaagd en herplant.',
  'De kermis verhuist naar het evenemententerrein.',
  'Hondenbelasting wordt per kwartaal geïnd.',
  'Het riool onder de Kade wordt over een lengte van een kilometer vervangen.',
];

export const FRAMES: readonly string[] = [
  'Zorg voor {object} in {place}, zodat {group} {benefit}.',
  'De gemeente begint in {place} {object} voor {group} en {half}.',
  'Maak {object} bruikbaar voor {group} en {half}.',
  'Geef {group} in {place} voorrang bij {object} en {half}.',
  'Stel samen met {group} een regeling op voor {object} en {half}.',
  'Laat {group} meebeslissen over {object} in {place} voordat {time}.',
  'Verleng {object} in {place} met {number} uur per week, zodat {group} {benefit}.',
  'Reken {object} voor {group} niet mee en {half}.',
  'Houd {object} in {place} open voor {group} totdat {time}.',
  'Vertel {group} in {place} in gewone taal wat {object} kost en {half}.',
];

/** What stands in a point, and how a clause may say it instead. */
export const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['Zorg voor', 'Realiseer'],
  ['begint', 'lanceert'],
  ['bruikbaar', 'geschikt'],
  ['voorrang', 'als eersten een plek'],
  ['regeling', 'draaiboek'],
  ['meebeslissen', 'een stem hebben'],
  ['Verleng', 'Rek'],
  ['Reken', 'Tel'],
  ['Houd', 'Laat'],
  ['gewone taal', 'heldere woorden'],
  ['kost', 'voor prijs heeft'],
  ['leg de uitkomst', 'bied het resultaat'],
  ['ieder jaar', 'elke twaalf maanden'],
  ['bewoners', 'buurtgenoten'],
  ['vinden', 'denken'],
  ['briefje', 'kaartje'],
  ['leiding', 'regie'],
  ['persoon', 'contact'],
  ['telefoon', 'lijn'],
  ['ingang', 'deur'],
  ['breed genoeg', 'ruim'],
  ['verantwoordelijk', 'aan zet'],
  ['drempel', 'hobbel'],
  ['formulieren', 'papieren'],
  ['per post', 'in een envelop'],
  ['vaker', 'meer'],
  ['ontmoeten', 'treffen'],
  ['dokter', 'huisarts'],
  ['langer', 'zo lang mogelijk'],
  ['durven', 'willen'],
  ['mensen', 'personen'],
  ['wonen', 'leven'],
  ['geld', 'centen'],
  ['diploma', 'papiertje'],
  ['zieken', 'patiënten'],
  ['verbouwing', 'renovatie'],
  ['begroting', 'rekening voor volgend jaar'],
  ['verandert', 'anders wordt'],
  ['contract', 'akkoord'],
  ['huiskamer', 'ontmoetingsplek'],
  ['klussendienst', 'handige hulp aan huis'],
  ['moestuin', 'groentetuin'],
  ['taalcursus', 'Nederlandse les'],
  ['spreekuur', 'gespreksuur'],
];

/** Throws when a pair is in one group of the program's synonyms. */
export function assertHeldOut(): void {
  const lower = SYNONYMS.map((group) => group.map((word) => word.toLowerCase()));
  for (const [one, other] of OTHER_WORDS) {
    const known = lower.some(
      (group) => group.includes(one.toLowerCase()) && group.includes(other.toLowerCase()),
    );
    if (known) throw new Error(`"${one}" and "${other}" are in the program's own list`);
  }
}
