/** The letter's whole story on one page: every step with who, when, which text and how it was approved; to be printed. */
import { type ReactNode, useMemo } from 'react';
import { shortFingerprint } from '#core/sign-off/signed-content';
import type { FollowUp } from '#core/terms/ladder';
import type { LetterOnDesk } from '#store';
import { useHost } from '../../app/host-context';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { hrefOf } from '../../app/navigation';
import { useProfile, useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import styles from './letter-story.module.css';
import { type StoryLine, storyLines, versionNumber } from './story-lines';
import { useStoryWords } from './story-words';

export function LetterStory(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  if (desk === undefined) return null;
  if (desk === null) {
    return (
      <Page width="reading">
        <EmptyState icon="history">{t('desk.gone')}</EmptyState>
      </Page>
    );
  }
  return <Story desk={desk} />;
}

function Story(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const host = useHost();
  const { desk } = props;
  const { letter, events, state, dossier } = desk;
  const journal = useWatch('letterHistory', letter.id);
  const versions = useWatch('frozenVersions', letter.id);
  const lines = useMemo(
    () => (journal && versions ? storyLines(journal, events, versions) : []),
    [journal, events, versions],
  );
  const numberOf = (line: StoryLine): number | null =>
    line.version ? versionNumber(line.version, versions ?? []) : null;
  return (
    <Page as="article" width="reading">
      <PageHeader
        above={
          <Link kind="quiet" href={hrefOf({ screen: 'letter', id: letter.id })}>
            {t('story.back')}
          </Link>
        }
        title={t('story.title', { subject: letter.subject || t('app.letter.untitled') })}
        meta={
          <>
            <LetterStateBadge letter={{ state, events }} />
            <span>
              {[state.reference ?? '', dossier?.title ?? ''].filter((part) => part !== '').join(' · ')}
            </span>
          </>
        }
        actions={
          <span className={styles.actions}>
            <Button icon="print" onPress={() => void host.print()}>
              {t('story.print')}
            </Button>
          </span>
        }
      />
      <ol className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} version={numberOf(line)} followUps={desk.followUps} />
        ))}
      </ol>
      <p className={styles.quiet}>{t('story.immutable')}</p>
    </Page>
  );
}

function Line(props: {
  readonly line: StoryLine;
  readonly version: number | null;
  readonly followUps: readonly FollowUp[];
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { people } = useProfile();
  const wordsOf = useStoryWords(props.followUps);
  const { line, version } = props;
  const nameOf = (id: string): string =>
    people.find((person) => person.id === id)?.name ?? t('desk.history.someone');
  const { what, details } = wordsOf(line.event);
  const { day, time } = days.momentParts(line.at);
  return (
    <li className={cx(styles.line, line.withdrawal && styles.gone)}>
      <p className={styles.when}>
        <time dateTime={line.at}>
          {day} <span className={styles.quiet}>{time}</span>
        </time>
      </p>
      <div className={styles.words}>
        <p className={styles.what}>{what}</p>
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {line.fingerprint !== null && version !== null ? (
          <p className={styles.quiet}>
            {t('story.version', { version, fingerprint: shortFingerprint(line.fingerprint) })}
          </p>
        ) : null}
        <p className={styles.quiet}>{t('story.by', { name: nameOf(line.by) })}</p>
        {line.withdrawal ? (
          <p className={styles.taken}>
            {t('desk.history.withdrawn', {
              name: nameOf(line.withdrawal.by),
              moment: days.moment(line.withdrawal.at),
              hasReason: line.withdrawal.reason === '' ? 'no' : 'yes',
              reason: line.withdrawal.reason,
            })}
          </p>
        ) : null}
      </div>
    </li>
  );
}
