import type { SignOffRecord } from '#core/records/letter-event';
import { shortFingerprint } from '#core/sign-off/signed-content';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';

export interface ApprovalWords {
  /** "Ondertekend door Bas Groen, voorzitter, op 2 november 2026": by which way, plainly. */
  readonly title: (record: SignOffRecord) => string;
  /** What else is to be known: as deputy, by the author, with which fingerprint, what was noted. */
  readonly detail: (record: SignOffRecord) => string;
  /** The same without the fingerprint, where that stands beside it. */
  readonly remarks: (record: SignOffRecord) => string;
}

/** An approval in words; one outside the program never reads like a signature in it. */
export function useApprovalWords(): ApprovalWords {
  const t = useWords();
  const days = useDays();
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  const remarks = ({ signer, remark }: SignOffRecord): string =>
    joined(
      signer.asDeputy ? t('sign.approved.asDeputy') : '',
      signer.isAuthor ? t('sign.approved.isAuthor') : '',
      remark,
    );
  return {
    title: ({ how, signer, on }) =>
      t(`sign.approved.${how}`, {
        who: [signer.name, signer.function].filter((part) => part !== '').join(', '),
        day: days.day(on),
      }),
    remarks,
    detail: (record) =>
      joined(
        remarks(record),
        record.seal
          ? t('sign.approved.fingerprint', { fingerprint: shortFingerprint(record.seal.contentHash) })
          : '',
      ),
  };
}
