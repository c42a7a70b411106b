/**
 * What the sample shows of signing: a letter that lies before the chair, and one the chair really signed, with a key made
 * here. After the other acts, in their transaction.
 */
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterKind } from '#core/records/letter';
import type { SampleSources } from '#core/sample/sample-inline';
import { sampleBody } from '#core/sample/sample-markup';
import signing from '../../../resources/sample/signing.json';
import { makeSigningKey } from '../commands/key-commands';
import { createLetter } from '../commands/letter-commands';
import { askSignOff } from '../commands/path-commands';
import { signLetter } from '../commands/sign-commands';
import type { StoreContext } from '../context';
import { canSeal } from '../sign-off/web-crypto';

/** Told in the guide, so that whoever looks around can sign as well. */
export const SAMPLE_PASSPHRASE = 'dit is maar een voorbeeld';

export interface SampleSigners {
  readonly secretary: string;
  readonly chair: string;
  /** The id of the dossier at this place in the list. */
  readonly dossier: (index: number) => string;
  readonly sources: SampleSources;
  /** Stands still at the last act of the others; each act here is a minute later. */
  readonly last: { readonly at: string; readonly on: CalendarDay };
  readonly moveTo: (step: { readonly at: string; readonly on: CalendarDay }, actor: string) => void;
}

export async function showSigning(context: StoreContext, signers: SampleSigners): Promise<void> {
  let minutes = 0;
  const act = (actor: string): void => {
    minutes += 1;
    const at = new Date(Date.parse(signers.last.at) + minutes * 60_000).toISOString();
    signers.moveTo({ at, on: calendarDayOf(signers.last.on) }, actor);
  };
  const canSign = await canSeal();
  for (const { kind, dossier, subject, state, remark, body } of signing) {
    act(signers.secretary);
    const { result: id } = await createLetter(
      context,
      signers.dossier(dossier),
      kind as LetterKind,
      { subject, date: signers.last.on },
      sampleBody(body, context.making.newId, signers.sources),
    );
    act(signers.secretary);
    const { result: asked } = await askSignOff(context, id, remark);
    if (state !== 'signed' || !canSign || asked.kind !== 'signOffAsked') continue;
    act(signers.chair);
    await makeSigningKey(context, { passphrase: SAMPLE_PASSPHRASE, again: SAMPLE_PASSPHRASE });
    act(signers.chair);
    await signLetter(context, id, asked.versionId, SAMPLE_PASSPHRASE);
  }
}
