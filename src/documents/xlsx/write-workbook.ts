/**
 * A list as an Excel workbook of one sheet. Our own writer: it is these few parts, and no package kept well
 * writes all of them (docs/decisions/0001-stack.md). Nothing in it tells when or where it was made.
 */
import { strToU8, zipSync } from 'fflate';
import type { Table } from '#core/tables/table';
import { safeLine } from '../docx/safe-text';
import { ZIP_DAY } from '../zip-day';
import { cellXml, xmlText } from './cell-text';
import { SharedStrings } from './shared-strings';
import { sheetName } from './sheet-name';
import { lastCell, sheetPart } from './sheet-part';
import { stylesPart } from './styles-part';
import { MAIN, OFFICE, PACKAGE, XML_HEAD } from './xml-names';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>\
<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>`;

function links(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function propertiesPart({ title, language }: Table): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(safeLine(title))}</dc:title>\
<dc:language>${locale}</dc:language></cp:coreProperties>`;
}

/** The filter has to be named once more here, or Excel does not offer it; the labels return on every printed page. */
function workbookPart(table: Table): string {
  const name = sheetName(table.title);
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const area = `${sheet}!$A$1:${lastCell(table).replace(/(\D+)(\d+)/, '$$$1$$$2')}`;
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>\
<sheets><sheet name="${cellXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>\
<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${xmlText(area)}</definedName>\
<definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(`${sheet}!$1:$1`)}</definedName>\
</definedNames></workbook>`;
}

/** The same table gives the same bytes. Throws as `cellsOf` does. */
export function writeWorkbook(table: Table): Uint8Array {
  const strings = new SharedStrings();
  const sheet = sheetPart(table, strings);
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': links(
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
    'docProps/core.xml': propertiesPart(table),
    'xl/workbook.xml': workbookPart(table),
    'xl/_rels/workbook.xml.rels': links(
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': stylesPart,
    'xl/sharedStrings.xml': strings.part(),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: ZIP_DAY, level: 6 });
}
