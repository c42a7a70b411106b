/** One paragraph's words, with what hangs in them: links, fields, notes, pictures, boxes. */
import { type ParagraphLook, type RunLook, runLook } from '../paper/looks';
import type { Style } from '../paper/style-book';
import { childNamed, valueIn, wordAttribute } from '../paper/word-xml';
import { everyNode, type XmlNode } from '../xml/read-xml';
import { passage, type WordPassage } from './passages';
import type { PassageReader } from './read-passages';
import { isUnseen } from './unseen';
import {
  CONTAINERS,
  LINK_FIELD,
  PAGE_FIELD,
  PAGE_NUMBER,
  SIGNS,
  SILENT,
  TRACKED,
  UNSEEN,
} from './word-elements';

export interface Line {
  text: string;
  /** What stands in it and is a passage of its own. */
  readonly after: WordPassage[];
  /** Fields that are open, outermost first. */
  readonly fields: { code: string; inResult: boolean }[];
  readonly style: Style;
  readonly look: ParagraphLook;
  readonly behind: string | null;
}

export class LineReader {
  /** `around` reads what lies inside a line and has lines of its own. */
  constructor(readonly around: PassageReader) {}

  inline(parent: XmlNode, line: Line): void {
    for (const node of parent.children) {
      if (node.name === 'w:r') this.run(node, line);
      else if (node.name === 'w:hyperlink') {
        const relation = this.around.part.relations.get(node.getAttribute('r:id') ?? '');
        if (relation) this.around.tools.links.push(relation.target);
        this.inline(node, line);
      } else if (node.name === 'w:fldSimple') {
        this.field(wordAttribute(node, 'instr') ?? '', line, () => this.inline(node, line));
      } else if (node.name === 'w:sdt') this.inline(this.around.controlled(node), line);
      else if (CONTAINERS.has(node.name)) this.inline(node, line);
      else if (TRACKED.has(node.name)) {
        this.around.doubt('trackedChanges');
        this.inline(node, line);
      } else if (node.name === 'mc:AlternateContent') {
        this.around.alternate(node, (choice) => {
          this.inline(choice, line);
          return [];
        });
      } else if (!SILENT.has(node.name)) {
        for (const { text } of this.around.stranger(node)) line.text += ` ${text} `;
      }
    }
  }

  private field(code: string, line: Line, result: () => void): void {
    if (PAGE_FIELD.test(code)) {
      line.text += PAGE_NUMBER;
      return;
    }
    const target = LINK_FIELD.exec(code)?.[1];
    if (target === undefined) this.around.doubt('field');
    else this.around.tools.links.push(target);
    result();
  }

  private run(run: XmlNode, line: Line): void {
    const properties = childNamed(run, 'rPr');
    for (const tracked of ['ins', 'del'])
      if (childNamed(properties, tracked)) this.around.doubt('trackedChanges');
    const look: RunLook = {
      ...line.style.run,
      ...this.around.tools.styles.character(valueIn(properties, 'rStyle')),
      ...runLook(properties),
    };
    const before = line.text;
    this.inRun(run, line);
    const said = line.text.slice(before.length);
    if (said.trim() === '' || !isUnseen(look, line.look, line.behind)) return;
    this.around.doubt('unseen');
    line.text = `${before}${UNSEEN[0]}${said}${UNSEEN[1]}`;
  }

  private inRun(run: XmlNode, line: Line): void {
    for (const node of run.children) {
      const field = line.fields.at(-1);
      const sign = SIGNS[node.name];
      if (node.name === 'w:fldChar') this.fieldMark(node, line);
      else if (node.name === 'w:instrText') {
        if (field) field.code += node.text;
      } else if (line.fields.some(({ inResult, code }) => !inResult || PAGE_FIELD.test(code))) {
        // The code of a field, and the numbers of pages.
      } else if (node.name === 'w:t') {
        line.text += node.getAttribute('xml:space') === 'preserve' ? node.text : node.text.trim();
      } else if (sign !== undefined) line.text += sign;
      else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference')
        this.note(node, line);
      else if (node.name === 'w:drawing' || node.name === 'w:pict') this.drawn(node, line);
      else if (node.name === 'w:object') {
        this.around.doubt('embedded');
        this.drawn(node, line);
      } else if (node.name === 'w:sym') {
        this.around.doubt('unknown');
        line.text += `[${wordAttribute(node, 'char') ?? ''}]`;
      } else if (node.name === 'mc:AlternateContent') {
        this.around.alternate(node, (choice) => {
          this.inRun(choice, line);
          return [];
        });
      } else if (!SILENT.has(node.name)) {
        for (const { text } of this.around.stranger(node)) line.text += ` ${text} `;
      }
    }
  }

  private fieldMark(node: XmlNode, line: Line): void {
    const kind = wordAttribute(node, 'fldCharType');
    if (kind === 'begin') line.fields.push({ code: '', inResult: false });
    const field = line.fields.at(-1);
    if (field === undefined) return;
    if (kind === 'separate') {
      field.inResult = true;
      this.field(field.code, line, () => {});
    }
    if (kind === 'end') {
      if (!field.inResult) this.field(field.code, line, () => {});
      line.fields.pop();
    }
  }

  private note(node: XmlNode, line: Line): void {
    this.around.tools.noteCount += 1;
    const label = `[${this.around.tools.noteCount}]`;
    line.text += label;
    const note = this.around.tools.notes.get(wordAttribute(node, 'id') ?? '');
    const part = this.around.tools.notesPart;
    if (note === undefined || part === null || node.name !== 'w:footnoteReference') {
      this.around.doubt('unknown');
      return;
    }
    const inside = this.around.of(part, 'note').blocks(note);
    const words = inside.map(({ text }) => text).join(' ');
    line.after.push(passage('note', `${label} ${words}`));
  }

  /** Pictures by their bytes, words in boxes as passages. */
  private drawn(node: XmlNode, line: Line): void {
    let found = false;
    let alt = '';
    for (const each of everyNode(node)) {
      if (each.name === 'wp:docPr') alt = each.getAttribute('descr') ?? '';
      const id =
        each.name === 'a:blip'
          ? (each.getAttribute('r:embed') ?? each.getAttribute('r:link'))
          : each.name === 'v:imagedata'
            ? each.getAttribute('r:id')
            : null;
      if (id !== null) {
        found = true;
        const relation = this.around.part.relations.get(id);
        if (relation?.isOutside) this.around.doubt('embedded');
        const hash = relation ? this.around.tools.hashOf(relation.target) : null;
        line.after.push(passage('picture', alt, hash ?? 'missing'));
      }
      if (each.name === 'w:txbxContent') {
        found = true;
        this.around.doubt('textBox');
        line.after.push(...this.around.blocks(each));
      }
    }
    if (!found) this.around.doubt('drawing');
  }
}
