import { type ReactNode, useState } from 'react';
import { recipientOf } from '#core/letter/address-lines';
import type { LetterProposal } from '#core/letter/letter-proposal';
import { advicePoints } from '#core/letter/points';
import { type LetterKind, letterKinds } from '#core/records/letter';
import { defaultHead, emptyDossier } from '#store';
import { useToday } from '../../app/clock';
import { useProfile, useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { FieldForm } from '../../ui/field-form';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useUndoBar } from '../../ui/undo-bar';
import { BodyPreview } from './body-preview';
import type { Source } from './read-letter';
import styles from './read-letter.module.css';

const NEW_DOSSIER = 'new';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Left what will stand in the head, to be corrected; right the body as it was understood. */
export function ConfirmProposal(props: {
  readonly proposal: LetterProposal;
  readonly source: Source | null;
  readonly dossierId: string | null;
  readonly onBack: () => void;
  readonly onMade: (letterId: string) => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const bar = useUndoBar();
  const today = useToday();
  const { council, people } = useProfile();
  const dossiers = useWatch('dossiers') ?? [];
  const { proposal, source, onBack, onMade } = props;
  const [head, setHead] = useState(proposal);
  const [dossierId, setDossierId] = useState<string | null>(props.dossierId);
  const [title, setTitle] = useState(proposal.subject);
  const [isSent, setSent] = useState(false);
  const [sentDay, setSentDay] = useState(proposal.date);
  const sentOn = isSent ? sentDay : null;
  const set = (fields: Partial<LetterProposal>): void => setHead((before) => ({ ...before, ...fields }));
  const points = advicePoints(proposal.body);
  const primary = points.filter((point) => point.branch === 'primary').length;
  // An old letter mostly opens a subject of its own; it is the choice that loses nothing.
  const inDossier = dossierId ?? NEW_DOSSIER;

  const make = async (): Promise<void> => {
    let place = inDossier;
    if (place === NEW_DOSSIER) {
      const made = await act.run(() => store.createDossier({ ...emptyDossier, title: title.trim() }));
      if (!made) return;
      place = made.result;
      // A second try after a refusal goes into the dossier that was just made.
      setDossierId(place);
    }
    const given = place;
    const chair = people.find((person) => person.role === 'chair');
    const { kind, body, doubts: _doubts, ourReference, ...fields } = head;
    const done = await act.run(
      () =>
        store.importLetter({
          dossierId: given,
          head: { ...defaultHead(kind, council, chair), ...fields, kind },
          body,
          reference: ourReference,
          source,
        }),
      t('readLetter.made'),
    );
    if (!done) return;
    if (sentOn !== null) {
      const sent = await act.run(() =>
        store.registerDispatch(done.result, {
          on: sentOn,
          channel: 'post',
          recipients: fields.addressee.slice(0, 1).map(recipientOf),
        }),
      );
      // The letter is there; what its dispatch lacks is asked on its own desk.
      if (!sent) bar.show({ message: t('readLetter.notSent') });
    }
    onMade(done.result);
  };

  return (
    <>
      <p className={styles.explain}>
        {t('readLetter.confirm.explain', { points: primary, fallback: points.length - primary })}
      </p>
      {proposal.doubts.length > 0 ? (
        <Notice kind="warning" title={t('readLetter.doubts')}>
          <ul className={styles.doubts}>
            {proposal.doubts.map((doubt) => (
              <li key={doubt.kind}>
                {t.maybe(`reading.doubt.${doubt.kind}`, 'count' in doubt ? { count: doubt.count } : {})}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className={styles.columns}>
        <FieldForm onChange={act.clear} onSubmit={() => void make()}>
          <Select
            label={t('letters.field.dossier')}
            options={[
              ...dossiers.map(({ dossier }) => ({ id: dossier.id, label: dossier.title })),
              { id: NEW_DOSSIER, label: t('readLetter.newDossier') },
            ]}
            value={inDossier}
            onChange={setDossierId}
          />
          {inDossier === NEW_DOSSIER ? (
            <TextField
              label={t('dossiers.field.title')}
              value={title}
              onChange={setTitle}
              error={act.problemOf('title')}
            />
          ) : null}
          <Select<LetterKind>
            label={t('letters.field.kind')}
            options={letterKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
            value={head.kind}
            onChange={(kind) => set({ kind })}
          />
          <TextField
            label={t('letters.field.subject')}
            value={head.subject}
            onChange={(subject) => set({ subject })}
            error={act.problemOf('subject')}
          />
          <TextArea
            label={t('letters.field.addressee')}
            rows={2}
            value={head.addressee.join('\n')}
            onChange={(text) => set({ addressee: linesOf(text) })}
            error={act.problemOf('addressee')}
          />
          <div className={styles.pair}>
            <DateField
              label={t('letters.field.date')}
              isOptional
              value={head.date}
              onChange={(date) => set({ date })}
              error={act.problemOf('date')}
            />
            <TextField
              label={t('letters.field.ourReference')}
              isOptional
              value={head.ourReference}
              onChange={(ourReference) => set({ ourReference })}
              error={act.problemOf('ourReference') ?? act.problemOf('reference')}
            />
          </div>
          <div className={styles.pair}>
            <TextField
              label={t('letters.field.yourReference')}
              isOptional
              value={head.yourReference}
              onChange={(yourReference) => set({ yourReference })}
            />
            <DateField
              label={t('letters.field.yourLetterOf')}
              isOptional
              value={head.yourLetterOf}
              onChange={(yourLetterOf) => set({ yourLetterOf })}
            />
          </div>
          <TextField
            label={t('letters.field.contactPerson')}
            isOptional
            value={head.contactPerson}
            onChange={(contactPerson) => set({ contactPerson })}
          />
          <div className={styles.pair}>
            <TextField
              label={t('letters.field.directLine')}
              isOptional
              value={head.directLine}
              onChange={(directLine) => set({ directLine })}
            />
            <TextField
              label={t('letters.field.contactEmail')}
              isOptional
              value={head.contactEmail}
              onChange={(contactEmail) => set({ contactEmail })}
            />
          </div>
          <TextArea
            label={t('letters.field.copiesTo')}
            isOptional
            rows={1}
            value={head.copiesTo.join('\n')}
            onChange={(text) => set({ copiesTo: linesOf(text) })}
          />
          <div className={styles.pair}>
            <TextField
              label={t('letters.field.signatoryName')}
              isOptional
              value={head.signatoryName}
              onChange={(signatoryName) => set({ signatoryName })}
            />
            <TextField
              label={t('letters.field.signatoryFunction')}
              isOptional
              value={head.signatoryFunction}
              onChange={(signatoryFunction) => set({ signatoryFunction })}
            />
          </div>
          <Checkbox isSelected={isSent} onChange={setSent} description={t('readLetter.sent.explain')}>
            {t('readLetter.sent')}
          </Checkbox>
          {isSent ? (
            <DateField
              label={t('desk.dispatch.on')}
              value={sentDay}
              onChange={(day) => setSentDay(day)}
              until={today}
              today={today}
            />
          ) : null}
          {act.problem !== null && act.problem.field === null ? (
            <Notice kind="error">{act.problem.words}</Notice>
          ) : null}
          <div className={styles.row}>
            <Button kind="primary" type="submit" isDisabled={act.isBusy}>
              {t('readLetter.make')}
            </Button>
            <Button kind="plain" onPress={onBack}>
              {t('readLetter.back')}
            </Button>
          </div>
        </FieldForm>
        <section className={styles.sheet} aria-label={t('readLetter.body')}>
          <p className={styles.salutation}>{head.salutation}</p>
          <BodyPreview body={proposal.body} />
        </section>
      </div>
    </>
  );
}
