import { type ReactNode, useState } from 'react';
import { yearOf } from '#core/calendar/calendar-day';
import { checkReferencePattern, countOf, patternsOf } from '#core/letter/reference';
import { type LetterKind, letterKinds } from '#core/records/letter';
import type { CouncilFields } from '#store';
import { useToday } from '../../app/clock';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useSavedFields } from '../../app/use-saved-fields';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { NumberField } from '../../ui/number-field';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import { CouncilPattern } from './council-form';
import { ReferencePreview } from './reference-preview';
import { ReferenceRegisterList } from './reference-register-list';

type Patterns = NonNullable<CouncilFields['referencePatterns']>;

/** Kinds of letters that are counted apart. */
function KindPatterns(props: {
  readonly value: Patterns;
  readonly onChange: (patterns: Patterns) => void;
  readonly problemOf: (field: string) => string | null;
}): ReactNode {
  const t = useWords();
  const { value, onChange } = props;
  const kinds = letterKinds.filter((kind) => value[kind] !== undefined);
  const others = letterKinds.filter((kind) => value[kind] === undefined);
  const without = (kind: LetterKind): Patterns =>
    Object.fromEntries(Object.entries(value).filter(([id]) => id !== kind));
  return (
    <>
      {kinds.map((kind) => (
        <div key={kind} className={styles.kindPattern}>
          <TextField
            label={t('council.references.patternOf', { kind: t(`letters.kind.${kind}`) })}
            description={<ReferencePreview pattern={value[kind] ?? ''} />}
            value={value[kind] ?? ''}
            onChange={(pattern) => onChange({ ...value, [kind]: pattern })}
            error={props.problemOf(`referencePatterns.${kind}`)}
          />
          <Button kind="plain" icon="remove" onPress={() => onChange(without(kind))}>
            {t('council.references.asOthers')}
          </Button>
        </div>
      ))}
      {others.length > 0 ? (
        <Select
          label={t('council.references.ownFor')}
          description={t('council.references.ownFor.explain')}
          isOptional
          placeholder={t('council.references.ownFor.choose')}
          options={others.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
          value={null}
          onChange={(kind) => onChange({ ...value, [kind]: `${kind.charAt(0).toUpperCase()}-{jaar}/{nr}` })}
        />
      ) : null}
    </>
  );
}

/** Where counts go on that began before this program: this year's, a field for each pattern. */
function LastNumbers(props: {
  readonly value: CouncilFields;
  readonly onChange: (last: Readonly<Record<string, number>>) => void;
}): ReactNode {
  const t = useWords();
  const year = yearOf(useToday());
  const last = props.value.lastReferences ?? {};
  const counts = patternsOf(props.value)
    .filter((pattern) => checkReferencePattern(pattern) === null)
    .map((pattern) => countOf(pattern, year));
  return counts.map((count) => (
    <NumberField
      key={count}
      label={t('council.references.last', { count })}
      description={t('council.references.last.explain')}
      isOptional
      value={last[count] ?? Number.NaN}
      minValue={0}
      maxValue={999_999}
      onChange={(number) => {
        const { [count]: _, ...others } = last;
        props.onChange(Number.isNaN(number) ? others : { ...others, [count]: number });
      }}
    />
  ));
}

/** How letters are numbered, and every number there is. */
export function ReferenceSettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { council } = useProfile();
  const { value, change } = useSavedFields<CouncilFields>(council, (set) =>
    act.run(() => store.changeCouncil(council.id, set), t('council.references.changed')),
  );
  const [isShown, setShown] = useState(false);
  const patterns = value.referencePatterns ?? {};
  return (
    <>
      <PageHeader title={t('council.settings.references')} />
      <p className={styles.quiet}>{t('council.references.explain')}</p>
      {act.problem !== null && !(act.problem.field ?? '').startsWith('referencePattern') ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
      <div className={styles.part}>
        <CouncilPattern value={value} onChange={change} problemOf={act.problemOf} />
        <KindPatterns
          value={patterns}
          onChange={(referencePatterns) => change({ referencePatterns })}
          problemOf={act.problemOf}
        />
        {isShown || Object.keys(value.lastReferences ?? {}).length > 0 ? (
          <LastNumbers value={value} onChange={(lastReferences) => change({ lastReferences })} />
        ) : (
          <div>
            <Button onPress={() => setShown(true)}>{t('council.references.goOn')}</Button>
          </div>
        )}
      </div>
      <div className={styles.part}>
        <h2>{t('council.references.register')}</h2>
        <ReferenceRegisterList />
      </div>
    </>
  );
}
