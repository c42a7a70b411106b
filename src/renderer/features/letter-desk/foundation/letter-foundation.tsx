/** Beside the letter: what each of its points rests on, with what may be quoted of it. */
import type { Editor } from '@tiptap/core';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { foundationOf, type PointFoundation, type Support } from '#core/foundation/foundation';
import { quotableOf } from '#core/foundation/quotable';
import { SupportList } from '../../../app/foundation/support-list';
import { PlaceLink } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Notice } from '../../../ui/notice';
import { cite } from '../citations/citation-commands';
import { useCitedSources } from '../citations/cited-sources';
import { perform } from '../editor/perform';
import styles from './letter-foundation.module.css';

const LinkInputDialog = lazy(async () => ({
  default: (await import('./link-input-dialog')).LinkInputDialog,
}));

function Quote(props: { readonly editor: Editor; readonly support: Support }): ReactNode {
  const t = useWords();
  const sources = useCitedSources();
  const { editor, support } = props;
  const { contribution } = support;
  const said = quotableOf(contribution);
  if (said === null) return <span className={styles.quiet}>{t('foundation.notQuotable')}</span>;
  return (
    <span>
      <Button
        kind="plain"
        icon="quote"
        onPress={() => {
          const source = sources.find({ source: 'contribution', id: contribution.id });
          if (!source) return;
          perform(editor, cite(source, 'short'));
          editor.commands.focus();
        }}
      >
        {t(`foundation.cite.${said.kind}`)}
      </Button>
    </span>
  );
}

function OfPoint(props: {
  readonly founded: PointFoundation;
  readonly letterId: string;
  readonly editor: Editor | null;
  readonly act: Act;
  readonly onLink: () => void;
}): ReactNode {
  const t = useWords();
  const { founded, letterId, editor, act, onLink } = props;
  const { point, support, counts } = founded;
  const counted = (['for', 'against', 'neutral'] as const)
    .filter((stance) => counts[stance] > 0)
    .map((stance) => t(`foundation.count.${stance}`, { count: counts[stance] }))
    .join(', ');
  return (
    <Disclosure
      title={t('foundation.pointTitle', {
        number: point.number,
        counts: counted === '' ? t('foundation.unfounded') : counted,
      })}
    >
      <div className={styles.point}>
        <p lang="nl" className={styles.quiet}>
          {point.text}
        </p>
        <SupportList
          support={support}
          letterId={letterId}
          act={act}
          {...(editor ? { more: (each: Support) => <Quote editor={editor} support={each} /> } : {})}
        />
        <div>
          <Button icon="link" onPress={onLink}>
            {t('foundation.link')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** Nothing where the dossier has no input. */
export function LetterFoundation(props: {
  readonly letterId: string;
  readonly editor: Editor | null;
}): ReactNode {
  const t = useWords();
  const act = useAct();
  const { letterId, editor } = props;
  const found = useWatch('foundation', letterId);
  const [linking, setLinking] = useState<string | null>(null);
  const foundation = useMemo(
    () => (found ? foundationOf(found.letter.points, found.records) : null),
    [found],
  );
  if (!foundation?.hasInput) return null;
  return (
    <section className={styles.part} aria-labelledby="letter-foundation">
      <div className={styles.head}>
        <h3 id="letter-foundation">{t('foundation.title')}</h3>
        <PlaceLink to={{ screen: 'foundation', id: letterId }}>{t('foundation.openMatrix')}</PlaceLink>
      </div>
      {foundation.points.length === 0 ? <p className={styles.quiet}>{t('foundation.noPoints')}</p> : null}
      {foundation.points.map((founded) => (
        <OfPoint
          key={founded.point.id}
          founded={founded}
          letterId={letterId}
          editor={editor}
          act={act}
          onLink={() => setLinking(founded.point.id)}
        />
      ))}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {linking === null ? null : (
        <Suspense fallback={null}>
          <LinkInputDialog letterId={letterId} pointId={linking} onClose={() => setLinking(null)} />
        </Suspense>
      )}
    </section>
  );
}
