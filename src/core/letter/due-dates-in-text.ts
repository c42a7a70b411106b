import type { CalendarDay } from '#core/calendar/calendar-day';
import type { BodyNode, LetterBody } from '#core/letter/body';

/** As it is written: a frozen text that is written in again follows its date once more. */
export function withoutDueDay(body: LetterBody): LetterBody {
  return withDueDay(body, null);
}

/** The body with every `dueDate` node carrying `day`, as it is exported and frozen. */
export function withDueDay(body: LetterBody, day: CalendarDay | null): LetterBody {
  const visit = (node: BodyNode): BodyNode => {
    if (node.type === 'dueDate') return { ...node, attrs: { ...node.attrs, day } };
    return node.content ? { ...node, content: node.content.map(visit) } : node;
  };
  return visit(body) as LetterBody;
}
