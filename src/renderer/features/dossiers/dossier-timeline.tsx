import type { ReactNode } from 'react';
import type { DossierOutcomes, DossierView } from '#store';
import { PlaceLink } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { ExplainedDay } from '../../app/term-explanation/explained-day';
import { useWords } from '../../i18n/words';
import type { IconName } from '../../ui/icon';
import { Timeline } from '../../ui/timeline';
import styles from './dossier.module.css';
import { dossierStory, type StoryKind } from './dossier-story';

const ICONS: Readonly<Record<StoryKind, IconName>> = {
  drafted: 'write',
  dispatched: 'dispatch',
  signOffAsked: 'write',
  changesRequested: 'comment',
  signedOff: 'check',
  received: 'inbox',
  acknowledged: 'mailOpen',
  replied: 'answered',
  extended: 'clock',
  announced: 'clock',
  suspended: 'minus',
  resumed: 'clock',
  promised: 'calendar',
  resent: 'dispatch',
  departed: 'alert',
  ruleChanged: 'law',
  ladderStep: 'mail',
  closed: 'done',
  document: 'attachment',
  motionTabled: 'law',
  motionDecided: 'law',
  motionAnswered: 'law',
  committed: 'quote',
  settled: 'done',
};

export function DossierTimeline(props: {
  readonly view: DossierView;
  readonly outcomes: DossierOutcomes | undefined;
}): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const items = dossierStory(props.view, props.outcomes, reckoning).map((line) => ({
    id: line.id,
    day: line.day,
    icon: ICONS[line.kind],
    content: (
      <div className={styles.line}>
        <div>
          {t.rich(`dossiers.story.${line.kind}`, {
            state:
              line.motionState !== undefined
                ? t(`outcome.motion.${line.motionState}`)
                : line.commitmentState !== undefined
                  ? t(`commitment.state.${line.commitmentState}`)
                  : '',
            step: line.step === undefined ? '' : t(`termPage.step.${line.step}`),
            what:
              line.motionId !== undefined ? (
                <PlaceLink
                  key="what"
                  to={{ screen: 'motion', id: props.view.dossier.id, motionId: line.motionId }}
                >
                  {line.title}
                </PlaceLink>
              ) : line.letterId === null ? (
                line.title
              ) : (
                <PlaceLink key="what" to={{ screen: 'letter', id: line.letterId }}>
                  {line.title || t('app.letter.untitled')}
                </PlaceLink>
              ),
          })}
        </div>
        {line.until === null || line.letterId === null ? null : (
          <div className={styles.quiet}>
            {t.rich(line.kind === 'announced' ? 'dossiers.story.announcedDay' : 'dossiers.story.until', {
              day: <ExplainedDay key="day" letterId={line.letterId} due={line.until} />,
            })}
          </div>
        )}
        {line.detail === '' ? null : <div className={styles.quiet}>{line.detail}</div>}
      </div>
    ),
  }));
  return <Timeline items={items} />;
}
