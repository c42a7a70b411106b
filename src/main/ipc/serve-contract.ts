/**
 * The main process's end of the contract. Every call passes here: who asks is checked, what is asked is
 * validated, and what fails goes back as a code. Handlers see neither Electron's event nor an unchecked value.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { WIRE_PREFIX } from '#ipc/bridge';
import { type ArgsOf, type ChannelName, type CodeOf, contract, type ResultOf } from '#ipc/contract';
import type { Reply } from '#ipc/reply';
import { isPageUrl } from '../page/page-protocol';
import { Failed } from './failed';

type Answer<C extends ChannelName> = ResultOf<C> | Failed<CodeOf<C>>;

export type Handlers = {
  readonly [C in ChannelName]: (args: ArgsOf<C>) => Answer<C> | Promise<Answer<C>>;
};

/** A frame inside the page, or a page from elsewhere, has nothing to ask here. */
export function isOurPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.url);
}

/** `report` hears of failures that no code foresaw. */
export function serveContract(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  report: (channel: ChannelName, error: unknown) => void,
): void {
  const serve = <C extends ChannelName>(name: C, handler: Handlers[C]) => {
    const { args } = contract[name];
    ipcMain.handle(`${WIRE_PREFIX}${name}`, async (event, sent: unknown): Promise<Reply<C>> => {
      if (!isOurPage(event)) return refuse('ipc.strangeSender');
      const parsed = args.safeParse(sent);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refuse('ipc.badArguments', { channel: name, field: issue?.path.join('.') ?? '' });
      }
      try {
        // Each schema belongs to its own channel; TypeScript cannot follow that through the map.
        const value = await handler(parsed.data as ArgsOf<C>);
        return value instanceof Failed ? refuse(value.code, value.context) : { ok: true, value };
      } catch (error) {
        report(name, error);
        return refuse('ipc.unexpected', { channel: name });
      }
    });
  };
  for (const name of Object.keys(contract) as ChannelName[]) serve(name, handlers[name]);
}

function refuse<Code extends string>(code: Code, context: Failed<Code>['context'] = {}) {
  return { ok: false as const, failure: { code, context } };
}
