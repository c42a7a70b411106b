/** The letter as a web page, for what makes Word files out of those. */
import type { BodyNode } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inline(node: BodyNode): string {
  if (node.type === 'dueDate') return String(node.attrs?.day ?? '');
  const text = escaped(node.text ?? '');
  return (node.marks ?? []).reduce((inside, { type }) => {
    const tag = { bold: 'strong', italic: 'em' }[type];
    return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
  }, text);
}

function block(node: BodyNode): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return `<p>${content.map(inline).join('')}</p>`;
    case 'heading':
      return `<h2>${content.map(inline).join('')}</h2>`;
    case 'blockquote':
      return `<blockquote>${content.map(block).join('')}</blockquote>`;
    default:
      return content.map(block).join('');
  }
}

/** Points that follow each other are one list. */
function blocks(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node, at) => {
      if (node.type !== 'advicePoint') return block(node);
      const begins = nodes[at - 1]?.type === 'advicePoint' ? '' : '<ol>';
      const ends = nodes[at + 1]?.type === 'advicePoint' ? '' : '</ol>';
      return `${begins}<li>${block(node)}</li>${ends}`;
    })
    .join('');
}

export function headerHtml(letter: LetterDocument): string {
  return `<p>${escaped(letter.sender.name)} ${letter.date} ${letter.ourReference}</p>`;
}

export function htmlOf(letter: LetterDocument): string {
  const { sender, signatory } = letter;
  const logo = Buffer.from(sender.logo?.bytes ?? []).toString('base64');
  const lines = [sender.name, ...sender.postalAddress, sender.phone, ...letter.addressee].map(escaped);
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head><body>
<p><img src="data:image/png;base64,${logo}" alt="${escaped(sender.logo?.alt ?? '')}" width="160" height="53"></p>
${lines.map((line) => `<p>${line}</p>`).join('')}
<table><thead><tr><th>Datum</th><th>Ons kenmerk</th></tr></thead><tbody><tr><td>${letter.date}</td><td>${letter.ourReference}</td></tr></tbody></table>
<h1>${escaped(letter.subject)}</h1><p>${escaped(letter.salutation)}</p>
${blocks(letter.body.content)}
<p>${escaped(letter.closing)}</p><p>${escaped(signatory.name)}</p><p>${escaped(signatory.function)}</p></body></html>`;
}
