/** What stands behind one citation, and what can be done with it: open it, bring it up to date, let it go. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import { citationOf } from '#core/letter/body';
import { citationForms } from '#core/letter/citation-words';
import { formOf, isWordOf, wordsNow } from '#core/letter/stale-citations';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Notice } from '../../../ui/notice';
import popover from '../../../ui/popover.module.css';
import { RadioGroup } from '../../../ui/radio-group';
import { perform } from '../editor/perform';
import { changeCitation, citationAt, citationToText } from './citation-commands';
import styles from './citations.module.css';
import { useCitingDossier, useSourceList } from './cited-sources';
import { openSource } from './open-source';
import { useSourceWords } from './source-words';

export function CitationPopover(props: {
  readonly editor: Editor;
  /** Before the citation. */
  readonly at: number;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const wordsOf = useSourceWords();
  const { editor, onClose } = props;
  const dossierId = useCitingDossier();
  const [at, setAt] = useState(props.at);
  const sources = useSourceList();
  // Another may write before it meanwhile.
  useEffect(() => {
    const follow = ({
      transaction,
    }: {
      readonly transaction: { readonly mapping: { map(pos: number): number } };
    }): void => setAt((pos) => transaction.mapping.map(pos));
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
    };
  }, [editor]);
  const node = citationAt(editor.state.doc, at);
  const citation = node ? citationOf({ type: 'citation', attrs: node.attrs }) : null;
  const dom = editor.view.nodeDOM(at);
  const trigger = useRef<Element | null>(null);
  trigger.current = dom instanceof Element ? dom : null;
  if (!citation || sources === null) return null;
  const source = sources.find((each) => each.source === citation.source && each.id === citation.id) ?? null;
  const words = source ? wordsOf(source) : null;
  const isStale = source !== null && !isWordOf(citation.words, source.words);
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const say = (fresh: string): void => {
    perform(editor, changeCitation(at, fresh));
  };
  return (
    <AriaPopover
      isOpen
      triggerRef={trigger}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      placement="bottom start"
      offset={6}
      containerPadding={8}
      className={cx(popover.popover, popover.padded)}
    >
      <Dialog aria-label={t('sources.citation')} className={cx(styles.card)}>
        {words ? (
          <div>
            <p className={styles.cardTitle}>
              {[words.kind, words.when].filter((part) => part !== '').join(' · ')}
            </p>
            {words.subject === '' ? null : <p className={styles.about}>{words.subject}</p>}
          </div>
        ) : (
          <Notice kind="warning">
            {t(citation.source === 'contribution' ? 'sources.contributionGone' : 'sources.gone')}
          </Notice>
        )}
        {source && isStale ? (
          <Notice
            kind="warning"
            actions={
              <Button kind="primary" onPress={() => say(wordsNow(citation.words, source.words))}>
                {t('sources.update')}
              </Button>
            }
          >
            {t('sources.changed', { now: wordsNow(citation.words, source.words) })}
          </Notice>
        ) : null}
        {source && !isStale ? (
          <RadioGroup
            label={t('sources.form')}
            options={citationForms
              .filter(
                (form) =>
                  source.words[form] !== null &&
                  (form !== 'full' || source.words.full !== source.words.short),
              )
              .map((form) => ({ id: form, label: source.words[form] ?? '' }))}
            value={
              source.words.full === source.words.short && formOf(citation.words) === 'full'
                ? 'short'
                : formOf(citation.words)
            }
            onChange={(form) =>
              say(wordsNow(citation.words, { ...source.words, [formOf(citation.words)]: source.words[form] }))
            }
          />
        ) : null}
        <div className={styles.cardActions}>
          {source ? (
            <Button
              icon="elsewhere"
              onPress={() => {
                onClose();
                openSource(source, dossierId);
              }}
            >
              {t('sources.openSource')}
            </Button>
          ) : null}
          <Button
            kind="plain"
            onPress={() => {
              perform(editor, citationToText(at));
              close();
            }}
          >
            {t('sources.toText')}
          </Button>
        </div>
      </Dialog>
    </AriaPopover>
  );
}
