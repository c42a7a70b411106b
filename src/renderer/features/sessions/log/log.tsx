/** The live log of a session: typing while people talk. */
import { type ReactNode, useMemo } from 'react';
import { type CurrentOfOpinion, sameName } from '#core/input/currents';
import type { SessionView } from '#store';
import { useWatch } from '../../../app/store-context';
import { Log } from './log-desk';
import { useLogDraft } from './use-log-draft';

/** By its name; null for one that is not there yet. */
export function currentIdIn(currents: readonly CurrentOfOpinion[]): (name: string) => string | null {
  return (name) => currents.find((current) => sameName(current.name, name))?.id ?? null;
}

/** Shown when what was said, and what was left half typed, are there. */
export function LiveLog(props: { readonly view: SessionView }): ReactNode {
  const { view } = props;
  const rows = useWatch('contributions', view.session.id);
  const [draft, keepDraft] = useLogDraft(view.session.id);
  const currentIdOf = useMemo(() => currentIdIn(view.currents), [view.currents]);
  if (rows === undefined || draft === undefined) return null;
  return <Log view={view} rows={rows} draft={draft} keepDraft={keepDraft} currentIdOf={currentIdOf} />;
}
