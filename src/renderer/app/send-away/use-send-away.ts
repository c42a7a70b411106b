import { useState } from 'react';
import { fileMailWriter } from '#documents';
import type { SaveCode, SavedFile } from '#platform';
import { type About, EXCHANGE_EXTENSION, EXCHANGE_MEDIA_TYPE, type MadeExchange, type Purpose } from '#store';
import { useWords } from '../../i18n/words';
import { useHost } from '../host-context';
import { useRefusalWords } from '../refusal-words';
import { useStore } from '../store-context';

export interface SendAway {
  readonly about: About;
  readonly purpose: Purpose;
  /** Of the file and the mail around it. */
  readonly title: string;
  readonly withConfidential?: boolean;
  /** Addresses the mail is for; empty for who sends it to fill in. */
  readonly to: readonly string[];
  readonly mailText: string;
}

export type SendState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: SavedFile; readonly leftOut: number }
  | { readonly kind: 'notSaved'; readonly code: SaveCode }
  | { readonly kind: 'failed'; readonly words: string };

/** Makes the file, by itself or in a mail that only has to be sent. */
export function useSendAway(): {
  readonly state: SendState;
  readonly send: (what: SendAway, how: 'mail' | 'file') => void;
} {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const words = useRefusalWords();
  const [state, setState] = useState<SendState>({ kind: 'asking' });

  const make = (what: SendAway): Promise<MadeExchange> =>
    store.makeExchange({
      about: what.about,
      purpose: what.purpose,
      withConfidential: what.withConfidential ?? false,
      programVersion: host.about.version,
    });
  const send = async (what: SendAway, how: 'mail' | 'file'): Promise<SendState> => {
    let leftOut = 0;
    const isMail = how === 'mail';
    const { extension, mediaType } = isMail
      ? fileMailWriter
      : { extension: EXCHANGE_EXTENSION, mediaType: EXCHANGE_MEDIA_TYPE };
    const saved = await host.saveFile({
      suggestedName: `${what.title}.${extension}`,
      kind: {
        label: t(isMail ? 'exchange.kind.mail' : 'exchange.kind.file'),
        extensions: [extension],
        mimeType: mediaType,
      },
      content: async () => {
        const made = await make(what);
        leftOut = made.facts.leftOut;
        if (!isMail) return made.bytes;
        const attachment = { name: made.fileName, mediaType: EXCHANGE_MEDIA_TYPE, bytes: made.bytes };
        return fileMailWriter.write({ to: what.to, subject: what.title, text: what.mailText, attachment });
      },
    });
    if (saved.kind === 'cancelled') return { kind: 'asking' };
    if (saved.kind === 'failed') return { kind: 'notSaved', code: saved.code };
    return { kind: 'saved', file: saved.file, leftOut };
  };
  return {
    state,
    send: (what, how) => {
      setState({ kind: 'busy' });
      void send(what, how)
        .catch((error: unknown): SendState => ({ kind: 'failed', words: words(error) }))
        .then(setState);
    },
  };
}
