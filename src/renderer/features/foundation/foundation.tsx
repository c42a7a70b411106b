/** What one letter rests on, as a screen of its own. */
import type { ReactNode } from 'react';
import { FoundationView } from '../../app/foundation/foundation-view';
import { go, PlaceLink } from '../../app/navigation';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

export function Foundation(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const { id } = props;
  const found = useWatch('foundation', id);
  if (found === undefined) return null;
  if (found === null) {
    return (
      <Page width="table">
        <EmptyState
          icon="letter"
          action={<Button onPress={() => go({ screen: 'letters' })}>{t('app.place.letters')}</Button>}
        >
          {t('foundation.gone')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="table">
      <PageHeader
        title={t('foundation.title')}
        above={
          <PlaceLink to={{ screen: 'letter', id }}>
            {found.letter.subject || t('app.letter.untitled')}
          </PlaceLink>
        }
      />
      <FoundationView found={found} />
    </Page>
  );
}
