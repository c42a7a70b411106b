import type { ReactNode } from 'react';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { Button, IconButton } from '../../../src/renderer/ui/button';
import { DaysLeft, DayText } from '../../../src/renderer/ui/day-text';
import { EmptyState } from '../../../src/renderer/ui/empty-state';
import { ICON_NAMES, Icon } from '../../../src/renderer/ui/icon';
import { KeyHint } from '../../../src/renderer/ui/key-hint';
import { Link } from '../../../src/renderer/ui/link';
import { Logo } from '../../../src/renderer/ui/logo';
import { Notice } from '../../../src/renderer/ui/notice';
import { PageHeader } from '../../../src/renderer/ui/page-header';
import { TermBadge, type TermState } from '../../../src/renderer/ui/state-badge';
import styles from '../gallery.module.css';
import { Part } from '../part';

const STATES: readonly TermState[] = [
  'noClock',
  'onTime',
  'nearly',
  'dueToday',
  'late',
  'longLate',
  'answered',
  'closed',
];
const due = calendarDayOf('2016-12-09');

export function SmallPage(): ReactNode {
  return (
    <>
      <PageHeader
        above={<Link href="#small">Dossiers</Link>}
        title="Gebruikersondersteuningsvoorzieningen en onafhankelijke cliëntondersteuning"
        meta={
          <>
            <TermBadge state="late" />
            <span>
              Verzonden <DayText day={calendarDayOf('2016-10-28')} />
            </span>
            <span>
              Reactie uiterlijk <DayText day={due} /> ·{' '}
              <DaysLeft today={calendarDayOf('2016-12-12')} due={due} />
            </span>
          </>
        }
        actions={
          <>
            <Button kind="primary">Leg reactie vast</Button>
            <Button>Naar Word</Button>
            <IconButton icon="more" label="Meer" />
          </>
        }
      />
      <Part title="Buttons">
        <div className={styles.row}>
          <Button kind="primary">Leg vast</Button>
          <Button kind="primary" icon="sign">
            Onderteken
          </Button>
          <Button>Stuur naar voorzitter</Button>
          <Button icon="add">Nieuwe brief</Button>
          <Button kind="plain">Annuleer</Button>
          <Button kind="danger" icon="remove">
            Verwijder
          </Button>
          <IconButton icon="search" label="Zoek" keys="Mod+K" />
          <Button kind="primary" size="large">
            Begin met een brief
          </Button>
        </div>
        <div className={styles.row}>
          <Button kind="primary" isDisabled>
            Leg vast
          </Button>
          <Button isDisabled icon="add">
            Nieuwe brief
          </Button>
          <Button kind="plain" isDisabled>
            Annuleer
          </Button>
          <Link href="#small">Een verwijzing</Link>
          <Link href="#small" kind="quiet">
            Stille verwijzing
          </Link>
          <Link href="https://wetten.overheid.nl" isElsewhere>
            Algemene termijnenwet
          </Link>
          <KeyHint keys="Mod+K" />
          <KeyHint keys="Enter" />
          <Logo />
          <Logo size="large" />
        </div>
      </Part>
      <Part title="States and days">
        <div className={styles.row}>
          {STATES.map((state) => (
            <TermBadge key={state} state={state} />
          ))}
        </div>
        <div className={styles.row}>
          <DayText day={due} />
          <DayText day={due} form="long" />
          <DayText day={due} form="short" />
          <DaysLeft today={calendarDayOf('2016-11-27')} due={due} tone="onTime" />
          <DaysLeft today={calendarDayOf('2016-12-08')} due={due} tone="nearly" />
          <DaysLeft today={due} due={due} tone="nearly" />
          <DaysLeft today={calendarDayOf('2016-12-12')} due={due} />
        </div>
      </Part>
      <Part title="Notices">
        <Notice kind="info">
          Deze brief is ondertekend. Elke wijziging maakt de ondertekening ongedaan.
        </Notice>
        <Notice kind="done" title="De brief staat in Word">
          Opgeslagen als Advies-2016-12.docx.
        </Notice>
        <Notice kind="warning">Deze termijn rust op een besluit dat nog bevestigd moet worden.</Notice>
        <Notice
          kind="error"
          title="Het archief is beschadigd"
          actions={
            <>
              <Button>Kies een ander bestand</Button>
              <Button kind="plain">Sluit</Button>
            </>
          }
        >
          Er is niets gewijzigd: alles wat je had staat er nog. Kies een ander archief, of vraag degene die
          het maakte om het opnieuw te sturen.
        </Notice>
      </Part>
      <Part title="Empty">
        <EmptyState icon="dossier" action={<Button kind="primary">Maak een dossier</Button>}>
          Hier komen je dossiers: per onderwerp alles wat de raad hoorde, schreef en terugkreeg.
        </EmptyState>
      </Part>
      <Part title="Icons">
        <div className={styles.row}>
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Part>
      <Part title="Grounds">
        <div className={styles.row}>
          {[
            'paper',
            'paper-raised',
            'paper-sunk',
            'paper-hover',
            'accent-tint',
            'on-time-tint',
            'nearly-tint',
            'late-tint',
            'no-clock-tint',
            'selection',
          ].map((name) => (
            <div key={name} className={styles.swatch} style={{ background: `var(--${name})` }}>
              {name}
            </div>
          ))}
        </div>
      </Part>
    </>
  );
}
