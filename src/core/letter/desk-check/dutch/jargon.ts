/**
 * Words that a reader outside the town hall has to read twice, with what can stand in their place. `swap` is there
 * where the other word fits in any sentence; without it the sentence has to be written anew.
 */
export interface JargonWord {
  /** In lower case; several words are looked for as they stand. */
  readonly word: string;
  readonly plain: string;
  readonly swap: boolean;
}

function swaps(rows: Readonly<Record<string, string>>): JargonWord[] {
  return Object.entries(rows).map(([word, plain]) => ({ word, plain, swap: true }));
}
function rewrites(rows: Readonly<Record<string, string>>): JargonWord[] {
  return Object.entries(rows).map(([word, plain]) => ({ word, plain, swap: false }));
}

export const JARGON: readonly JargonWord[] = [
  ...swaps({
    aangaande: 'over',
    abusievelijk: 'per ongeluk',
    adequaat: 'goed',
    adequate: 'goede',
    alsmede: 'en ook',
    bovengenoemde: 'deze',
    conform: 'volgens',
    cruciaal: 'heel belangrijk',
    derhalve: 'daarom',
    desalniettemin: 'toch',
    'dient te': 'moet',
    'dienen te': 'moeten',
    doch: 'maar',
    eveneens: 'ook',
    evident: 'duidelijk',
    gaarne: 'graag',
    geenszins: 'niet',
    hieromtrent: 'hierover',
    implementatie: 'invoering',
    indien: 'als',
    ingevolge: 'volgens',
    inzake: 'over',
    krachtens: 'volgens',
    'met betrekking tot': 'over',
    'met inachtneming van': 'volgens',
    middels: 'met',
    nimmer: 'nooit',
    omtrent: 'over',
    optimaliseren: 'verbeteren',
    reeds: 'al',
    stakeholders: 'betrokkenen',
    'te allen tijde': 'altijd',
    'ten aanzien van': 'over',
    'ten behoeve van': 'voor',
    'ten tijde van': 'tijdens',
    teneinde: 'om',
    tevens: 'ook',
    thans: 'nu',
    trachten: 'proberen',
    vooralsnog: 'voorlopig',
    voornoemde: 'deze',
  }),
  ...rewrites({
    alvorens: 'voordat',
    betreffende: 'over, deze',
    desgewenst: 'als iemand dat wil',
    implementeren: 'invoeren',
    mits: 'alleen als',
    'naar aanleiding van': 'na, door',
    participeren: 'meedoen',
    behoudens: 'behalve, tenzij',
    bewerkstelligen: 'zorgen voor',
    borgen: 'zorgen dat het zo blijft',
    casus: 'geval, voorbeeld',
    dientengevolge: 'daardoor',
    faciliteren: 'mogelijk maken, helpen',
    facilitering: 'hulp',
    'handen en voeten geven': 'uitvoeren',
    inbedden: 'een vaste plaats geven',
    ingebed: 'een vaste plaats hebben',
    integraal: 'samen, in zijn geheel',
    integrale: 'samenhangende',
    'in het kader van': 'voor, bij',
    invulling: 'uitwerking, manier waarop',
    kaderstellend: 'met uitgangspunten',
    kaderstellende: 'met uitgangspunten',
    'laagdrempelige voorziening': 'hulp waar iedereen makkelijk terechtkan',
    monitoren: 'volgen',
    monitoring: 'volgen hoe het gaat',
    'mutatis mutandis': 'op dezelfde manier',
    onverkort: 'helemaal',
    overruled: 'gaat voor',
    positionering: 'plaats',
    'pro forma': 'voorlopig',
    prevaleren: 'belangrijker zijn',
    regievoering: 'leiding',
    'schriftelijk geïnformeerd': 'een brief gekregen',
    'sui generis': 'bijzonder',
    synergie: 'samenwerking',
    uitrollen: 'invoeren',
    vigerende: 'die nu gelden',
    vigerend: 'dat nu geldt',
    zorgdragen: 'zorgen',
  }),
];
