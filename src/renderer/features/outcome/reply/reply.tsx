/** A reply beside the points it has to answer: read left, press the number of a point, and its words stand there. */
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { verdicts as allVerdicts } from '#core/records/outcome-event';
import { go, PlaceLink } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { DayText } from '../../../ui/day-text';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { PageHeader } from '../../../ui/page-header';
import { Splitter } from '../../../ui/splitter';
import { StateBadge } from '../../../ui/state-badge';
import { useNumberKeys } from '../use-number-keys';
import { usePageKeys } from '../use-page-keys';
import { AssessmentForm, Signals } from './assessment';
import { LeftAlone } from './left-alone';
import { NoText } from './no-text';
import styles from './reply.module.css';
import { ReplyPoint } from './reply-point';
import { foundPassages, pointName, replyPoints } from './reply-points';
import { type QuoteMark, ReplyText, type ShownText } from './reply-text';
import { useVerdicts } from './use-verdicts';

export function Reply(props: {
  readonly letterId: string;
  readonly replyId: string;
  /** What the address wants to be looked at first. */
  readonly pointId?: string | undefined;
  readonly from?: number | undefined;
}): ReactNode {
  const t = useWords();
  const view = useWatch('reply', props.letterId, props.replyId);
  const shown = useRef<ShownText>(null);
  const [share, setShare] = useState(50);
  const [current, setCurrent] = useState(1);
  const text = view?.text ?? null;
  const answered = view?.answered ?? [];
  const points = replyPoints(answered);
  const { act, change, quote } = useVerdicts(text);
  const found = text === null ? new Map() : foundPassages(points, text);
  const pointAt = (ordinal: number) => points.find((point) => point.ordinal === ordinal);

  const lookAt = useEffectEvent((pointId: string | undefined, from: number | undefined) => {
    const point = points.find(({ outcome, verdict }) =>
      pointId === undefined
        ? from !== undefined && verdict?.place && verdict.place.from <= from && from < verdict.place.to
        : outcome.pointId === pointId,
    );
    if (point) {
      setCurrent(point.ordinal);
      document.querySelector(`[data-ordinal="${point.ordinal}"]`)?.scrollIntoView({ block: 'nearest' });
    }
    if (from !== undefined) shown.current?.show(from);
  });
  const isRead = Boolean(view);
  useEffect(() => {
    if (isRead) lookAt(props.pointId, props.from);
  }, [isRead, props.pointId, props.from]);

  const onNumber = useNumberKeys(points.length, (ordinal) => {
    const point = pointAt(ordinal);
    const chosen = shown.current?.chosen() ?? null;
    setCurrent(ordinal);
    document.querySelector(`[data-ordinal="${ordinal}"]`)?.scrollIntoView({ block: 'nearest' });
    if (point && chosen) void quote(point, chosen);
  });
  usePageKeys((key) => {
    if (onNumber(key)) return true;
    const verdict = allVerdicts.find((each) => t(`outcome.verdict.${each}.key`) === key.toLowerCase());
    const point = pointAt(current);
    if (!verdict || !point) return false;
    void change(point, { verdict });
    return true;
  });

  if (view === undefined) return null;
  if (view === null) {
    return (
      <div className={styles.page}>
        <EmptyState
          icon="answered"
          action={
            <Button onPress={() => go({ screen: 'letter', id: props.letterId })}>
              {t('reply.toLetter')}
            </Button>
          }
        >
          {t('reply.gone')}
        </EmptyState>
      </div>
    );
  }
  const { reply } = view;
  const done = points.filter(({ verdict }) => verdict !== null).length;
  const marks = points.flatMap(({ verdict, ordinal }): QuoteMark[] =>
    verdict?.place && verdict.place.textId === text?.id
      ? [{ from: verdict.place.from, to: verdict.place.to, ordinal }]
      : [],
  );

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('reply.title')}
        meta={
          <>
            <DayText day={reply.on} form="long" />
            <span>{t(`reply.form.${reply.form}`)}</span>
            {reply.reference === '' ? null : (
              <span>{t('reply.reference', { reference: reply.reference })}</span>
            )}
            <StateBadge
              tone={done === points.length ? 'onTime' : 'nearly'}
              icon={done === points.length ? 'done' : 'check'}
            >
              {t('reply.progress', { done, of: points.length })}
            </StateBadge>
          </>
        }
        actions={
          <Button onPress={() => go({ screen: 'effect', id: view.dossierId })}>{t('reply.toEffect')}</Button>
        }
      />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <p className={styles.how}>{t('reply.how')}</p>
      <div className={styles.split}>
        <Splitter
          label={t('reply.split')}
          share={share}
          onShare={setShare}
          first={
            text ? <ReplyText ref={shown} text={text} marks={marks} /> : <NoText document={view.document} />
          }
          second={
            <div className={styles.points}>
              {answered.map((each) => (
                <section key={each.reply.id} className={styles.letter}>
                  <h2 className={styles.letterTitle}>
                    <PlaceLink to={{ screen: 'letter', id: each.letter.letter.id }}>
                      {each.letter.letter.subject || t('app.letter.untitled')}
                    </PlaceLink>
                  </h2>
                  <Signals answered={each} />
                  <ol className={styles.pointList}>
                    {points
                      .filter(({ replyId }) => replyId === each.reply.id)
                      .map((point) => (
                        <ReplyPoint
                          key={point.outcome.pointId}
                          point={point}
                          isCurrent={point.ordinal === current}
                          found={found.get(pointName(point.outcome)) ?? null}
                          onCurrent={() => setCurrent(point.ordinal)}
                          onVerdict={(verdict) => void change(point, { verdict })}
                          onChange={(wanted) => void change(point, wanted)}
                          onTakeFound={() => {
                            const passage = found.get(pointName(point.outcome));
                            if (passage) void quote(point, passage);
                          }}
                          onShow={(from) => shown.current?.show(from)}
                        />
                      ))}
                  </ol>
                  <LeftAlone outcomes={each.letter.outcomes} />
                  <AssessmentForm answered={each} />
                </section>
              ))}
            </div>
          }
        />
      </div>
    </div>
  );
}
