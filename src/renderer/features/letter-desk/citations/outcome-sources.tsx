/** What the executive said before, and what it was asked and never answered: a press puts it at the cursor. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { askedWords, openQuestions } from '#core/outcome/open-questions';
import { type SaidBefore, saidBefore } from '#core/outcome/said-before';
import { useToday } from '../../../app/clock';
import { useWatch } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Icon, type IconName } from '../../../ui/icon';
import styles from './citations.module.css';

function Row(props: {
  readonly icon: IconName;
  readonly words: string;
  readonly about: string;
  readonly onInsert: (() => void) | null;
}): ReactNode {
  const { icon, words, about, onInsert } = props;
  const face = (
    <>
      <Icon name={icon} />
      <span className={styles.optionWords}>
        <span lang="nl">{words}</span>
        <span className={styles.about}>{about}</span>
      </span>
    </>
  );
  return (
    <li className={styles.row}>
      {onInsert ? (
        <button type="button" className={styles.insert} onClick={onInsert}>
          {face}
        </button>
      ) : (
        <div className={styles.insert}>{face}</div>
      )}
    </li>
  );
}

export function OutcomeSources(props: {
  readonly dossierId: string;
  /** Null where nothing can be written. */
  readonly editor: Editor | null;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const outcomes = useWatch('dossierOutcomes', props.dossierId);
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
  const said = saidBefore(outcomes.letters.map(({ outcomes: points }) => points));
  const insert = (text: string): (() => void) | null =>
    editor ? () => editor.chain().focus().insertContent({ type: 'text', text }).run() : null;
  const quoted = ({ words, source }: SaidBefore): (() => void) | null =>
    editor
      ? () =>
          editor
            .chain()
            .focus()
            .insertContent([
              { type: 'text', text: `„${words}” (` },
              { type: 'citation', attrs: { source: 'reply', id: source.id, words: source.words } },
              { type: 'text', text: ')' },
            ])
            .run()
      : null;
  return (
    <>
      {said.length === 0 ? null : (
        <section>
          <h3 className={styles.part}>{t('sources.said')}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
          <ul role="list" className={styles.sources}>
            {said.map((each) => (
              <Row
                key={each.id}
                icon="quote"
                words={each.words}
                about={each.source.words}
                onInsert={quoted(each)}
              />
            ))}
          </ul>
        </section>
      )}
      {questions.length === 0 ? null : (
        <section>
          <h3 className={styles.part}>{t('sources.questions', { count: questions.length })}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
          <ul role="list" className={styles.sources}>
            {questions.map((question) => (
              <Row
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
