/** A part of the program on a real store with a council in it, as whoever works there sees it. */
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { type RenderResult, render } from 'vitest-browser-react';
import { chooseHost, type Host } from '#platform';
import type { Store } from '#store';
import { HostProvider } from '../../../../src/renderer/app/host-context.tsx';
import { NearlyDueDaysProvider } from '../../../../src/renderer/app/nearly-due-days.tsx';
import { ProfileProvider, StoreProvider, useWatch } from '../../../../src/renderer/app/store-context.tsx';
import { Words } from '../../../../src/renderer/i18n/words.tsx';
import { UndoBarProvider } from '../../../../src/renderer/ui/undo-bar.tsx';
import '../../../../src/renderer/ui/base.css';
import { once } from '../../store/place.ts';

function WithProfile(props: { readonly children: ReactNode }): ReactNode {
  const profile = useWatch('profile');
  return profile ? <ProfileProvider profile={profile}>{props.children}</ProfileProvider> : null;
}

export async function renderOn(
  store: Store,
  part: ReactNode,
  host: Host = chooseHost(),
): Promise<RenderResult> {
  const shown = await render(
    <HostProvider host={host}>
      <Words language="nl">
        <StoreProvider store={store}>
          <NearlyDueDaysProvider>
            <UndoBarProvider>
              <WithProfile>{part}</WithProfile>
            </UndoBarProvider>
          </NearlyDueDaysProvider>
        </StoreProvider>
      </Words>
    </HostProvider>,
  );
  onTestFinished(async () => {
    await shown.unmount();
    // A question that was still asked is answered before the store closes.
    await once(store.watch.recentActs(1));
    window.location.hash = '';
  });
  return shown;
}
