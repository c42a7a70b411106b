import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { TabCount } from '../../../ui/tabs';
import { useComments } from './use-comments';

/** In the head of the desk: somebody remarked on this letter. Leads to it. */
export function OpenComments(): ReactNode {
  const t = useWords();
  const { open, show } = useComments();
  if (open === 0) return null;
  return (
    <Button kind="plain" icon="comment" onPress={show}>
      {t('comments.open', { count: open })}
    </Button>
  );
}

/** On the tab. */
export function CommentCount(): ReactNode {
  return <TabCount of={useComments().open} />;
}
