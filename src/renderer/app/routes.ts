/** Every place in the program, and how it is written behind the `#`. */
import { assertNever } from '#core/refusals/assert-never';

export const settingsSections = [
  'council',
  'stationery',
  'references',
  'people',
  'termRules',
  'textBlocks',
  'ordering',
  'notifications',
  'appearance',
  'archive',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** What one does in a session. */
export const sessionTabs = [
  'log',
  'capture',
  'order',
  'definition',
  'foundation',
  'reportBack',
  'about',
] as const;
export type SessionTab = (typeof sessionTabs)[number];

/** What is owed to the council, each in a list of its own on the screen of terms. */
export const owedLists = ['replies', 'commitments', 'questions'] as const;
export type OwedList = (typeof owedLists)[number];

export type Route =
  | { readonly screen: 'overview' }
  | { readonly screen: 'dossiers' }
  | { readonly screen: 'dossier'; readonly id: string }
  /** What became of all that was advised in this dossier, on one page. */
  | {
      readonly screen: 'effect';
      readonly id: string;
      /** The point or commitment to look at. */
      readonly rowId?: string;
    }
  /** A motion of the municipal council beside the advice; `newMotion` to record one. */
  | { readonly screen: 'motion'; readonly id: string; readonly motionId: string }
  | { readonly screen: 'newMotion'; readonly id: string }
  | { readonly screen: 'letters' }
  | { readonly screen: 'letter'; readonly id: string }
  /** All that ever happened to a letter, on one page. */
  | { readonly screen: 'letterStory'; readonly id: string }
  /** What lies there to be signed. */
  | { readonly screen: 'sign' }
  | { readonly screen: 'signLetter'; readonly id: string }
  | { readonly screen: 'sessions' }
  | {
      readonly screen: 'session';
      readonly id: string;
      readonly tab: SessionTab;
      /** One thing that was said there, shown in full. */
      readonly contributionId?: string;
    }
  /** What a letter rests on. */
  | { readonly screen: 'foundation'; readonly id: string }
  /** A reply beside the points it answers; `replyId` is the event by which it was registered. */
  | {
      readonly screen: 'reply';
      readonly id: string;
      readonly replyId: string;
      /** The point to look at, and the character of the text to begin with. */
      readonly pointId?: string;
      readonly from?: number;
    }
  /** Without a list, the one that was looked at last. */
  | { readonly screen: 'terms'; readonly list?: OwedList }
  /** Why the due date of this letter is that day, and all that was recorded about its term. */
  | { readonly screen: 'term'; readonly id: string }
  /** Make a letter from a file or pasted text; in which dossier may still be open. */
  | { readonly screen: 'readLetter'; readonly dossierId: string | null }
  /** Whether a Word file is what was signed. */
  | { readonly screen: 'verify' }
  /** Open a file that somebody sent from another machine. */
  | { readonly screen: 'exchange' }
  | { readonly screen: 'settings'; readonly section: SettingsSection };

function withinReply({ pointId, from }: Extract<Route, { screen: 'reply' }>): string {
  return [pointId, from === undefined ? undefined : `at-${from}`]
    .map((part) => (part === undefined ? '' : `/${part}`))
    .join('');
}

function replyOf(id: string, replyId: string, within: readonly string[]): Route {
  const at = within.find((part) => /^at-\d+$/.test(part));
  const pointId = within.find((part) => part !== at);
  return {
    screen: 'reply',
    id,
    replyId,
    ...(pointId === undefined ? {} : { pointId }),
    ...(at === undefined ? {} : { from: Number(at.slice(3)) }),
  };
}

export function pathOf(route: Route): string {
  switch (route.screen) {
    case 'overview':
      return '/';
    case 'dossiers':
      return '/dossiers';
    case 'dossier':
      return `/dossiers/${route.id}`;
    case 'effect':
      return `/dossiers/${route.id}/effect${route.rowId === undefined ? '' : `/${route.rowId}`}`;
    case 'motion':
      return `/dossiers/${route.id}/motion/${route.motionId}`;
    case 'newMotion':
      return `/dossiers/${route.id}/new-motion`;
    case 'letters':
      return '/letters';
    case 'letter':
      return `/letters/${route.id}`;
    case 'letterStory':
      return `/letter-story/${route.id}`;
    case 'sign':
      return '/sign';
    case 'signLetter':
      return `/sign/${route.id}`;
    case 'sessions':
      return '/sessions';
    case 'session':
      return [
        '/sessions',
        route.id,
        route.tab,
        ...(route.contributionId === undefined ? [] : [route.contributionId]),
      ].join('/');
    case 'foundation':
      return `/foundation/${route.id}`;
    case 'reply':
      return `/letters/${route.id}/reply/${route.replyId}${withinReply(route)}`;
    case 'terms':
      return route.list === undefined ? '/terms' : `/terms/${route.list}`;
    case 'term':
      return `/terms/${route.id}`;
    case 'readLetter':
      return route.dossierId === null ? '/read-letter' : `/read-letter/${route.dossierId}`;
    case 'verify':
      return '/verify';
    case 'exchange':
      return '/exchange';
    case 'settings':
      return `/settings/${route.section}`;
    default:
      return assertNever(route);
  }
}

function inDossier(id: string, part: string | undefined, of: string | undefined): Route {
  if (part === 'effect') return { screen: 'effect', id, ...(of === undefined ? {} : { rowId: of }) };
  if (part === 'new-motion') return { screen: 'newMotion', id };
  if (part === 'motion' && of) return { screen: 'motion', id, motionId: of };
  return { screen: 'dossier', id };
}

function termsAt(part: string | undefined): Route {
  if (part === undefined) return { screen: 'terms' };
  const list = owedLists.find((each) => each === part);
  return list ? { screen: 'terms', list } : { screen: 'term', id: part };
}

/** The route a path names; the overview for one that names nothing. */
export function routeOf(path: string): Route {
  const [first, second, third, fourth, ...within] = path.split('/').filter((part) => part !== '');
  switch (first) {
    case 'dossiers':
      return second ? inDossier(second, third, fourth) : { screen: 'dossiers' };
    case 'letter-story':
      return second ? { screen: 'letterStory', id: second } : { screen: 'letters' };
    case 'sign':
      return second ? { screen: 'signLetter', id: second } : { screen: 'sign' };
    case 'letters':
      if (second && third === 'reply' && fourth) return replyOf(second, fourth, within);
      return second ? { screen: 'letter', id: second } : { screen: 'letters' };
    case 'sessions':
      return second
        ? {
            screen: 'session',
            id: second,
            tab: sessionTabs.find((tab) => tab === third) ?? 'log',
            ...(fourth ? { contributionId: fourth } : {}),
          }
        : { screen: 'sessions' };
    case 'foundation':
      return second ? { screen: 'foundation', id: second } : { screen: 'letters' };
    case 'terms':
      return termsAt(second);
    case 'read-letter':
      return { screen: 'readLetter', dossierId: second ?? null };
    case 'verify':
      return { screen: 'verify' };
    case 'exchange':
      return { screen: 'exchange' };
    case 'settings':
      return {
        screen: 'settings',
        section: settingsSections.find((section) => section === second) ?? 'council',
      };
    default:
      return { screen: 'overview' };
  }
}
