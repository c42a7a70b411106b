import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import result from '../export/export-result.module.css';
import type { PictureTaking } from './use-picture-taking';

/** The one question about pictures that are heavier than a letter can carry. */
export function PictureQuestion(props: { readonly taking: PictureTaking }): ReactNode {
  const t = useWords();
  const { question } = props.taking;
  if (!question) return null;
  const { large, answer } = question;
  const size = t('editor.picture.size', {
    megabytes: large.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000,
  });
  const [only] = large;
  return (
    <Dialog
      isOpen
      onClose={() => answer(false)}
      title={t('editor.picture.large.title')}
      actions={
        <>
          <Button kind="primary" autoFocus onPress={() => answer(true)}>
            {t('editor.picture.large.do')}
          </Button>
          <Button kind="plain" onPress={() => answer(false)}>
            {t('editor.picture.large.not')}
          </Button>
        </>
      }
    >
      <p>
        {only && large.length === 1
          ? t('editor.picture.large.one', {
              name: only.name || t('editor.picture.unnamed'),
              size,
              width: only.pixelWidth,
              height: only.pixelHeight,
            })
          : t('editor.picture.large.many', { count: large.length, size })}
      </p>
    </Dialog>
  );
}

/** Which files could not become a picture, and what to do about it. */
export function PicturesRefused(props: { readonly taking: PictureTaking }): ReactNode {
  const t = useWords();
  const { refused, leftBehind, dismiss } = props.taking;
  const [first] = refused;
  const close = <IconButton icon="close" label={t('editor.picture.refused.dismiss')} onPress={dismiss} />;
  if (!first) {
    return leftBehind === 0 ? null : (
      <div className={result.result}>
        <Notice kind="info" title={t('editor.picture.left', { count: leftBehind })}>
          {t('editor.picture.left.do')}
        </Notice>
        {close}
      </div>
    );
  }
  const names = refused.map(({ name }) => name || t('editor.picture.unnamed')).join(', ');
  return (
    <div className={result.result}>
      <Notice kind="warning" title={t('editor.picture.refused', { names })}>
        {t(`editor.picture.refused.${first.because}`)}
      </Notice>
      {close}
    </div>
  );
}
