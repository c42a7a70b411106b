/**
 * The day the reply is due, inside the text. It is worked out from the letter's date and the council's rule
 * each time it is shown; the node itself holds no day until the letter is frozen.
 */
import { Node } from '@tiptap/core';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type Live, liveValue, type SettableLive } from './live-value';

/** Stands in the letter as long as its date is not known. The letter is Dutch, whatever the screen speaks. */
export const DAY_TO_COME = '(datum volgt)';

export function dueDateText(day: CalendarDay | null): string {
  return day === null ? DAY_TO_COME : formatDutchDate(day);
}

/** The due day as it is now, for nodes that must follow it without a change of the document. */
export type DueDaySource = Live<CalendarDay | null>;

export const dueDaySource = (): SettableLive<CalendarDay | null> => liveValue<CalendarDay | null>(null);

export const DueDate = Node.create<{ source: DueDaySource; hint: string }>({
  name: 'dueDate',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ source: dueDaySource(), hint: '' }),
  addAttributes: () => ({ day: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-due-date]' }],
  // What is copied into another program takes the words along.
  renderHTML() {
    return ['span', { 'data-due-date': '' }, dueDateText(this.options.source.current())];
  },
  renderText() {
    return dueDateText(this.options.source.current());
  },
  addNodeView() {
    const { source, hint } = this.options;
    return () => {
      const dom = document.createElement('span');
      dom.dataset.dueDate = '';
      dom.title = hint;
      const show = (): void => {
        const day = source.current();
        dom.textContent = dueDateText(day);
        dom.toggleAttribute('data-unknown', day === null);
      };
      show();
      return { dom, ignoreMutation: () => true, destroy: source.subscribe(show) };
    };
  },
});
