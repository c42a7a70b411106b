/** The shape of what the preload puts on the page, inferred from the contract and the events. */
import type { ArgsOf, ChannelName } from './contract';
import type { Events, Unsubscribe } from './events';
import type { HostFacts } from './host-facts';
import type { Reply } from './reply';

export type Call<C extends ChannelName> = (
  ...args: undefined extends ArgsOf<C> ? [] : [args: ArgsOf<C>]
) => Promise<Reply<C>>;

export type Bridge = { readonly [C in ChannelName]: Call<C> } & {
  readonly facts: HostFacts;
  readonly onCommand: (listener: (command: Events['command']) => void) => Unsubscribe;
  readonly onClosing: (listener: () => void) => Unsubscribe;
  readonly onNoticeClicked: (listener: (id: Events['noticeClicked']) => void) => Unsubscribe;
  readonly onWoke: (listener: () => void) => Unsubscribe;
};

/** The name under which the page finds it on `window`. */
export const BRIDGE_NAME = 'raadgeverHost';
/** Before the name of every channel and event, so that none can be mistaken for one of Electron's own. */
export const WIRE_PREFIX = 'raadgever:';
