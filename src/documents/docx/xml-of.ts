/**
 * Objects of the `docx` package as text. The package prepares them itself; putting them into text takes half of its
 * time, though, because it looks at every object several times and this does once.
 */
import { Document, type XmlComponent } from 'docx';

const REFUSED = /[&<>"]/;

/** What prepared objects may ask of a file. Our objects bring their own numbers, links and pictures, so that nothing is kept in it. */
const nowhere = new Document({ sections: [] });

export function escaped(text: string): string {
  if (!REFUSED.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function attributesOf(given: unknown): string {
  if (!isObject(given)) return '';
  let out = '';
  for (const name in given) {
    const value = given[name];
    if (value !== undefined) out += ` ${name}="${escaped(String(value))}"`;
  }
  return out;
}

function element(prepared: Readonly<Record<string, unknown>>): string {
  for (const name in prepared) {
    const inside = prepared[name];
    let attributes = '';
    let content = '';
    if (Array.isArray(inside)) {
      for (const child of inside) {
        if (!isObject(child)) content += escaped(String(child));
        else if ('_attr' in child) attributes += attributesOf(child._attr);
        else content += element(child);
      }
    } else if (isObject(inside)) attributes = attributesOf(inside._attr);
    else if (inside !== undefined) content = escaped(String(inside));
    return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
  }
  return '';
}

export function xmlOf(components: readonly XmlComponent[]): string {
  let out = '';
  for (const component of components) {
    const prepared = component.prepForXml({ file: nowhere, viewWrapper: nowhere.Document, stack: [] });
    if (prepared) out += element(prepared);
  }
  return out;
}
