import { expect, it } from 'vitest';
import { factsFromArguments, factsToArgument } from '#ipc/host-facts';

const FACTS = { version: '0.1.0', electron: '45.4.1', language: 'nl-NL "x" é', notices: true };

it('travels as one plain argument among others', () => {
  const argument = factsToArgument(FACTS);
  expect(argument).toMatch(/^--raadgever-facts=[\w%.-]+$/);
  expect(factsFromArguments(['electron', '--type=renderer', argument])).toEqual(FACTS);
});

it('is missed when it is not there', () => {
  expect(() => factsFromArguments(['electron'])).toThrow(/missing/);
});
