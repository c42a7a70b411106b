/** The lists by which contributions are ordered: the council's own words for its field. */
import { type ReactNode, useMemo } from 'react';
import {
  namesOnce,
  type OrderListName,
  type OrderLists,
  orderListNames,
  orderListsOf,
} from '#core/ordering/order-lists';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useSavedFields } from '../../app/use-saved-fields';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { TextArea } from '../../ui/text-area';
import styles from './council.module.css';

type Typed = Readonly<Record<OrderListName, string>>;

function typedOf(lists: OrderLists): Typed {
  return {
    lifeDomains: lists.lifeDomains.join('\n'),
    laws: lists.laws.join('\n'),
    themes: lists.themes.join('\n'),
    targetGroups: lists.targetGroups.join('\n'),
  };
}

export function OrderingSettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { council } = useProfile();
  const lists = orderListsOf(council);
  const stored = useMemo(() => typedOf(lists), [lists]);
  const fields = useSavedFields<Typed>(stored, (set) => {
    const changed = Object.entries(set).map(([name, typed]) => [
      name,
      namesOnce(typed.split('\n').map((line) => line.slice(0, 500))),
    ]);
    return act.run(() =>
      store.changeCouncil(council.id, { orderLists: { ...lists, ...Object.fromEntries(changed) } }),
    );
  });
  return (
    <>
      <PageHeader title={t('council.settings.ordering')} />
      <p className={styles.quiet}>{t('council.ordering.explain')}</p>
      <div className={styles.part}>
        {orderListNames.map((name) => (
          <TextArea
            key={name}
            label={t(`council.ordering.${name}`)}
            description={t('council.ordering.lines')}
            rows={name === 'lifeDomains' ? 9 : 4}
            value={fields.value[name]}
            onChange={(typed) => fields.change({ [name]: typed })}
          />
        ))}
        {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      </div>
    </>
  );
}
