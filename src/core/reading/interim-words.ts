/** Words by which an executive says that its answer is still to come: an interim reply does not end the term. */
const INTERIM: readonly RegExp[] = [
  /tussenbericht|tussentijds(?:e)? (?:bericht|antwoord|reactie)|voorlopige reactie|voorlopig antwoord/iu,
  /(?:inhoudelijke?|definitieve?|uitgebreide?|nadere?) (?:reactie|antwoord|beantwoording)[^.]{0,60}(?:volgt|ontvangt u|krijgt u|zullen wij|tegemoet)/iu,
  /(?:wij|we) (?:zullen|gaan|streven ernaar|proberen|hopen|verwachten)[^.]{0,120}(?:te reageren|reageren|te (?:be)?antwoorden|beantwoorden|een (?:reactie|antwoord) (?:te )?(?:geven|sturen|toe te sturen))/iu,
  /(?:nog niet|niet eerder|niet binnen de (?:gestelde )?termijn)[^.]{0,60}(?:inhoudelijk )?(?:reageren|antwoorden|beantwoorden)/iu,
  /(?:nemen|hebben) (?:wij |we )?(?:uw (?:advies|brief)[^.]{0,40} )?(?:nog )?in (?:behandeling|beraad)/iu,
  /(?:meer|extra) tijd nodig[^.]{0,80}(?:reactie|antwoord|advies|beantwoord)/iu,
  /(?:verdag|verleng)en[^.]{0,40}(?:reactie)?termijn|(?:reactie)?termijn[^.]{0,40}(?:verdaagd|verlengd|verlengen|verdagen)/iu,
];

const ANSWERS =
  /(?:nemen (?:wij|we)[^.]{0,80}over|(?:advies|aanbeveling(?:en)?)[^.]{0,60}(?:over(?:genomen)?|niet over|gedeeltelijk)|(?:hieronder|hierbij|in deze brief|onderstaand)[^.]{0,60}(?:reactie|reageren|antwoord)|(?:wij|we) reageren|reactie op uw (?:advies|brief))/iu;

export interface InterimReading {
  readonly kind: 'interim' | 'final' | null;
  readonly words: string;
}

/** The first sign that more is to come settles it; else words that answer make it final. */
export function interimIn(text: string): InterimReading {
  for (const pattern of INTERIM) {
    const match = pattern.exec(text);
    if (match) return { kind: 'interim', words: match[0] };
  }
  return { kind: ANSWERS.test(text) ? 'final' : null, words: '' };
}
