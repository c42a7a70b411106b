/** A host that writes down what it was asked to tell, around a part of the program on a real store. */
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { type RenderResult, render } from 'vitest-browser-react';
import { chooseHost, type Host, type Notice, type NoticePermission } from '#platform';
import type { Store } from '#store';
import { HostProvider } from '../../../../src/renderer/app/host-context.tsx';
import { NearlyDueDaysProvider } from '../../../../src/renderer/app/nearly-due-days.tsx';
import { StoreProvider } from '../../../../src/renderer/app/store-context.tsx';
import type { Language } from '../../../../src/renderer/i18n/language.ts';
import { Words } from '../../../../src/renderer/i18n/words.tsx';
import '../../../../src/renderer/ui/base.css';

export interface TellingHost {
  readonly host: Host;
  readonly notices: readonly Notice[];
  readonly wake: () => void;
  /** What the person answers when asked, or chose in the browser's own settings. */
  permission: NoticePermission;
  asked: number;
  /** How often the program looked whether it may. */
  looked: number;
}

export function hostThatTells(permission: NoticePermission = 'allowed'): TellingHost {
  const notices: Notice[] = [];
  const sleepers = new Set<() => void>();
  const told: TellingHost = {
    notices,
    permission,
    asked: 0,
    looked: 0,
    wake: () => {
      for (const wake of sleepers) wake();
    },
    host: {
      ...chooseHost(),
      noticePermission: () => {
        told.looked++;
        return told.permission;
      },
      askNoticePermission: async () => {
        told.asked++;
        told.permission = 'allowed';
        return told.permission;
      },
      notify: async (notice) => {
        if (told.permission !== 'allowed') return 'denied';
        notices.push(notice);
        return 'shown';
      },
      onWake: (listener) => {
        sleepers.add(listener);
        return () => sleepers.delete(listener);
      },
    },
  };
  return told;
}

export async function renderWith(
  store: Store,
  host: Host,
  part: ReactNode,
  language: Language = 'nl',
): Promise<RenderResult> {
  const shown = await render(
    <HostProvider host={host}>
      <Words language={language}>
        <StoreProvider store={store}>
          <NearlyDueDaysProvider>{part}</NearlyDueDaysProvider>
        </StoreProvider>
      </Words>
    </HostProvider>,
  );
  onTestFinished(async () => {
    await shown.unmount();
    // What was being told is still written down.
    await navigator.locks.request('raadgever.told', () => undefined);
  });
  return shown;
}
