import { describe, expect, test } from 'vitest';
import type { LetterFields } from '#store';
import { headSaver, headState } from '../../../../src/renderer/features/letter-desk/head/head-saver.ts';

const stored = { subject: 'oud', addressee: ['College'], yourReference: '' } as unknown as LetterFields;

/** A store that answers when told to. */
function slowStore() {
  const asked: { readonly set: Partial<LetterFields>; readonly answer: (error?: Error) => void }[] = [];
  const save = (set: Partial<LetterFields>): Promise<void> =>
    new Promise((resolve, reject) => {
      asked.push({ set, answer: (error) => (error ? reject(error) : resolve()) });
    });
  return { asked, save };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('saving the head while it is typed', () => {
  test('what is typed during a save is saved after it, and never falls back', async () => {
    const { asked, save } = slowStore();
    const saver = headSaver(stored, save, 0);
    saver.change('subject', 'een');
    const first = saver.flush();
    await turn();
    saver.change('subject', 'een twee');
    asked[0]?.answer();
    await first;
    expect(saver.drafts().get('subject')?.value).toBe('een twee');
    expect(headState(saver.drafts())).toBe('saving');
    const second = saver.flush();
    await turn();
    asked[1]?.answer();
    await second;
    expect(asked.map(({ set }) => set)).toEqual([{ subject: 'een' }, { subject: 'een twee' }]);
    expect(headState(saver.drafts())).toBe('saved');
  });

  test('a saved field stays as typed until the store shows it, then follows the store', async () => {
    const { asked, save } = slowStore();
    const saver = headSaver(stored, save, 0);
    saver.change('subject', ' nieuw  onderwerp ');
    saver.leave('subject');
    await turn();
    asked[0]?.answer();
    await turn();
    // An answer from before the save may still be under way.
    saver.received(stored);
    expect(saver.drafts().get('subject')?.value).toBe(' nieuw  onderwerp ');
    saver.received({ ...stored, subject: 'nieuw onderwerp' });
    expect(saver.drafts().size).toBe(0);
  });

  test('a refused field keeps what was typed, and the others are saved', async () => {
    const { asked, save } = slowStore();
    const saver = headSaver(stored, save, 0);
    saver.change('addressee', ['te lang']);
    saver.change('yourReference', 'B/12');
    const flushed = saver.flush();
    await turn();
    asked[0]?.answer(new Error('te lang'));
    await turn();
    asked[1]?.answer();
    await flushed;
    expect(headState(saver.drafts())).toBe('refused');
    expect(saver.drafts().get('addressee')).toMatchObject({ value: ['te lang'], phase: 'refused' });
    expect(saver.drafts().get('yourReference')?.phase).toBe('saved');
  });
});
