/** The elements of a Word file by what they are to a reader. What stands in no list is a stranger, and named as a doubt. */

/** Around words nobody sees. */
export const UNSEEN = ['⟦', '⟧'] as const;
/** In the place of the number of a page, which each program works out for itself. */
export const PAGE_NUMBER = '#';
export const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
export const LINK_FIELD = /^\s*HYPERLINK\b\s*(?:\\l\s*)?"?([^"\s]*)/i;

/** Say nothing: they mark a place, or what a program noted for itself. */
export const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:tblPrEx',
  'w:sectPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:lastRenderedPageBreak',
  'w:footnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:softHyphen',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
]);
export const CONTAINERS = new Set(['w:smartTag', 'w:customXml', 'w:sdtContent', 'w:bdo', 'w:dir', 'w:ruby']);
export const TRACKED = new Set(['w:ins', 'w:moveTo']);
export const TAKEN_OUT = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText']);
export const REMARKS = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
]);
export const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
  'w:pgNum': PAGE_NUMBER,
};
