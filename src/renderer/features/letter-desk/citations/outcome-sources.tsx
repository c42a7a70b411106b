/** What the executive said before, and what it was asked and never answered: a press puts it at the cursor. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { sourceKey } from '#core/letter/citable-sources';
import {
  type ExecutiveWords,
  latestFirst,
  wordsAboutLetter,
  wordsAboutMotions,
} from '#core/outcome/executive-words';
import { askedWords, openQuestions } from '#core/outcome/open-questions';
import { wordsInLetter } from '#core/outcome/words-in-letter';
import { useToday } from '../../../app/clock';
import { useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { perform } from '../editor/perform';
import { citeAmong } from './citation-commands';
import styles from './citations.module.css';
import { useSourceList } from './cited-sources';
import { PlainSourceRow } from './source-row';

export function OutcomeSources(props: {
  readonly dossierId: string;
  /** Null where nothing can be written. */
  readonly editor: Editor | null;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const outcomes = useWatch('dossierOutcomes', props.dossierId);
  const sources = useSourceList();
  const days = useDays();
  const { editor } = props;
  if (!outcomes) return null;
  const questions = openQuestions(
    outcomes.letters.map(({ letter, reference, sentOn, outcomes: points }) => ({
      letterId: letter.id,
      subject: letter.subject,
      reference,
      sentOn,
      outcomes: points,
    })),
  );
  const said = latestFirst([
    ...outcomes.letters.flatMap(({ events, outcomeEvents }) => wordsAboutLetter(events, outcomeEvents)),
    ...wordsAboutMotions(
      outcomes.motionEvents.filter(({ motionId }) => outcomes.motions.some(({ id }) => id === motionId)),
    ),
  ]);
  const sourceOf = ({ source }: ExecutiveWords) =>
    sources?.find((each) => source && sourceKey(each) === sourceKey(source)) ?? null;
  const insert = (text: string): (() => void) | null =>
    editor ? () => editor.chain().focus().insertContent({ type: 'text', text }).run() : null;
  return (
    <>
      {said.length === 0 ? null : (
        <section>
          <h3 className={styles.part}>{t('sources.said')}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
          <ul role="list" className={styles.sources}>
            {said.map((each) => {
              const source = sourceOf(each);
              const written = wordsInLetter({ kind: 'quote', named: each.reference, ...each });
              return (
                <PlainSourceRow
                  key={each.id}
                  icon="quote"
                  words={each.words}
                  about={source?.words.full ?? days.dayShort(each.on)}
                  onInsert={
                    editor
                      ? () => {
                          perform(editor, citeAmong(written, source));
                          editor.commands.focus();
                        }
                      : null
                  }
                />
              );
            })}
          </ul>
        </section>
      )}
      {questions.length === 0 ? null : (
        <section>
          <h3 className={styles.part}>{t('sources.questions', { count: questions.length })}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
          <ul role="list" className={styles.sources}>
            {questions.map((question) => (
              <PlainSourceRow
                key={`${question.letterId}/${question.pointId}`}
                icon="answered"
                words={question.text}
                about={askedWords(question, today)}
                onInsert={insert(`${question.text} (${askedWords(question, today)})`)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
