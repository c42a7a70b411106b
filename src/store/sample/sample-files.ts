/** The files of the sample council as they ship with the program. Loaded only when somebody asks for it. */
import { readSampleFiles, type SampleFiles } from '#core/sample/sample-shape';
import council from '../../../resources/sample/council.json';
import clientSupport from '../../../resources/sample/dossiers/01-clientondersteuning.json';
import youthWaitingTimes from '../../../resources/sample/dossiers/02-wachttijden-jeugdhulp.json';
import domesticHelp from '../../../resources/sample/dossiers/03-huishoudelijke-hulp.json';
import plainLetters from '../../../resources/sample/dossiers/04-begrijpelijke-brieven.json';
import access from '../../../resources/sample/dossiers/05-toegankelijk-en-bereikbaar.json';
import makingEndsMeet from '../../../resources/sample/dossiers/06-rondkomen.json';
import informalCare from '../../../resources/sample/dossiers/07-mantelzorg.json';
import logo from '../../../resources/sample/logo.png?inline';
import homeHelpOutcome from '../../../resources/sample/outcomes/01-huishoudelijke-hulp.json';
import clientSupportOutcome from '../../../resources/sample/outcomes/02-clientondersteuning.json';
import people from '../../../resources/sample/people.json';
import waitingTimes from '../../../resources/sample/pictures/wachttijden.png?inline';
import conference from '../../../resources/sample/sessions/01-conferentie.json';
import termRules from '../../../resources/sample/term-rules.json';

export function sampleFiles(): SampleFiles {
  return readSampleFiles({
    council,
    people,
    termRules,
    dossiers: [
      clientSupport,
      youthWaitingTimes,
      domesticHelp,
      plainLetters,
      access,
      makingEndsMeet,
      informalCare,
    ],
    sessions: [conference],
    outcomes: [homeHelpOutcome, clientSupportOutcome],
  });
}

function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) =>
    character.charCodeAt(0),
  );
}

/** Inside the script rather than fetched: a picture beside it would need a way to it in every host. */
export function sampleLogo(): Uint8Array {
  return bytesOf(logo);
}

/** The pictures that stand in letters, by the name the markup calls them. */
export function samplePictures() {
  return [
    {
      file: 'wachttijden.png',
      bytes: bytesOf(waitingTimes),
      mediaType: 'image/png' as const,
      pixelWidth: 1200,
      pixelHeight: 560,
    },
  ];
}
