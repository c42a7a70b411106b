/**
 * What the page must know before it draws its first word, handed to the preload as an argument of its
 * process: asking for it would cost a turn of an empty screen.
 */
export interface HostFacts {
  /** Version of the program. */
  readonly version: string;
  /** Version of Electron. */
  readonly electron: string;
  /** The first language of the system, BCP 47. The page's own `navigator.language` is that of Chromium's menus. */
  readonly language: string;
  /** Whether the system has notifications. */
  readonly notices: boolean;
}

const FLAG = '--raadgever-facts=';

export function factsToArgument(facts: HostFacts): string {
  return `${FLAG}${encodeURIComponent(JSON.stringify(facts))}`;
}

/** Throws when the argument is not there: the window was then not made by our main process. */
export function factsFromArguments(argv: readonly string[]): HostFacts {
  const argument = argv.find((candidate) => candidate.startsWith(FLAG));
  if (argument === undefined) throw new Error('the facts about the host are missing');
  return JSON.parse(decodeURIComponent(argument.slice(FLAG.length)));
}
