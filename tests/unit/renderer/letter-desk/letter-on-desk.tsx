/** The letter desk as the program shows it, on a real store with a council in it. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { type RenderResult, render } from 'vitest-browser-react';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { chooseHost, type Host } from '#platform';
import type { CouncilSetUp, LetterFields, Store } from '#store';
import { HostProvider } from '../../../../src/renderer/app/host-context.tsx';
import { ProfileProvider, StoreProvider, useWatch } from '../../../../src/renderer/app/store-context.tsx';
import { LetterDesk } from '../../../../src/renderer/features/letter-desk/index.ts';
import type { Language } from '../../../../src/renderer/i18n/language.ts';
import { Words } from '../../../../src/renderer/i18n/words.tsx';
import { keepStylesStrict } from '../../../../src/renderer/ui/strict-styles.ts';
import { UndoBarProvider } from '../../../../src/renderer/ui/undo-bar.tsx';
import '../../../../src/renderer/ui/base.css';
import { dossier, setUp } from '../../store/council.ts';
import { type Place, place } from '../../store/place.ts';

function WithProfile(props: { readonly children: ReactNode }): ReactNode {
  const profile = useWatch('profile');
  return profile ? <ProfileProvider profile={profile}>{props.children}</ProfileProvider> : null;
}

export interface OnDesk {
  readonly place: Place;
  readonly store: Store;
  readonly id: string;
  readonly dossierId: string;
  /** Draws the desk; again after `leave` as when one comes back. */
  readonly sit: (language?: Language) => Promise<RenderResult>;
}

export interface OnDeskOptions {
  readonly body?: LetterBody;
  readonly head?: Partial<LetterFields>;
  readonly host?: Host;
  /** What is otherwise about the council. */
  readonly council?: Partial<CouncilSetUp>;
}

export const bodyOf = (...content: BodyNode[]): LetterBody => ({ type: 'doc', content });

/** A draft on the desk of a fresh council. */
export async function onDesk(options: OnDeskOptions = {}): Promise<OnDesk> {
  keepStylesStrict(document);
  await page.viewport(1280, 900);
  const at = place();
  const store = await at.open();
  await store.setUpCouncil({ ...setUp, ...options.council });
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const { result: id } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject: 'Vervoer naar de dagbesteding', ...options.head },
    options.body ?? null,
  );
  return {
    place: at,
    store,
    id,
    dossierId,
    sit: (language = 'nl') => sitAt(store, id, language, options.host),
  };
}

export async function sitAt(
  store: Store,
  id: string,
  language: Language = 'nl',
  host: Host = chooseHost(),
): Promise<RenderResult> {
  const shown = await render(
    <HostProvider host={host}>
      <Words language={language}>
        <StoreProvider store={store}>
          <UndoBarProvider>
            <WithProfile>
              <div style={{ height: '880px' }}>
                <LetterDesk id={id} />
              </div>
            </WithProfile>
          </UndoBarProvider>
        </StoreProvider>
      </Words>
    </HostProvider>,
  );
  onTestFinished(async () => {
    await shown.unmount();
    // A read is queued behind what the desk still writes while it closes.
    await store.letterBody(id);
  });
  return shown;
}

/** Something that can be done with the letter besides the obvious next step. */
export async function choose(act: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

export const text = () => page.getByRole('textbox', { name: 'Tekst van de brief' });

/** The editor that is in the page, once it is there and the desk knows it, which its tools show. */
export async function editorInPage(): Promise<Editor> {
  await expect.element(text()).toBeInTheDocument();
  await expect.element(page.getByRole('toolbar', { name: /^(Opmaak|Formatting)$/ })).toBeInTheDocument();
  const { editor } = text().element() as HTMLElement & { editor: Editor };
  return editor;
}

export const saveState = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState;

/** As stored and as edited differ in one way: what is not set is `null` in the one and absent in the other. */
export function withoutNulls(node: BodyNode): BodyNode {
  const attrs = Object.fromEntries(Object.entries(node.attrs ?? {}).filter(([, value]) => value !== null));
  const { attrs: _, content, ...rest } = node;
  return {
    ...rest,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content ? { content: content.map(withoutNulls) } : {}),
  };
}
