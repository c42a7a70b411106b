/** The council's logo, as what is made of a session has it in its head. */
import { useEffect, useState } from 'react';
import type { LetterPicture } from '#core/letter/letter-document';
import { useProfile, useStore } from '../../app/store-context';

/** Undefined until it was looked for. */
export function useLogo(): LetterPicture | null | undefined {
  const store = useStore();
  const { logo } = useProfile().council;
  const [picture, setPicture] = useState<LetterPicture | null>();
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const bytes = logo ? await store.attachmentBytes(logo.hash) : null;
      if (!isGone) setPicture(logo && bytes ? { bytes, mediaType: logo.mediaType, alt: logo.alt } : null);
    };
    read().catch(reportError);
    return () => {
      isGone = true;
    };
  }, [logo, store]);
  return picture;
}
