import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type ApprovalDetails, isSigner } from '#core/letter/path-events';
import { approvalForms } from '#core/records/letter-event';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { useProfile } from '../../../app/store-context';
import type { Act } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { ProofField } from './proof-field';

type Outside = ApprovalDetails['how'];
export const OUTSIDE = approvalForms.filter((form): form is Outside => form !== 'inProgram');

export interface Approval {
  readonly how: Outside;
  readonly on: CalendarDay | null;
  readonly signerId: string | null;
  readonly documentId: string | null;
  readonly remark: string;
}

/** What is filled in to begin with: the chair, on `on`. */
export function useApproval(on: CalendarDay): readonly [Approval, (change: Partial<Approval>) => void] {
  const { people } = useProfile();
  const [approval, setApproval] = useState<Approval>(() => ({
    how: 'paper',
    on,
    signerId: (people.find(({ role }) => role === 'chair') ?? people.find(isSigner))?.id ?? null,
    documentId: null,
    remark: '',
  }));
  return [approval, (change) => setApproval((before) => ({ ...before, ...change }))];
}

/** For the command; null while the day is not known. */
export function useApprovalDetails(): (approval: Approval) => ApprovalDetails | null {
  const { people } = useProfile();
  return ({ on, signerId, ...approval }) => {
    if (on === null) return null;
    const signer = people.find(({ id }) => id === signerId);
    return {
      ...approval,
      on,
      signerId: signer?.id ?? null,
      signerName: signer?.name ?? '',
      signerFunction: signer?.function ?? '',
      asDeputy: signer?.role === 'deputyChair',
    };
  };
}

/** How, when and by whom a letter was approved outside the program, and where that can be seen. */
export function ApprovalFields(props: {
  readonly desk: LetterOnDesk;
  readonly approval: Approval;
  readonly onChange: (change: Partial<Approval>) => void;
  readonly act: Act;
  /** How is asked elsewhere. */
  readonly knowsHow?: boolean;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const { people } = useProfile();
  const { desk, approval, onChange, act } = props;
  return (
    <>
      {props.knowsHow ? null : (
        <RadioGroup
          label={t('sign.approval.how')}
          options={OUTSIDE.map((id) => ({ id, label: t(`sign.how.${id}`) }))}
          value={approval.how}
          onChange={(how) => onChange({ how })}
        />
      )}
      <Select
        label={t('sign.approval.who')}
        options={people.filter(isSigner).map(({ id, name, function: as }) => ({
          id,
          label: [name, as].filter((part) => part !== '').join(', '),
        }))}
        value={approval.signerId}
        onChange={(signerId) => onChange({ signerId })}
        error={act.problemOf('signerName')}
      />
      <DateField
        label={t('sign.approval.on')}
        value={approval.on}
        onChange={(on) => onChange({ on })}
        until={today}
        today={today}
        error={act.problemOf('approvedOn')}
      />
      <ProofField
        desk={desk}
        label={t('sign.approval.proof')}
        description={t('sign.approval.proof.explain')}
        value={approval.documentId}
        onChange={(documentId) => onChange({ documentId })}
      />
      <TextArea
        label={t('sign.approval.remark')}
        isOptional
        rows={2}
        value={approval.remark}
        onChange={(remark) => onChange({ remark })}
      />
    </>
  );
}
