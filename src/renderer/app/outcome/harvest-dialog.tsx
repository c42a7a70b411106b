/** Sentences of a document that commit somebody, with the day worked out; a person ticks what was promised. */
import { type ReactNode, useState } from 'react';
import { harvestCommitments, type ProposedCommitment } from '#core/commitments/harvest';
import { latestText, passageStarts } from '#core/document-text/joined-text';
import type { CommitmentFields } from '#core/outcome/commitment-acts';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import { passageKinds } from '#core/reading/document-reading';
import type { DocumentText } from '#core/records/document-text';
import type { DossierDocument } from '#core/records/dossier-document';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useToday } from '../clock';
import { FormDialog } from '../form-dialog';
import { useStore, useWatch } from '../store-context';
import { useAct } from '../use-act';
import styles from './outcome.module.css';

interface Proposal extends ProposedCommitment {
  /** In the joined text of the document. */
  readonly start: number;
  readonly page: number | null;
}

function proposalsIn(text: DocumentText, written: DossierDocument['date']): Proposal[] {
  const starts = passageStarts(text.passages);
  const passages = text.passages.map(({ words, kind: kept }, i) => {
    const kind = passageKinds.find((each) => each === kept);
    return { id: String(i), words, ...(kind ? { kind } : {}) };
  });
  return harvestCommitments(passages, written).map((found) => ({
    ...found,
    start: (starts[Number(found.passageId)] ?? 0) + found.from,
    page: text.passages[Number(found.passageId)]?.page ?? null,
  }));
}

export function HarvestDialog(props: {
  readonly dossierId: string;
  readonly documents: readonly DossierDocument[];
  /** What is recorded already is not proposed again. */
  readonly standings: readonly CommitmentStanding[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const days = useDays();
  const today = useToday();
  const act = useAct();
  const { dossierId, documents, standings, onClose } = props;
  const outcomes = useWatch('dossierOutcomes', dossierId);
  const texts = outcomes?.texts ?? [];
  const readable = documents.filter(({ id }) => latestText(texts, id) !== null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const document = readable.find(({ id }) => id === chosenId) ?? readable.at(-1) ?? null;
  const text = document && latestText(texts, document.id);
  const [on, setOn] = useState(document?.date ?? null);
  const [by, setBy] = useState(t('commitment.by.usual'));
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const written = on ?? document?.date ?? null;
  const known = new Set(standings.map(({ commitment }) => commitment.words));
  const proposals = text ? proposalsIn(text, written).filter(({ words }) => !known.has(words)) : [];

  const keep = async (): Promise<void> => {
    if (!document || !text || written === null) return;
    const fields = proposals
      .filter(({ start }) => ticked.has(start))
      .map(
        ({ words, start, page, due }): CommitmentFields => ({
          words,
          by,
          on: written,
          source: outcomes?.letters.some(({ events }) =>
            events.some((event) => event.kind === 'replied' && event.documentId === document.id),
          )
            ? 'reply'
            : 'memo',
          documentId: document.id,
          place: {
            documentId: document.id,
            textId: text.id,
            page,
            from: start,
            to: start + words.length,
          },
          where: page === null ? '' : t('reply.text.page', { page }),
          due: due?.day ?? null,
          dueCertainty: due?.day ? due.certainty : null,
          period: due?.words ?? '',
          points: [],
        }),
      );
    const done = await act.run(
      () => store.addCommitments(dossierId, fields),
      t('commitment.added', { count: fields.length }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('commitment.harvest')}
      doIt={t('commitment.harvest.keep', { count: ticked.size })}
      act={act}
      size="wide"
      canDo={ticked.size > 0 && written !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      {document === null ? (
        <Notice kind="info">{t('commitment.harvest.noText')}</Notice>
      ) : (
        <>
          <Select
            label={t('commitment.harvest.document')}
            options={readable.map(({ id, fileName }) => ({ id, label: fileName }))}
            value={document.id}
            onChange={(id) => {
              setChosenId(id);
              setOn(readable.find((each) => each.id === id)?.date ?? null);
              setTicked(new Set());
            }}
          />
          <div className={styles.pair}>
            <DateField
              label={t('commitment.on')}
              value={written}
              onChange={setOn}
              until={today}
              today={today}
              error={act.problemOf('on')}
            />
            <TextField label={t('commitment.by')} value={by} onChange={setBy} error={act.problemOf('by')} />
          </div>
          {proposals.length === 0 ? <Notice kind="info">{t('commitment.harvest.nothing')}</Notice> : null}
          {proposals.map(({ start, words, due, strength, page }) => (
            <Checkbox
              key={start}
              isSelected={ticked.has(start)}
              onChange={(chosen) =>
                setTicked(
                  (before) =>
                    new Set(chosen ? [...before, start] : [...before].filter((each) => each !== start)),
                )
              }
              description={[
                t(`commitment.strength.${strength}`),
                due?.day
                  ? t(`commitment.certainty.${due.certainty}`, { day: days.day(due.day), words: due.words })
                  : (due?.words ?? ''),
                page === null ? '' : t('reply.text.page', { page }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            >
              {words}
            </Checkbox>
          ))}
        </>
      )}
    </FormDialog>
  );
}
