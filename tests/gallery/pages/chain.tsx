import type { ReactNode } from 'react';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { Link } from '../../../src/renderer/ui/link';
import { type PathStep, PathSteps } from '../../../src/renderer/ui/path-steps';
import { TermBar } from '../../../src/renderer/ui/term-bar';
import { TermStrip } from '../../../src/renderer/ui/term-strip';
import { Timeline } from '../../../src/renderer/ui/timeline';
import styles from '../gallery.module.css';
import { Part } from '../part';

const day = calendarDayOf;
const today = day('2016-12-12');

const STEPS: readonly PathStep[] = [
  {
    id: 'input',
    label: 'Inbreng',
    state: 'done',
    day: day('2016-05-18'),
    note: '42 stemmen',
    href: '#chain',
  },
  { id: 'advice', label: 'Advies', state: 'done', day: day('2016-10-03'), note: '10 punten', href: '#chain' },
  { id: 'signed', label: 'Akkoord', state: 'done', day: day('2016-10-26') },
  { id: 'sent', label: 'Verzonden', state: 'done', day: day('2016-10-28') },
  { id: 'reply', label: 'Reactie', state: 'current', note: '3 dagen te laat' },
  { id: 'motion', label: 'Motie', state: 'skipped' },
  { id: 'commitment', label: 'Toezegging', state: 'ahead' },
];

export function ChainPage(): ReactNode {
  return (
    <>
      <Part title="Path">
        <PathSteps label="De weg van dit advies" steps={STEPS} />
        <div className={styles.narrow}>
          <PathSteps label="De weg van dit advies, smal" steps={STEPS} />
        </div>
      </Part>
      <Part title="Terms">
        <TermStrip
          label="Lopende termijnen"
          today={today}
          rows={[
            {
              id: '1',
              title: 'Onafhankelijke cliëntondersteuning',
              href: '#chain',
              term: { start: day('2016-10-28'), due: day('2016-12-09'), state: 'late' },
            },
            {
              id: '2',
              title: 'Toegang tot gebruikersondersteuningsvoorzieningen',
              href: '#chain',
              term: { start: day('2016-11-07'), due: day('2016-12-19'), state: 'nearly' },
            },
            {
              id: '3',
              title: 'Regeling meedoen',
              term: { start: day('2016-12-05'), due: day('2017-01-16'), state: 'onTime' },
            },
            {
              id: '4',
              title: 'Beschermd wonen',
              term: {
                start: day('2016-09-26'),
                due: day('2016-11-07'),
                answered: day('2016-11-21'),
                state: 'answered',
              },
            },
            {
              id: '5',
              title: 'Huishoudelijke hulp',
              term: { start: day('2016-08-15'), due: day('2016-09-26'), state: 'longLate' },
            },
            { id: '6', title: 'Vandaag', term: { start: day('2016-10-31'), due: today, state: 'dueToday' } },
          ]}
        />
        <TermBar today={today} term={{ start: day('2016-11-07'), due: day('2016-12-19'), state: 'nearly' }} />
        <div className={styles.narrow}>
          <TermStrip
            label="Smal"
            today={today}
            rows={[
              {
                id: '1',
                title: 'Onafhankelijke cliëntondersteuning',
                href: '#chain',
                term: { start: day('2016-10-28'), due: day('2016-12-09'), state: 'late' },
              },
            ]}
          />
        </div>
      </Part>
      <Part title="Time line">
        <Timeline
          items={[
            {
              id: '1',
              day: day('2017-01-09'),
              icon: 'inbox',
              content: (
                <>
                  <Link href="#chain" kind="quiet">
                    Reactie van het college
                  </Link>
                  <p>Zeven van de tien punten worden overgenomen, twee deels, een niet.</p>
                </>
              ),
            },
            {
              id: '2',
              day: day('2016-12-12'),
              icon: 'mail',
              content: 'Herinnering verzonden aan het college',
            },
            {
              id: '3',
              day: day('2016-10-28'),
              icon: 'dispatch',
              content: 'Brief 2016/12 verzonden per e-mail',
            },
            { id: '4', day: day('2016-10-26'), icon: 'sign', content: 'Ondertekend door de voorzitter' },
            {
              id: '5',
              day: day('2015-06-04'),
              icon: 'contribution',
              content: 'Pre-conferentie met 42 deelnemers',
            },
          ]}
        />
      </Part>
    </>
  );
}
