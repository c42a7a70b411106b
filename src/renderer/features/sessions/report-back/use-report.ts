/** The documents made from a session: for those who gave their input, and for the members. */
import { useMemo } from 'react';
import type { LetterDocument } from '#core/letter/letter-document';
import { reportBody, reportSubject } from '#core/report-back/report-body';
import { reportDocument } from '#core/report-back/report-document';
import type { ReportFacts } from '#core/report-back/report-facts';
import { sessionReportBody, sessionReportSubject } from '#core/report-back/session-report';
import { fileNameOf, mailWriter, wordWriter } from '#documents';
import { useToday } from '../../../app/clock';
import { useHost } from '../../../app/host-context';
import { printLetter } from '../../../app/paper/print-letter';
import { useProfile } from '../../../app/store-context';
import { useSaveFile } from '../../../app/use-save-file';
import { useWords } from '../../../i18n/words';
import { useLogo } from '../use-logo';

export type ReportKind = 'back' | 'members';

export function useReportDocument(facts: ReportFacts, kind: ReportKind): LetterDocument | null {
  const { council } = useProfile();
  const today = useToday();
  const logo = useLogo();
  return useMemo(() => {
    if (logo === undefined) return null;
    const isBack = kind === 'back';
    return reportDocument({
      council,
      logo,
      subject: isBack ? reportSubject(facts) : sessionReportSubject(facts),
      body: isBack ? reportBody(facts) : sessionReportBody(facts),
      date: today,
      greets: isBack,
      addressee: [isBack ? 'Allen die hun inbreng gaven' : 'De leden van de raad'],
    });
  }, [council, logo, facts, kind, today]);
}

export interface ReportFiles {
  readonly isBusy: boolean;
  readonly word: () => Promise<void>;
  readonly mail: () => Promise<void>;
  readonly print: () => Promise<void>;
}

export function useReportFiles(document: LetterDocument | null): ReportFiles {
  const t = useWords();
  const host = useHost();
  const { isBusy, save } = useSaveFile();
  const name = document ? [document.subject] : [];
  return {
    isBusy,
    word: async () => {
      if (!document) return;
      await save({
        name,
        label: t('reportBack.word'),
        writer: wordWriter,
        content: () => wordWriter.write(document),
      });
    },
    mail: async () => {
      if (!document) return;
      const content = async (): Promise<Uint8Array> =>
        mailWriter.write({
          letter: document,
          text: 'whole',
          attachment: {
            name: fileNameOf(name, t('reportBack.title'), wordWriter.extension),
            mediaType: wordWriter.mediaType,
            bytes: await wordWriter.write(document),
          },
        });
      await save({ name, label: t('reportBack.mail'), writer: mailWriter, content });
    },
    print: async () => {
      if (document) await printLetter(document, host);
    },
  };
}
