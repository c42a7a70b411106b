import { mailWriter, textWriter, wordWriter } from '#documents';

/** What can be made of a letter; `print` goes to the printer and leaves no file of ours. */
export const exportFormats = ['word', 'pdf', 'print', 'text', 'mail'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type FileFormat = Exclude<ExportFormat, 'print'>;

export const fileFormats: Readonly<
  Record<FileFormat, { readonly extension: string; readonly mediaType: string }>
> = {
  word: wordWriter,
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  text: textWriter,
  mail: mailWriter,
};
