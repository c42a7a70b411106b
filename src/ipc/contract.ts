/**
 * All that the page can ask of the main process. There is no other way in: the preload exposes one function
 * for each of these and nothing more general.
 */
import { z } from 'zod';
import { type Channel, channel } from './channel';
import { commandIds } from './commands';
import { type ReadCode, saveCodes } from './file-codes';
import { parseWebLink } from './web-link';

const fileKind = z.strictObject({
  /** Words for the dialog, in the language of the person. */
  label: z.string().min(1).max(100),
  /** Lower case, without the dot. */
  extensions: z
    .array(z.string().regex(/^[a-z0-9]{1,8}$/))
    .min(1)
    .max(20),
  mimeType: z.string().max(150),
});

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface UnreadFile {
  readonly name: string;
  readonly code: ReadCode;
}

export const contract = {
  /** Asks where, and writes all or nothing. */
  saveFile: channel<{ readonly kind: 'saved'; readonly path: string } | { readonly kind: 'cancelled' }>()(
    z.strictObject({ suggestedName: z.string().max(1000), kind: fileKind, bytes }),
    saveCodes,
  ),
  /** A file that is too large or unreadable is named in `unread`; the others are there. */
  openFiles: channel<
    | {
        readonly kind: 'opened';
        readonly files: readonly OpenedFile[];
        readonly unread: readonly UnreadFile[];
      }
    | { readonly kind: 'cancelled' }
  >()(
    z.strictObject({
      kinds: z.array(fileKind).min(1).max(20),
      many: z.boolean(),
      maxBytes: z
        .int()
        .min(1)
        .max(2 ** 31),
    }),
  ),
  /** For many files: the folder they go to, asked once. */
  chooseFolder: channel<
    { readonly kind: 'chosen'; readonly path: string } | { readonly kind: 'cancelled' }
  >()(z.undefined()),
  /** Into a folder that was chosen since the program started, beside what lies there and never over it. */
  saveInFolder: channel<{ readonly path: string }>()(
    z.strictObject({ folder: z.string().max(4096), name: z.string().min(1).max(1000), bytes }),
    saveCodes,
  ),
  /** Of pages that stand in one document by themselves: with tags, an outline, a language and a title. */
  makePdf: channel<Uint8Array>()(z.strictObject({ html: z.string().max(200_000_000) }), ['pdf.failed']),
  /** Only for a file that was saved since the program started. */
  showInFolder: channel<void>()(z.strictObject({ path: z.string().max(4096) }), [
    'file.gone',
    'file.unknown',
  ]),
  /** Pressing it shows the window and sends the event `noticeClicked`. One with the same id goes away for it. */
  notify: channel<'shown' | 'unsupported'>()(
    z.strictObject({
      id: z.string().min(1).max(100),
      title: z.string().min(1).max(200),
      body: z.string().max(1000),
    }),
  ),
  /** With it, closing the window hides it, and an icon of the system brings it back. */
  setBackground: channel<void>()(z.strictObject({ enabled: z.boolean() })),
  print: channel<'sent' | 'cancelled'>()(z.undefined(), ['print.failed']),
  openLink: channel<void>()(
    z.strictObject({
      url: z
        .string()
        .max(2048)
        .refine((text) => parseWebLink(text) !== null),
    }),
    ['link.notOpened'],
  ),
  /** The menu and the dialogs follow the language of the page. */
  setLanguage: channel<void>()(z.strictObject({ language: z.enum(['nl', 'en']) })),
  /** The frame of the window and the native dialogs follow the theme of the page. */
  setTheme: channel<void>()(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) })),
  /** The items of the menu that can be chosen now; all others are greyed out. */
  setCommands: channel<void>()(z.strictObject({ commands: z.array(z.enum(commandIds)).max(100) })),
  /** The answer to the event `closing`. */
  readyToClose: channel<void>()(z.undefined()),
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;

export type ArgsOf<C extends ChannelName> = z.output<Contract[C]['args']>;
export type ResultOf<C extends ChannelName> =
  Contract[C] extends Channel<z.ZodType, infer Result, string> ? Result : never;
export type CodeOf<C extends ChannelName> = Contract[C]['codes'][number];
