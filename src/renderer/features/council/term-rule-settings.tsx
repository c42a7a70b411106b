import { type ReactNode, useState } from 'react';
import type { TermRule } from '#core/records/term-rule';
import { applicableRule } from '#core/terms/applicable-rule';
import type { TermRuleFields } from '#store';
import { useToday } from '../../app/clock';
import { FormDialog } from '../../app/form-dialog';
import { ApplyRuleDialog } from '../../app/older-rules/apply-rule-dialog';
import { useUnderOlderRules } from '../../app/older-rules/use-older-rules';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import styles from './council.module.css';
import { FreeDaySettings } from './free-day-settings';
import { ruleFacts, ruleLength } from './term-rule-facts';
import { emptyTermRule, TermRuleForm } from './term-rule-form';

export function TermRuleSettings(): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { termRules } = useProfile();
  const [editing, setEditing] = useState<TermRule | 'new' | null>(null);
  const olderRules = useUnderOlderRules();
  const [applying, setApplying] = useState<TermRule | null>(null);
  const underOlder = (rule: TermRule) => olderRules.filter((term) => term.rule.id === rule.id);
  const add = (
    <Button kind="primary" icon="add" onPress={() => setEditing('new')}>
      {t('council.rule.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('council.settings.termRules')} actions={termRules.length > 0 ? add : null} />
      <p className={styles.quiet}>{t('council.rule.explain')}</p>
      <div className={styles.part}>
        {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
        <OneOfTwo rules={termRules} />
        {termRules.length === 0 ? (
          <EmptyState icon="law" action={add}>
            {t('council.rule.none')}
          </EmptyState>
        ) : (
          <ul className={styles.items}>
            {termRules.map((rule) => (
              <li key={rule.id} className={styles.item}>
                <span className={styles.itemWords}>
                  <strong>{ruleLength(rule, { t, days })}</strong>
                  <span>{rule.citation}</span>
                  <span className={styles.quiet}>{ruleFacts(rule, { t, days }).join(' · ')}</span>
                  <StillUnderOlder
                    count={underOlder(rule).length}
                    about={rule.citation}
                    onSee={() => setApplying(rule)}
                  />
                </span>
                <ActionMenu
                  about={rule.citation}
                  actions={[
                    {
                      id: 'edit',
                      icon: 'edit',
                      label: t('council.rule.edit'),
                      onAction: () => setEditing(rule),
                    },
                    {
                      id: 'remove',
                      icon: 'remove',
                      isDanger: true,
                      label: t('council.rule.remove'),
                      onAction: () =>
                        void act.run(() => store.removeTermRule(rule.id), t('council.rule.removed')),
                    },
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <FreeDaySettings />
      {editing === null ? null : (
        <TermRuleDialog
          key={editing === 'new' ? 'new' : editing.id}
          rule={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {applying === null ? null : (
        <ApplyRuleDialog rule={applying} terms={underOlder(applying)} onClose={() => setApplying(null)} />
      )}
    </>
  );
}

/** More than one rule is in force today, which may be a slip: which of them a letter of today falls under. */
function OneOfTwo(props: { readonly rules: readonly TermRule[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const today = useToday();
  const inForce = props.rules.filter((rule) => applicableRule([rule], today) !== null);
  const wins = applicableRule(inForce, today);
  if (wins === null || inForce.length < 2) return null;
  return (
    <Notice kind="info">
      {t('council.rule.overlap', {
        count: inForce.length,
        length: ruleLength(wins, { t, days }),
        citation: wins.citation,
      })}
    </Notice>
  );
}

/** A rule was changed and terms still run under it as it was; it stays here until somebody puts them under it. */
function StillUnderOlder(props: {
  readonly count: number;
  readonly about: string;
  readonly onSee: () => void;
}): ReactNode {
  const t = useWords();
  const { count, about, onSee } = props;
  if (count === 0) return null;
  return (
    <span className={styles.stillOlder}>
      <Icon name="info" size="small" />
      <span>{t('council.rule.stillOld', { count })}</span>
      <Button kind="plain" aria-label={t('council.rule.seeOld.name', { about })} onPress={onSee}>
        {t('council.rule.seeOld')}
      </Button>
    </span>
  );
}

function TermRuleDialog(props: { readonly rule: TermRule | null; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { rule, onClose } = props;
  const [value, setValue] = useState<TermRuleFields>(() => {
    if (rule === null) return emptyTermRule;
    const { id: _id, v: _v, deleted: _deleted, ...fields } = rule;
    return fields;
  });
  const save = async (): Promise<void> => {
    const done = rule
      ? await act.run(() => store.changeTermRule(rule.id, value), t('council.rule.changed'))
      : await act.run(() => store.addTermRule(value), t('council.rule.added'));
    if (done) onClose();
  };
  return (
    <FormDialog
      size="wide"
      title={t(rule ? 'council.rule.edit' : 'council.rule.new')}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      {rule ? <Notice kind="info">{t('council.rule.runningStay')}</Notice> : null}
      <TermRuleForm
        value={value}
        onChange={(set) => setValue((before) => ({ ...before, ...set }))}
        problemOf={act.problemOf}
      />
    </FormDialog>
  );
}
