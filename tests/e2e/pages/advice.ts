/** Words for a letter that is typed in a journey. */
export const advice = {
  first: 'Geef elk gezin dat wacht een vaste contactpersoon.',
  second: 'Vertel elk gezin binnen twee weken hoe lang het wachten duurt.',
} as const;
