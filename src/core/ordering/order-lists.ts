/** The lists by which contributions are ordered: the council's own, which it can change. */
import { z } from 'zod';
import { sameName } from '#core/input/currents';
import { line } from '#core/records/record';

export const orderListNames = ['lifeDomains', 'laws', 'themes', 'targetGroups'] as const;
export type OrderListName = (typeof orderListNames)[number];

const names = z.array(line.min(1)).readonly();
export const orderListsShape = z.object({
  lifeDomains: names,
  laws: names,
  themes: names,
  targetGroups: names,
});
export type OrderLists = z.infer<typeof orderListsShape>;

/** As long as nobody chose: the nine domains of social support, the three Acts, and no theme or group of people. */
export const usualOrderLists: OrderLists = {
  lifeDomains: [
    'maatschappelijke ondersteuning',
    'preventieve zorg',
    'zorg',
    'jeugdhulp',
    'onderwijs',
    'welzijn',
    'wonen',
    'werk',
    'inkomen',
  ],
  laws: ['Wmo', 'Jeugdwet', 'Participatiewet'],
  themes: [],
  targetGroups: [],
};

export function orderListsOf(council: { readonly orderLists?: OrderLists | undefined }): OrderLists {
  return council.orderLists ?? usualOrderLists;
}

/** Each name once, whatever its capitals, where it was first. Blank ones are left out. */
export function namesOnce(given: readonly string[]): string[] {
  const once: string[] = [];
  for (const name of given) {
    const bare = name.trim();
    if (bare !== '' && !once.some((known) => sameName(known, bare))) once.push(bare);
  }
  return once;
}

export function hasName(list: readonly string[], name: string): boolean {
  return list.some((each) => sameName(each, name));
}
