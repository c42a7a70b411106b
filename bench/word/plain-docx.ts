/** The letter as one would write it with the `docx` package, straight from its manual. */
import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { BodyNode } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';

const points = {
  reference: 'points',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1',
      style: { paragraph: { indent: { left: 450, hanging: 450 } } },
    },
  ],
};

function runs(nodes: readonly BodyNode[]): TextRun[] {
  return nodes.map(
    (node) =>
      new TextRun({
        text: node.text ?? String(node.attrs?.day ?? ''),
        bold: node.marks?.some(({ type }) => type === 'bold') ?? false,
        italics: node.marks?.some(({ type }) => type === 'italic') ?? false,
      }),
  );
}

function blocks(nodes: readonly BodyNode[]): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    const content = node.content ?? [];
    if (node.type === 'heading') {
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(content) })];
    }
    if (node.type === 'blockquote') {
      return content.map((each) => new Paragraph({ style: 'Quote', children: runs(each.content ?? []) }));
    }
    if (node.type === 'advicePoint') {
      const numbering = { reference: node.attrs?.branch === 'fallback' ? 'fallback' : 'points', level: 0 };
      return content.map((each) => new Paragraph({ numbering, children: runs(each.content ?? []) }));
    }
    return [new Paragraph({ spacing: { after: 160 }, children: runs(content) })];
  });
}

function head(letter: LetterDocument): FileChild[] {
  const { logo } = letter.sender;
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const values = [letter.date ?? '', letter.ourReference ?? '', letter.contactPerson, letter.directLine];
  return [
    ...(logo === null
      ? []
      : [
          new Paragraph({
            children: [
              new ImageRun({ type: 'png', data: logo.bytes, transformation: { width: 160, height: 53 } }),
            ],
          }),
        ]),
    ...[letter.sender.name, ...letter.sender.postalAddress, ...letter.addressee].map(
      (line) => new Paragraph(line),
    ),
    new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Datum', 'Ons kenmerk', 'Contactpersoon', 'Doorkiesnummer'].map(cell),
        }),
        new TableRow({ children: values.map(cell) }),
      ],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: letter.subject }),
    new Paragraph(letter.salutation),
  ];
}

export async function plainDocx(letter: LetterDocument): Promise<ArrayBuffer> {
  const { signatory } = letter;
  const document = new Document({
    title: letter.subject,
    numbering: { config: [points, { ...points, reference: 'fallback' }] },
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          default: new Header({ children: [new Paragraph(`${letter.sender.name} ${letter.ourReference}`)] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...head(letter),
          ...blocks(letter.body.content),
          ...[letter.closing, signatory.name, signatory.function].map((line) => new Paragraph(line)),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
