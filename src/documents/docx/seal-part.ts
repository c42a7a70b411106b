/**
 * The seal as a part of a Word file: custom XML (ISO 29500-1, 15.2.5 and 22.5), which Word and LibreOffice keep when they
 * save the file again. It is text in one element, so that a program that writes the XML anew leaves it as it is.
 */
import { escaped } from './xml-of';

export const SEAL_NAMESPACE = 'urn:raadgever:seal:1';
export const SEAL_PART = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const PART_LINKS = 'customXml/_rels/item1.xml.rels';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Names the kind of part to programs that keep several; the same in every file. */
const ITEM_ID = '{7B1C5A62-5C0E-4D7B-9B43-0D8F5E6A2C11}';

const linkTo = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;

export function sealXml(text: string): string {
  return `${XML}<seal xmlns="${SEAL_NAMESPACE}">${escaped(text)}</seal>`;
}

/** The parts around it, the same for every letter; `text` gives a part as it is without them. */
export function partsForSeal(text: (path: string) => string): readonly (readonly [string, string])[] {
  return [
    [
      PROPERTIES,
      `${XML}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${SEAL_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      PART_LINKS,
      `${XML}<Relationships xmlns="${PACKAGE}">${linkTo('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ],
    [
      DOCUMENT_LINKS,
      text(DOCUMENT_LINKS).replace(
        '</Relationships>',
        () => `${linkTo('rIdSeal', 'customXml', '../customXml/item1.xml')}</Relationships>`,
      ),
    ],
    [
      CONTENT_TYPES,
      text(CONTENT_TYPES).replace(
        '</Types>',
        () =>
          `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
      ),
    ],
  ];
}
