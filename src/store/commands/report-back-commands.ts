import { add } from '#core/journal/change';
import type { ReportBack } from '#core/records/report-back';
import { Refusal } from '#core/refusals/refusal';
import { type ReportDetails, registerReport } from '#core/report-back/register';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { reportFacts } from '../queries/report-back-queries';

/** Keeps who was told what was done with a session, when, and how things stood then. */
export function registerReportBack(
  { gate, making }: StoreContext,
  sessionId: string,
  details: ReportDetails,
): Promise<Committed<ReportBack>> {
  return gate.commit({ intent: 'registerReportBack', partition: `session/${sessionId}` }, async (db) => {
    const facts = await reportFacts(db, sessionId);
    if (!facts) return new Refusal('record.gone', { table: 'sessions' });
    const row = registerReport(facts, details, making);
    return row instanceof Refusal ? row : { changes: [add('reportsBack', row)], result: row };
  });
}
