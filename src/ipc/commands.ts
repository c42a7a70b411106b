/**
 * What the menu of the window can ask of the page. The menu has its words and its keys; the page decides what
 * happens, and whether it can happen now.
 */
export const commandIds = [
  'dossier.new',
  'letter.new',
  'letter.read',
  'letter.export',
  'archive.save',
  'archive.restore',
  'search.open',
  'page.print',
  'settings.open',
  'keys.show',
  'theme.system',
  'theme.light',
  'theme.dark',
  'language.nl',
  'language.en',
] as const;
export type CommandId = (typeof commandIds)[number];
