/** Pages apart from the screen: for the printer, and to make a PDF of. */
import type { LetterDocument } from '#core/letter/letter-document';
import { letterFileName, type Paper, pagePainter, wordWriter } from '#documents';
import type { Host, PrintOutcome } from '#platform';
import { paperStage } from './paper-stage';
import './print-letter.css';

const MARK = 'data-paper';

interface DrawnApart {
  readonly paper: Paper;
  readonly show: () => void;
  readonly remove: () => void;
}

export async function drawApart(letter: LetterDocument): Promise<DrawnApart> {
  const style = await pagePainter.style();
  const docx = await wordWriter.write(letter);
  // One that was left by a dialog that never said it was closed.
  for (const old of document.querySelectorAll(`body > [${MARK}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const stage = paperStage(host, style);
  const remove = (): void => host.remove();
  try {
    const paper = await pagePainter.draw(docx, stage.galley, new AbortController().signal);
    const show = (): void => {
      stage.show(paper);
      // A PDF from the printer's dialog has its tags from what a screen reader would be told.
      host.removeAttribute('aria-hidden');
    };
    return { paper, show, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Opens the printer's dialog with the pages of the letter and nothing else; a PDF gets the name of the file. */
export async function printLetter(letter: LetterDocument, host: Host): Promise<PrintOutcome> {
  const { show, remove } = await drawApart(letter);
  show();
  const title = document.title;
  host.setTitle(letterFileName(letter, '').replace(/\.$/, ''));
  // Safari goes on while its dialog is open, so the pages stay until it is closed.
  const ended = new Promise<void>((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
  });
  void ended.then(() => {
    host.setTitle(title);
    remove();
  });
  return host.print();
}
