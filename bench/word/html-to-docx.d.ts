declare module 'html-to-docx' {
  /** The parts of it the benchmark uses. */
  export default function HTMLtoDOCX(
    html: string,
    headerHtml: string,
    options: { readonly header: boolean; readonly footer: boolean; readonly pageNumber: boolean },
  ): Promise<Uint8Array>;
}
