/** How cells look, in the order that `cellStyles` names. */
import { MAIN, XML_HEAD } from './xml-names';

export const cellStyles = { plain: 0, head: 1, text: 2, inertText: 3, day: 4, number: 5 } as const;

/** Codes in a file are English whatever the language of the program; the hyphens stand as they are. */
const DUTCH_DAY = 'd\\-m\\-yyyy';

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

function format(attributes: string, alignment: string): string {
  return `<xf ${attributes} borderId="0" xfId="0" applyAlignment="1">${alignment}</xf>`;
}

export const stylesPart = `${XML_HEAD}<styleSheet xmlns="${MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="${DUTCH_DAY}"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECEF"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${format('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', wrapped)}\
${format('numFmtId="0" fontId="0" fillId="0"', wrapped)}\
${format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"', wrapped)}\
${format('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"', top)}\
${format('numFmtId="0" fontId="0" fillId="0"', top)}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
