/**
 * The text blocks a council begins with, to be rewritten in its own voice. Plain Dutch (B1): one thing a sentence, the
 * actor in front, no sentence over twenty words. The subject of a letter stands behind a colon, because nobody knows
 * whether it was written with or without an article and capital.
 *
 * The first of a purpose goes into new letters, so it says nothing that may not be so: that residents were heard stands
 * further down. Of the requests the one that can name a day stands first.
 */
import type { BodyNode } from '#core/letter/body';
import type { TextBlockPurpose } from '#core/records/text-block';

export interface StarterBlock {
  /** Kept on the row, so that nobody gets it twice. */
  readonly starter: string;
  readonly purpose: TextBlockPurpose;
  readonly title: string;
  /** A paragraph each. */
  readonly paragraphs: readonly string[];
}

const PER_POINT = 'Wilt u op elk punt apart ingaan? Volgt u een advies niet op? Leg dan uit waarom niet.';

export const starterBlocks: readonly StarterBlock[] = [
  {
    starter: 'occasion.attention',
    purpose: 'occasion',
    title: 'Aandacht vragen',
    paragraphs: [
      'Wij vragen uw aandacht voor dit onderwerp: {onderwerp}. Waarom wij dat doen, leest u in deze brief.',
    ],
  },
  {
    starter: 'occasion.signals',
    purpose: 'occasion',
    title: 'Signalen van inwoners',
    paragraphs: [
      'Wij krijgen signalen van inwoners en organisaties in {gemeente}. Die hebben wij in onze vergadering besproken. Wij vinden ze belangrijk genoeg om u deze brief te sturen.',
    ],
  },
  {
    starter: 'occasion.asked',
    purpose: 'occasion',
    title: 'U vroeg ons advies',
    paragraphs: [
      'U vroeg ons om advies in {uw.brief}. Dank u wel voor die vraag. In deze brief leest u ons antwoord.',
    ],
  },
  {
    starter: 'occasion.theme',
    purpose: 'occasion',
    title: 'Jaarthema',
    paragraphs: [
      'Elk jaar kiest onze raad een thema. Voor {themajaar} is dat: {dossier}. Wij spraken hierover met inwoners, cliënten en organisaties. Wat wij hoorden, leest u in deze brief.',
    ],
  },
  {
    starter: 'history.reply',
    purpose: 'history',
    title: 'Eerder geschreven, met reactie',
    paragraphs: [
      'Wij schreven u hier al eerder over, in {eerdere.brief}. Daarop kregen wij {eerdere.reactie}. Dank u wel daarvoor. Op een aantal punten zijn wij nog niet gerust.',
    ],
  },
  {
    starter: 'history.noReply',
    purpose: 'history',
    title: 'Eerder geschreven, zonder reactie',
    paragraphs: [
      'Wij schreven u hier al eerder over, in {eerdere.brief}. Een volledige reactie hebben wij nog niet gekregen. Dat vinden wij jammer, want het onderwerp is nog steeds belangrijk.',
    ],
  },
  {
    starter: 'considerations.followed',
    purpose: 'considerations',
    title: 'Overwegingen inleiden',
    paragraphs: ['Bij deze brief hebben wij het volgende overwogen.'],
  },
  {
    starter: 'considerations.heard',
    purpose: 'considerations',
    title: 'Wat wij hoorden',
    paragraphs: [
      'Wij hebben geluisterd naar inwoners en organisaties in {gemeente}. Hun verhalen hebben wij naast elkaar gelegd. Dit is wat ons daarbij opviel.',
    ],
  },
  {
    starter: 'considerations.weighed',
    purpose: 'considerations',
    title: 'Verschillende meningen gewogen',
    paragraphs: [
      'Niet iedereen denkt hier hetzelfde over. Wij hebben de verschillende meningen gehoord en gewogen. Daarna zijn wij tot ons advies gekomen.',
    ],
  },
  {
    starter: 'request.day',
    purpose: 'request',
    title: 'Reactie vragen, met datum',
    paragraphs: [
      'Wij krijgen graag binnen {termijn} een schriftelijke reactie van u. Dat is uiterlijk op {termijn.datum}. Deze termijn staat in {termijn.bron}.',
      PER_POINT,
    ],
  },
  {
    starter: 'request.start',
    purpose: 'request',
    title: 'Reactie vragen, termijn begint later',
    paragraphs: [
      'Wij krijgen graag een schriftelijke reactie van u. Daarvoor geldt een termijn van {termijn} {termijn.begin}. Deze termijn staat in {termijn.bron}.',
      PER_POINT,
    ],
  },
  {
    starter: 'request.noTerm',
    purpose: 'request',
    title: 'Reactie vragen, zonder vaste termijn',
    paragraphs: [
      'Wij krijgen graag een schriftelijke reactie van u. Wilt u ons laten weten wanneer wij die kunnen verwachten?',
      PER_POINT,
    ],
  },
  {
    starter: 'closing.contact',
    purpose: 'closing',
    title: 'Vragen stellen kan',
    paragraphs: [
      'Heeft u vragen over deze brief? Neem dan contact op met {contactpersoon}. Wij denken graag met u mee.',
    ],
  },
  {
    starter: 'closing.talk',
    purpose: 'closing',
    title: 'Toelichten in een gesprek',
    paragraphs: [
      'Wij lichten deze brief graag toe in een gesprek. Daarin kunnen wij ook uw vragen beantwoorden.',
    ],
  },
  {
    starter: 'closing.inform',
    purpose: 'closing',
    title: 'Inwoners krijgen bericht',
    paragraphs: [
      'Veel mensen dachten met ons mee. Wij vertellen hun wat u met deze brief doet. Uw reactie is dus ook voor hen van belang.',
    ],
  },
  {
    starter: 'reminder.first',
    purpose: 'reminder',
    title: 'Eerste herinnering',
    paragraphs: [
      'Wij stuurden u {eerdere.brief}. Uw reactie moest er uiterlijk op {eerdere.termijn.datum} zijn. Die reactie is nu {dagen.te.laat} te laat.',
      'Wij vragen u om uiterlijk {antwoord.voor} volledig en schriftelijk te reageren. Lukt dat niet? Laat ons dan vóór die dag weten wanneer uw reactie komt.',
      'Heeft u intussen al gereageerd? Dan ontvangen wij graag een kopie.',
    ],
  },
  {
    starter: 'reminder.promise',
    purpose: 'reminder',
    title: 'Herinnering aan een toezegging',
    paragraphs: [
      'U heeft ons een reactie toegezegd op {eerdere.brief}. Die zou er op {toegezegde.datum} zijn. Wij hebben die reactie nog niet gekregen.',
      'Wij vragen u om uw toezegging uiterlijk {antwoord.voor} na te komen.',
    ],
  },
  {
    starter: 'reminder.second',
    purpose: 'reminder',
    title: 'Tweede herinnering',
    paragraphs: [
      'Wij herinnerden u al eerder aan {eerdere.brief}. Uw reactie is nu {dagen.te.laat} te laat. Zonder uw reactie weten inwoners niet wat er met hun inbreng gebeurt.',
      'Wij verwachten uw volledige reactie uiterlijk {antwoord.voor}. Blijft die uit? Dan schrijven wij een brief aan de gemeenteraad.',
    ],
  },
  {
    starter: 'reminder.ahead',
    purpose: 'reminder',
    title: 'Vooraf herinneren',
    paragraphs: [
      'Op {eerdere.termijn.datum} loopt de termijn af voor uw reactie op {eerdere.brief}. Wij krijgen uw reactie graag vóór die dag.',
    ],
  },
  {
    starter: 'other.questions',
    purpose: 'other',
    title: 'Vragen inleiden',
    paragraphs: [
      'Wij hebben vragen over dit onderwerp: {onderwerp}. Wilt u elke vraag apart beantwoorden? Dan weten wij zeker dat wij u goed begrijpen.',
    ],
  },
  {
    starter: 'other.invitation',
    purpose: 'other',
    title: 'Uitnodigen voor een gesprek',
    paragraphs: [
      'Wij nodigen u graag uit voor een gesprek over dit onderwerp: {onderwerp}. Wij vertellen u dan wat wij van inwoners horen. Wij horen ook graag hoe u erover denkt.',
      'Wilt u een afspraak maken met {contactpersoon}? Dat kan via {contact.email}.',
    ],
  },
  {
    starter: 'other.fallback',
    purpose: 'other',
    title: 'Wanneer het alternatief geldt',
    paragraphs: ['Neemt u ons advies niet over? Dan vragen wij u om in elk geval het volgende te doen.'],
  },
  {
    starter: 'other.public',
    purpose: 'other',
    title: 'Deze brief is openbaar',
    paragraphs: ['Deze brief is openbaar. Wij zetten hem op onze website. De gemeenteraad krijgt een kopie.'],
  },
];

export function starterContent({ paragraphs }: Pick<StarterBlock, 'paragraphs'>): BodyNode[] {
  return paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
}
