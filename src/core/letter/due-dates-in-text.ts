import type { CalendarDay } from '#core/calendar/calendar-day';
import type { BodyNode, LetterBody } from '#core/letter/body';

/** The body with every `dueDate` node carrying `day`, as it is exported and frozen. */
export function withDueDay(body: LetterBody, day: CalendarDay | null): LetterBody {
  const visit = (node: BodyNode): BodyNode => {
    if (node.type === 'dueDate') return { ...node, attrs: { ...node.attrs, day } };
    return node.content ? { ...node, content: node.content.map(visit) } : node;
  };
  return visit(body) as LetterBody;
}
