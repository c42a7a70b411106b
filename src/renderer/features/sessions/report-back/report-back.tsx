/** Telling those who gave their input what was done with it, and what came of it; and the report for the members. */
import { type ReactNode, useMemo, useState } from 'react';
import type { ReportBack as Told } from '#core/records/report-back';
import type { ReportFacts } from '#core/report-back/report-facts';
import { type ReportState, reportState } from '#core/report-back/told';
import type { SessionView } from '#store';
import { DocumentPages } from '../../../app/paper/document-pages';
import { useProfile, useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import styles from './report-back.module.css';
import { ToldDialog } from './told-dialog';
import { type ReportKind, useReportDocument, useReportFiles } from './use-report';

function Standing(props: { readonly state: ReportState; readonly facts: ReportFacts }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { state, facts } = props;
  if (facts.letters.length === 0) return <Notice kind="info">{t('reportBack.state.noLinks')}</Notice>;
  if (state.last === null) {
    return state.isDue ? (
      <Notice kind="warning">{t('reportBack.state.never')}</Notice>
    ) : (
      <Notice kind="info">{t('reportBack.state.notSent')}</Notice>
    );
  }
  const on = days.day(state.last.on);
  return state.isDue ? (
    <Notice kind="warning">{t('reportBack.state.changed', { on, count: state.changed.length })}</Notice>
  ) : (
    <Notice kind="info">{t('reportBack.state.told', { on })}</Notice>
  );
}

function ToldList(props: { readonly told: readonly Told[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { people } = useProfile();
  if (props.told.length === 0) return <p className={styles.quiet}>{t('reportBack.nobody')}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers
    <ol role="list" className={styles.told}>
      {props.told.map(({ id, on, channel, recipients, remark, by }) => (
        <li key={id}>
          <strong>{days.day(on)}</strong>{' '}
          <span className={styles.quiet}>{t(`reportBack.channel.${channel}`)}</span>
          <p>{recipients.join(', ')}</p>
          {remark === '' ? null : <p className={styles.quiet}>{remark}</p>}
          <p className={styles.quiet}>
            {t('reportBack.by', { name: people.find((person) => person.id === by)?.name ?? '' })}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Report(props: { readonly facts: ReportFacts; readonly told: readonly Told[] }): ReactNode {
  const t = useWords();
  const { facts, told } = props;
  const [kind, setKind] = useState<ReportKind>('back');
  const [isTelling, setTelling] = useState(false);
  const state = useMemo(() => reportState(facts, told), [facts, told]);
  const document = useReportDocument(facts, kind);
  const files = useReportFiles(document);
  const isBack = kind === 'back';
  return (
    <div className={styles.tab}>
      <div className={styles.side}>
        <RadioGroup<ReportKind>
          label={t('reportBack.kind')}
          options={[
            { id: 'back', label: t('reportBack.kind.back'), description: t('reportBack.kind.back.explain') },
            {
              id: 'members',
              label: t('reportBack.kind.members'),
              description: t('reportBack.kind.members.explain'),
            },
          ]}
          value={kind}
          onChange={setKind}
        />
        <div className={styles.acts}>
          <Button icon="exportFile" isDisabled={files.isBusy || !document} onPress={() => void files.word()}>
            {t('reportBack.word')}
          </Button>
          {isBack ? (
            <Button icon="mail" isDisabled={files.isBusy || !document} onPress={() => void files.mail()}>
              {t('reportBack.mail')}
            </Button>
          ) : null}
          <Button icon="print" isDisabled={!document} onPress={() => void files.print()}>
            {t('reportBack.print')}
          </Button>
        </div>
        {isBack ? (
          <>
            <Standing state={state} facts={facts} />
            <div>
              <Button kind="primary" icon="dispatch" onPress={() => setTelling(true)}>
                {t('reportBack.told')}
              </Button>
            </div>
            <section aria-labelledby="report-told">
              <h2 id="report-told" className={styles.heading}>
                {t('reportBack.list')}
              </h2>
              <ToldList told={told} />
            </section>
          </>
        ) : null}
      </div>
      <div className={styles.pages}>
        {document ? <DocumentPages document={document} label={document.subject} /> : null}
      </div>
      {isTelling ? <ToldDialog facts={facts} onClose={() => setTelling(false)} /> : null}
    </div>
  );
}

export function ReportBack(props: { readonly view: SessionView }): ReactNode {
  const { id } = props.view.session;
  const facts = useWatch('reportFacts', id);
  const told = useWatch('reportsBack', id);
  if (!facts || told === undefined) return null;
  return <Report facts={facts} told={told} />;
}
