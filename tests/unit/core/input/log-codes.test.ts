import { describe, expect, test } from 'vitest';
import { choicesFor, type LogSources, openCode, withoutCode } from '#core/input/log-codes';
import {
  contributionOf,
  emptyLine,
  type LogChoice,
  nextLine,
  withChoice,
  withNextMark,
} from '#core/input/log-line';

const sources: LogSources = {
  takesNames: true,
  speakers: ['Joke Smit'],
  roles: ['mantelzorger', 'ervaringsdeskundige'],
  organisations: ['Platform Ouderen', 'Huurdersraad'],
  currents: ['Eerst wonen', 'Eerst vervoer'],
  parts: ['Opening'],
  tables: ['Tafel 2'],
  lifeDomains: ['wonen', 'zorg'],
  themes: ['woningruil'],
  targetGroups: [],
  laws: ['Wmo'],
};
const NAMES: Readonly<Record<string, string>> = { decision: 'Besluit', action: 'Actie', question: 'Vraag' };
const nameOf = ({ value }: LogChoice): string => NAMES[value] ?? value;

/** What is offered at the end of `text`: the value, and `+` before one that is new. */
function offered(text: string, line = emptyLine): string[] {
  const open = openCode(text, text.length);
  if (!open) return [];
  return choicesFor(open, line, sources, nameOf).map(
    ({ choice, isNew }) => `${isNew ? '+' : ''}${choice.kind} ${choice.value}`,
  );
}

describe('a code', () => {
  test('opens at the beginning of a word, and takes several words', () => {
    expect(openCode('@Jo', 3)).toEqual({ code: '@', query: 'Jo', from: 0 });
    expect(openCode('De bus ~eerst wo', 16)).toEqual({ code: '~', query: 'eerst wo', from: 7 });
    expect(openCode('jan@voorbeeld.example', 21)).toBeNull();
    expect(openCode('jong & oud', 10)).toBeNull();
    expect(openCode('€ 3,- p/m', 9)).toBeNull();
    expect(openCode(`# ${'a'.repeat(200)}`, 202)).toBeNull();
    expect(openCode('@Jo\nen verder', 13)).toBeNull();
  });

  test('is taken out of the text where it stood, and leaves one blank', () => {
    const open = openCode('De bus #wo rijdt', 10);
    if (!open) throw new Error('should be open');
    expect(withoutCode('De bus #wo rijdt', open)).toEqual({ text: 'De bus rijdt', cursor: 7 });
  });

  test('offers what begins so before what has it inside, whatever the case or accents', () => {
    expect(offered('~WON')).toEqual(['current Eerst wonen', '+current WON']);
    expect(offered('#wo')).toEqual(['lifeDomains wonen', 'themes woningruil', '+themes wo']);
    expect(offered('&ouderen')).toEqual(['organisation Platform Ouderen', '+organisation ouderen']);
  });

  test('offers a name first for what looks like one, and a role for the rest', () => {
    expect(offered('@Henk')).toEqual(['+speaker Henk', '+role Henk']);
    expect(offered('@buurman')).toEqual(['+role buurman', '+speaker buurman']);
    expect(offered('@mantelzorger')).toEqual(['role mantelzorger']);
  });

  test('offers to take off what is there', () => {
    expect(offered('~', { ...emptyLine, current: 'Eerst wonen' })[0]).toBe('current ');
  });

  test('finds signs by the words on the screen', () => {
    expect(offered('!be')).toEqual(['mark decision']);
    expect(offered('!vr')).toEqual(['mark question']);
  });
});

describe('the next line', () => {
  test('keeps who speaks, where and in which current, and nothing of the words before', () => {
    const line = {
      ...emptyLine,
      text: 'De bus rijdt niet.',
      role: 'mantelzorger',
      organisation: 'Huurdersraad',
      current: 'Eerst wonen',
      part: 'Opening',
      table: 'Tafel 2',
      form: 'verbatim',
      mark: 'action',
      lifeDomains: ['wonen'],
    } as const;
    const { role, organisation, current, part, table } = line;
    expect(nextLine(line)).toEqual({ ...emptyLine, role, organisation, current, part, table });
  });

  test('does not keep the consent of somebody else', () => {
    const named = withChoice({ ...emptyLine, consent: 'withName' }, { kind: 'speaker', value: 'Joke Smit' });
    expect(named.consent).toBeNull();
    expect(nextLine({ ...named, consent: 'withName' }).consent).toBe('withName');
  });
});

test('one key goes round the marks', () => {
  let line = emptyLine;
  const seen = [1, 2, 3, 4].map(() => {
    line = withNextMark(line);
    return line.mark;
  });
  expect(seen).toEqual(['decision', 'action', 'question', 'none']);
});

test('a current that is there goes along by its id, a new one by its name', () => {
  const line = { ...emptyLine, text: 'x', current: 'Eerst wonen' };
  expect(contributionOf(line, 'an id')).toMatchObject({ currentId: 'an id' });
  expect(contributionOf(line, 'an id')).not.toHaveProperty('currentName');
  expect(contributionOf(line, null)).toMatchObject({ currentId: null, currentName: 'Eerst wonen' });
});
