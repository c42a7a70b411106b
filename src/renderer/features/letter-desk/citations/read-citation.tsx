import type { ReactNode } from 'react';
import { type BodyNode, citationOf } from '#core/letter/body';
import { PlaceLink } from '../../../app/navigation';
import { useCitingDossier, useSourceList } from './cited-sources';
import { routeOfSource } from './open-source';
import { useSourceWords } from './source-words';

/** A citation in a letter that is only read: its words as they went out, and the way to what they stand for. */
export function ReadCitation(props: { readonly node: BodyNode }): ReactNode {
  const wordsOf = useSourceWords();
  const dossierId = useCitingDossier();
  const sources = useSourceList();
  const citation = citationOf(props.node);
  if (!citation) return null;
  const source = sources?.find((each) => each.source === citation.source && each.id === citation.id);
  if (!source) return citation.words;
  const { kind, when, subject } = wordsOf(source);
  return (
    <cite title={[kind, when, subject].filter((part) => part !== '').join(' · ')}>
      <PlaceLink to={routeOfSource(source, dossierId)}>{citation.words}</PlaceLink>
    </cite>
  );
}
