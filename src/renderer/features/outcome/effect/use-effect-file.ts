import { effectDocument } from '#core/outcome/effect-document';
import { wordWriter } from '#documents';
import { useProfile, useStore } from '../../../app/store-context';
import { useSaveFile } from '../../../app/use-save-file';
import { useWords } from '../../../i18n/words';
import type { Effect } from './use-effect';

/** Saves the effect of a dossier as a Word file on the council's paper. */
export function useEffectFile(): { readonly isBusy: boolean; readonly save: (effect: Effect) => void } {
  const t = useWords();
  const store = useStore();
  const { council } = useProfile();
  const file = useSaveFile();
  const content = async ({ content: effect }: Effect): Promise<Uint8Array> => {
    const bytes = council.logo ? await store.attachmentBytes(council.logo.hash) : null;
    const logo = council.logo && bytes ? { ...council.logo, bytes } : null;
    return wordWriter.write(effectDocument(effect, council, logo));
  };
  return {
    isBusy: file.isBusy,
    save: (effect) =>
      void file.save({
        name: [t('app.place.effect'), effect.content.title],
        label: t('effect.file'),
        writer: wordWriter,
        content: () => content(effect),
      }),
  };
}
