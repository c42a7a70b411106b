/** Who was told, when and how. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type ReportChannel, reportChannels } from '#core/records/report-back';
import type { ReportFacts } from '#core/report-back/report-facts';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';

export function ToldDialog(props: { readonly facts: ReportFacts; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { facts, onClose } = props;
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [channel, setChannel] = useState<ReportChannel>('email');
  const [recipients, setRecipients] = useState(() =>
    facts.attendances.map(({ organisation }) => organisation).join('\n'),
  );
  const [remark, setRemark] = useState('');
  const save = async (): Promise<void> => {
    if (on === null) return;
    const names = recipients.split('\n').map((name) => name.trim().slice(0, 500));
    const done = await act.run(
      () => store.registerReportBack(facts.session.id, { on, channel, recipients: names, remark }),
      t('reportBack.told.kept'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('reportBack.told')}
      doIt={t('reportBack.told.doIt')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void save()}
    >
      <DateField
        label={t('reportBack.told.on')}
        value={on}
        until={today}
        today={today}
        onChange={setOn}
        error={act.problemOf('on')}
      />
      <Select<ReportChannel>
        label={t('reportBack.told.channel')}
        options={reportChannels.map((id) => ({ id, label: t(`reportBack.channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      <TextArea
        label={t('reportBack.told.recipients')}
        description={t('reportBack.told.recipients.explain')}
        rows={5}
        value={recipients}
        onChange={setRecipients}
        error={act.problemOf('recipients')}
      />
      <TextArea label={t('reportBack.told.remark')} isOptional rows={2} value={remark} onChange={setRemark} />
    </FormDialog>
  );
}
