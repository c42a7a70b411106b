import type { ReactNode } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { Icon } from '../ui/icon';
import { KeyHint } from '../ui/key-hint';
import { type Action, MenuButton } from '../ui/menu';
import { useAppearance } from './appearance';
import { go, PlaceLink } from './navigation';
import type { Route } from './routes';
import { useProfile, useStore, useWatch } from './store-context';
import styles from './top-line.module.css';

/** The place one is in, from the outside in. */
function Place(props: { readonly route: Route }): ReactNode {
  const t = useWords();
  switch (props.route.screen) {
    case 'dossier':
      return <PlaceOfDossier id={props.route.id} />;
    case 'effect':
    case 'motion':
    case 'newMotion':
      return <PlaceOfDossier id={props.route.id} then={t(`app.place.${props.route.screen}`)} />;
    case 'reply':
      return <PlaceOfLetter id={props.route.id} then={t('app.place.reply')} />;
    case 'letterStory':
      return <PlaceOfLetter id={props.route.id} then={t('app.place.letterStory')} />;
    case 'letter':
    case 'foundation':
      return <PlaceOfLetter id={props.route.id} />;
    case 'signLetter':
      return <PlaceOfSigning id={props.route.id} />;
    case 'term':
      return <PlaceOfTerm id={props.route.id} />;
    case 'session':
      return <PlaceOfSession id={props.route.id} />;
    case 'readLetter':
      return (
        <>
          <PlaceLink to={{ screen: 'letters' }}>{t('app.place.letters')}</PlaceLink>
          <Icon name="right" size="small" />
          <span>{t('app.place.readLetter')}</span>
        </>
      );
    default:
      return <span>{t(`app.place.${props.route.screen}`)}</span>;
  }
}

/** `then`: what of it one looks at, as the last step. */
function PlaceOfDossier(props: { readonly id: string; readonly then?: string }): ReactNode {
  const t = useWords();
  const view = useWatch('dossier', props.id);
  const title = view?.dossier.title ?? '';
  return (
    <>
      <PlaceLink to={{ screen: 'dossiers' }}>{t('app.place.dossiers')}</PlaceLink>
      <Icon name="right" size="small" />
      {props.then === undefined ? (
        <span className={styles.last}>{title}</span>
      ) : (
        <>
          <PlaceLink to={{ screen: 'dossier', id: props.id }} className={styles.middle}>
            {title}
          </PlaceLink>
          <Icon name="right" size="small" />
          <span className={styles.last}>{props.then}</span>
        </>
      )}
    </>
  );
}

function PlaceOfLetter(props: { readonly id: string; readonly then?: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  const subject = desk?.letter.subject || t('app.letter.untitled');
  return (
    <>
      <PlaceLink to={{ screen: 'dossiers' }}>{t('app.place.dossiers')}</PlaceLink>
      <Icon name="right" size="small" />
      {desk?.dossier ? (
        <PlaceLink to={{ screen: 'dossier', id: desk.dossier.id }} className={styles.middle}>
          {desk.dossier.title}
        </PlaceLink>
      ) : null}
      <Icon name="right" size="small" />
      {props.then === undefined ? (
        <span className={styles.last}>{subject}</span>
      ) : (
        <>
          <PlaceLink to={{ screen: 'letter', id: props.id }} className={styles.middle}>
            {subject}
          </PlaceLink>
          <Icon name="right" size="small" />
          <span className={styles.last}>{props.then}</span>
        </>
      )}
    </>
  );
}

function PlaceOfSigning(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  return (
    <>
      <PlaceLink to={{ screen: 'sign' }}>{t('app.place.sign')}</PlaceLink>
      <Icon name="right" size="small" />
      <span className={styles.last}>{desk?.letter.subject || t('app.letter.untitled')}</span>
    </>
  );
}

function PlaceOfTerm(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  return (
    <>
      <PlaceLink to={{ screen: 'terms' }}>{t('app.place.terms')}</PlaceLink>
      <Icon name="right" size="small" />
      <span className={styles.last}>{desk?.letter.subject || t('app.letter.untitled')}</span>
    </>
  );
}

function PlaceOfSession(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const view = useWatch('session', props.id);
  return (
    <>
      <PlaceLink to={{ screen: 'sessions' }}>{t('app.place.sessions')}</PlaceLink>
      <Icon name="right" size="small" />
      <span className={styles.last}>{view?.session.title ?? ''}</span>
    </>
  );
}

function WhoMenu(props: { readonly onShowKeys: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const { actor, people } = useProfile();
  const { appearance, change } = useAppearance();
  const others: Action[] = people
    .filter((person) => person.id !== actor?.id)
    .map((person) => ({
      id: person.id,
      label: t('app.who.workAs', { name: person.name }),
      icon: 'person',
      onAction: () => void store.workAs(person.id),
    }));
  const actions: Action[] = [
    ...others,
    {
      id: 'language',
      startsGroup: true,
      label: t('app.who.otherLanguage'),
      icon: 'language',
      onAction: () => change({ language: t('app.who.otherLanguageCode') === 'en' ? 'en' : 'nl' }),
    },
    {
      id: 'theme',
      label: t(appearance.theme === 'dark' ? 'app.who.light' : 'app.who.dark'),
      icon: appearance.theme === 'dark' ? 'sun' : 'night',
      onAction: () => change({ theme: appearance.theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'keys',
      startsGroup: true,
      label: t('app.keys.title'),
      icon: 'info',
      keys: 'Mod+/',
      onAction: props.onShowKeys,
    },
    {
      id: 'settings',
      label: t('app.place.settings'),
      icon: 'settings',
      keys: 'Mod+,',
      onAction: () => go({ screen: 'settings', section: 'council' }),
    },
  ];
  return (
    <MenuButton
      label={t('app.who.menu')}
      actions={actions}
      trigger={
        <PlainButton aria-label={t('app.who.is', { name: actor?.name ?? '' })} className={styles.who ?? ''}>
          <Icon name="person" />
          <span className={styles.whoName}>{actor?.name ?? ''}</span>
          <Icon name="down" size="small" />
        </PlainButton>
      }
    />
  );
}

export function TopLine(props: {
  readonly route: Route;
  readonly onSearch: () => void;
  readonly onShowKeys: () => void;
}): ReactNode {
  const t = useWords();
  return (
    <header className={styles.line}>
      <nav className={styles.place} aria-label={t('app.place.name')}>
        <Place route={props.route} />
      </nav>
      <PlainButton aria-label={t('app.search.open')} className={styles.search ?? ''} onPress={props.onSearch}>
        <Icon name="search" size="small" />
        <span>{t('app.search.open')}</span>
        <KeyHint keys="Mod+K" />
      </PlainButton>
      <WhoMenu onShowKeys={props.onShowKeys} />
    </header>
  );
}
