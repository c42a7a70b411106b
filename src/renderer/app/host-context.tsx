import { createContext, type ReactNode, use, useEffect, useEffectEvent } from 'react';
import type { CommandId, Host } from '#platform';

const HostContext = createContext<Host | null>(null);

export function HostProvider(props: { readonly host: Host; readonly children: ReactNode }): ReactNode {
  return <HostContext value={props.host}>{props.children}</HostContext>;
}

export function useHost(): Host {
  const host = use(HostContext);
  if (host === null) throw new Error('useHost outside <HostProvider>');
  return host;
}

/** Answers an item of the window's menu for as long as this screen is there. */
export function useCommand(command: CommandId, run: () => void): void {
  const host = useHost();
  const latest = useEffectEvent(run);
  useEffect(() => host.onCommand(command, () => latest()), [host, command]);
}
