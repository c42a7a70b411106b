/** What happened to a letter of the sample council, through the commands of its time line and its ledger. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import { assertNever } from '#core/refusals/assert-never';
import type { SampleStep } from '#core/sample/sample-step';
import * as ledgerCommands from '../commands/ledger-commands';
import * as eventCommands from '../commands/letter-event-commands';
import type { StoreContext } from '../context';
import { registerSampleReply } from './load-reply';

/** Gives the event of a reply, which others are about; null for anything else. */
export async function registerSampleEvent(
  context: StoreContext,
  id: string,
  { event, recipients }: Extract<SampleStep, { kind: 'registerEvent' }>,
): Promise<string | null> {
  switch (event.kind) {
    case 'dispatched':
      await eventCommands.registerDispatch(context, id, { on: event.on, channel: event.channel, recipients });
      return null;
    case 'received':
      await eventCommands.registerReceipt(context, id, event.on);
      return null;
    case 'acknowledged':
      await eventCommands.registerAcknowledgement(context, id, event.on);
      return null;
    case 'replied':
      return registerSampleReply(context, id, event);
    case 'extended':
      await ledgerCommands.registerExtension(context, id, {
        on: event.on,
        until: calendarDayOf(event.until),
        reason: event.reason,
        documentId: null,
      });
      return null;
    case 'suspended':
      await ledgerCommands.registerSuspension(context, id, {
        on: event.on,
        resumedOn: null,
        reason: event.reason,
        documentId: null,
      });
      return null;
    case 'resumed':
      await ledgerCommands.registerResumption(context, id, {
        on: event.on,
        reason: event.reason,
        documentId: null,
      });
      return null;
    case 'promised':
      await ledgerCommands.registerPromise(context, id, {
        on: event.on,
        day: calendarDayOf(event.day),
        words: event.words,
        documentId: null,
      });
      return null;
    case 'closed':
      await eventCommands.closeLetter(context, id, event.on, event.reason);
      return null;
    default:
      return assertNever(event);
  }
}
