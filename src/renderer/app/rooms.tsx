/** Which screen stands for which place. All but the first are fetched when they are needed, or a little before. */

import { lazy, type ReactNode, Suspense } from 'react';
import { assertNever } from '#core/refusals/assert-never';
import { Overview } from '../features/overview/overview';
import { BeforeSetUp } from './before-set-up';
import { FileIntake } from './file-intake';
import { useRoute } from './navigation';
import { NearlyDueDaysProvider } from './nearly-due-days';
import type { Route } from './routes';
import { Shell } from './shell';
import { SignalNotices } from './signal-notices';
import { ProfileProvider, useWatch } from './store-context';
import { useStayActive } from './use-stay-active';
import { WhoAreYou } from './who-are-you';

const Dossiers = lazy(async () => ({ default: (await import('../features/dossiers/dossiers')).Dossiers }));
const Dossier = lazy(async () => ({ default: (await import('../features/dossiers/dossier')).Dossier }));
const Effect = lazy(async () => ({ default: (await import('../features/outcome/effect/effect')).Effect }));
const Motion = lazy(async () => ({ default: (await import('../features/outcome/motion/motion')).Motion }));
const NewMotion = lazy(async () => ({
  default: (await import('../features/outcome/motion/new-motion')).NewMotion,
}));
const Reply = lazy(async () => ({ default: (await import('../features/outcome/reply/reply')).Reply }));
const Letters = lazy(async () => ({ default: (await import('../features/letters/letters')).Letters }));
const SetUp = lazy(async () => ({ default: (await import('../features/council/set-up')).SetUp }));
const Settings = lazy(async () => ({ default: (await import('../features/council/settings')).Settings }));
const TextBlockSettings = lazy(async () => ({
  default: (await import('../features/letter-desk/text-blocks/text-block-settings')).TextBlockSettings,
}));
const LetterDesk = lazy(async () => ({ default: (await import('../features/letter-desk')).LetterDesk }));
const Sessions = lazy(async () => ({ default: (await import('../features/sessions/sessions')).Sessions }));
const Session = lazy(async () => ({ default: (await import('../features/sessions/session')).Session }));
const Foundation = lazy(async () => ({
  default: (await import('../features/foundation/foundation')).Foundation,
}));
const ToSign = lazy(async () => ({ default: (await import('../features/sign/to-sign')).ToSign }));
const SignLetter = lazy(async () => ({
  default: (await import('../features/sign/sign-letter')).SignLetter,
}));
const LetterStory = lazy(async () => ({
  default: (await import('../features/letter-story/letter-story')).LetterStory,
}));
const Terms = lazy(async () => ({ default: (await import('../features/terms/terms')).Terms }));
const TermPage = lazy(async () => ({ default: (await import('../features/terms/term-page')).TermPage }));
const ReadLetter = lazy(async () => ({
  default: (await import('../features/read-letter/read-letter')).ReadLetter,
}));

const Verify = lazy(async () => ({ default: (await import('../features/verify/verify')).Verify }));
const Exchange = lazy(async () => ({ default: (await import('../features/exchange/exchange')).Exchange }));

function Room(props: { readonly route: Route; readonly councilId: string }): ReactNode {
  const { route } = props;
  switch (route.screen) {
    case 'overview':
      return <Overview />;
    case 'dossiers':
      return <Dossiers />;
    case 'dossier':
      return <Dossier key={route.id} id={route.id} />;
    case 'effect':
      return <Effect key={route.id} id={route.id} rowId={route.rowId} />;
    case 'motion':
      return <Motion key={route.motionId} dossierId={route.id} motionId={route.motionId} />;
    case 'newMotion':
      return <NewMotion key={route.id} dossierId={route.id} />;
    case 'letters':
      return <Letters />;
    case 'letter':
      return <LetterDesk key={route.id} id={route.id} />;
    case 'sessions':
      return <Sessions />;
    case 'session':
      return <Session key={route.id} id={route.id} tab={route.tab} contributionId={route.contributionId} />;
    case 'foundation':
      return <Foundation key={route.id} id={route.id} />;
    case 'reply':
      return (
        <Reply
          key={route.replyId}
          letterId={route.id}
          replyId={route.replyId}
          pointId={route.pointId}
          from={route.from}
        />
      );
    case 'letterStory':
      return <LetterStory key={route.id} id={route.id} />;
    case 'sign':
      return <ToSign />;
    case 'signLetter':
      return <SignLetter key={route.id} id={route.id} />;
    case 'terms':
      return <Terms list={route.list ?? null} />;
    case 'term':
      return <TermPage key={route.id} id={route.id} />;
    case 'readLetter':
      return <ReadLetter key={route.dossierId} dossierId={route.dossierId} />;
    case 'verify':
      return <Verify councilId={props.councilId} />;
    case 'exchange':
      return <Exchange />;
    case 'settings':
      return <Settings section={route.section} textBlocks={<TextBlockSettings />} />;
    default:
      return assertNever(route);
  }
}

export function Rooms(): ReactNode {
  const route = useRoute();
  const profile = useWatch('profile');
  useStayActive();
  if (profile === undefined) return null;
  if (profile === null) {
    return (
      <Suspense fallback={null}>
        <FileIntake />
        {/* A file can be checked and one from somebody else opened before there is anything else. */}
        {route.screen === 'verify' || route.screen === 'exchange' ? (
          <BeforeSetUp>{route.screen === 'verify' ? <Verify councilId={null} /> : <Exchange />}</BeforeSetUp>
        ) : (
          <SetUp />
        )}
      </Suspense>
    );
  }
  return (
    <ProfileProvider profile={profile}>
      {profile.actor === null ? (
        <WhoAreYou people={profile.people} />
      ) : (
        <NearlyDueDaysProvider>
          <SignalNotices />
          <FileIntake />
          <Shell route={route}>
            <Suspense fallback={null}>
              <Room route={route} councilId={profile.council.id} />
            </Suspense>
          </Shell>
        </NearlyDueDaysProvider>
      )}
    </ProfileProvider>
  );
}
