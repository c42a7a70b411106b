import { type ReactNode, useState } from 'react';
import type { TermRule } from '#core/records/term-rule';
import type { TermRuleFields } from '#store';
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
  const validity = (rule: TermRule): string => {
    if (rule.validFrom && rule.validTo) {
      return t('council.rule.between', {
        from: days.dayShort(rule.validFrom),
        to: days.dayShort(rule.validTo),
      });
    }
    if (rule.validFrom) return t('council.rule.since', { from: days.dayShort(rule.validFrom) });
    if (rule.validTo) return t('council.rule.until', { to: days.dayShort(rule.validTo) });
    return t('council.rule.ever');
  };
  return (
    <>
      <PageHeader title={t('council.settings.termRules')} actions={termRules.length > 0 ? add : null} />
      <p className={styles.quiet}>{t('council.rule.explain')}</p>
      <div className={styles.part}>
        {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
        {termRules.length === 0 ? (
          <EmptyState icon="law" action={add}>
            {t('council.rule.none')}
          </EmptyState>
        ) : (
          <ul className={styles.items}>
            {termRules.map((rule) => (
              <li key={rule.id} className={styles.item}>
                <span className={styles.itemWords}>
                  <strong>{t(`council.rule.length.${rule.unit}`, { amount: rule.amount })}</strong>
                  <span>{rule.citation}</span>
                  <span className={styles.quiet}>
                    {[
                      t(`council.rule.source.${rule.source}`),
                      t(`council.rule.startsAt.${rule.startsAt}`),
                      validity(rule),
                    ].join(' · ')}
                  </span>
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
