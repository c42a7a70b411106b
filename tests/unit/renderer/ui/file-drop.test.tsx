import { expect, it } from 'vitest';
import { FileDrop } from '../../../../src/renderer/ui/file-drop';
import { renderInWords } from '../in-words';

it.each([
  ['nl', 'Plek voor bestanden: Zet hier iets neer'],
  ['en', 'Place for files: Zet hier iets neer'],
] as const)('is called by what it is in the language of the screen: %s', async (language, name) => {
  const screen = await renderInWords(
    <FileDrop label="Zet hier iets neer" action="Kies" accept={['.txt']} onFiles={() => {}} />,
    language,
  );
  await expect.element(screen.getByRole('button', { name, exact: true })).toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: /DropZone/ })).not.toBeInTheDocument();
});
