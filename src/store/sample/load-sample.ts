/**
 * Fills an empty profile with the sample council, act by act through the commands everybody uses, with a clock
 * that stands at the day of each act: so the journal and the time lines read as if it had all been done here.
 *
 * One transaction around all of it: a failure or a change of mind leaves the profile as empty as it was.
 */
import { v7 } from 'uuid';
import type { Making } from '#core/clock';
import { passageOf } from '#core/letter/passages';
import { assertNever } from '#core/refusals/assert-never';
import { Refusal } from '#core/refusals/refusal';
import type { SampleSources } from '#core/sample/sample-inline';
import { sampleBody } from '#core/sample/sample-markup';
import { planSample } from '#core/sample/sample-plan';
import type { SampleFiles } from '#core/sample/sample-shape';
import type { SamplePlan, SampleStep } from '#core/sample/sample-step';
import { keepAttachment } from '../attachments';
import { addComment, answerComment } from '../commands/comment-commands';
import { setUpCouncil } from '../commands/council-commands';
import { addDefinitionVersion } from '../commands/definition-commands';
import { createDossier } from '../commands/dossier-commands';
import { createLetter } from '../commands/letter-commands';
import { giveReference } from '../commands/letter-event-commands';
import { keepVersion } from '../commands/version-commands';
import type { StoreContext } from '../context';
import { createGate } from '../gate';
import { type Anchor, anchorsIn } from '../letter-body/anchors';
import { bodyFromYjs } from '../letter-body/body-from-yjs';
import { copyOfDocument } from '../letter-body/stored-body';
import { writeLocal } from '../local-settings';
import { registerSampleEvent } from './load-letter-event';
import { takeOutcomeAct } from './load-outcome';
import { type SessionKeys, takeSessionAct } from './load-session';
import { sampleFiles, sampleLogo, samplePictures } from './sample-files';
import { showSigning } from './sample-signing';

export interface SampleLoading {
  /** From 0 to 1, the last time with 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A clock that stands where the plan puts it, and ids that carry its time, so that they sort as the acts did. */
interface SampleMaking extends Making {
  moveTo(step: { readonly at: string; readonly on: SamplePlan['setUp']['on'] }, actor: string): void;
}

function sampleMaking(start: SamplePlan['setUp']): SampleMaking {
  let { at, on } = start;
  let actor = '';
  return {
    clock: { now: () => at, today: () => on },
    newId: () => v7({ msecs: Date.parse(at) }),
    get actor() {
      return actor;
    },
    moveTo: (step, by) => {
      ({ at, on } = step);
      actor = by;
    },
  };
}

class Keys {
  readonly #ids = new Map<string, string>();

  set(key: string, id: string): void {
    this.#ids.set(key, id);
  }

  /** Throws for a key that stands for nothing yet: the plan is in the wrong order. */
  id(key: string): string {
    const id = this.#ids.get(key);
    if (id === undefined) throw new RangeError(`the sample has no ${key} at this point`);
    return id;
  }
}

async function setUp(
  context: StoreContext,
  making: SampleMaking,
  plan: SamplePlan['setUp'],
  logo: Uint8Array,
): Promise<Keys> {
  const people = new Keys();
  const rows = plan.people.map(({ key, ...fields }) => {
    const id = making.newId();
    people.set(key, id);
    return { ...fields, id };
  });
  making.moveTo(plan, rows[0]?.id ?? '');
  const hash = await keepAttachment(context.db, logo);
  const { mediaType, alt } = plan.logo;
  await setUpCouncil(context, {
    council: { ...plan.council, logo: { hash, mediaType, alt } },
    people: rows,
    termRules: plan.termRules,
  });
  return people;
}

interface Loading {
  readonly context: StoreContext;
  readonly people: Keys;
  readonly dossiers: Keys;
  readonly letters: Keys;
  /** The last reply to each letter, by the letter's key. */
  readonly replies: Keys;
  readonly remarks: Keys;
  /** Versions of working definitions. */
  readonly definitions: Keys;
  readonly sessionKeys: SessionKeys;
  readonly pictures: ReadonlyMap<string, SamplePicture>;
}

type SamplePicture = ReturnType<SampleSources['picture']>;

/** Their bytes among the attachments, and what a letter says of them. */
async function keepPictures({ db }: StoreContext): Promise<ReadonlyMap<string, SamplePicture>> {
  const kept = new Map<string, SamplePicture>();
  for (const { file, bytes, ...picture } of samplePictures()) {
    kept.set(file, { ...picture, hash: await keepAttachment(db, bytes) });
  }
  return kept;
}

function sourcesOf({ letters, replies, definitions, pictures }: Loading): SampleSources {
  return {
    cited: (source, key) =>
      (source === 'reply' ? replies : source === 'definition' ? definitions : letters).id(key),
    picture: (file) => {
      const picture = pictures.get(file);
      if (!picture) throw new RangeError(`the sample has no picture ${file}`);
      return picture;
    },
  };
}

async function registerEvent(
  { context, letters, replies }: Loading,
  step: Extract<SampleStep, { kind: 'registerEvent' }>,
): Promise<void> {
  const replyId = await registerSampleEvent(context, letters.id(step.letter), step);
  if (replyId !== null) replies.set(step.letter, replyId);
}

/** Throws for words that stand in the letter nowhere, or more than once. */
async function anchorOf({ db }: StoreContext, letterId: string, quote: string): Promise<Anchor> {
  const doc = await copyOfDocument(db, letterId);
  const passage = passageOf(bodyFromYjs(doc), quote);
  const anchor = passage && anchorsIn(doc).anchorOf(passage);
  doc.destroy();
  if (!anchor) throw new RangeError(`not once in the letter: ${quote}`);
  return anchor;
}

async function take(loading: Loading, step: SampleStep): Promise<void> {
  const { context, dossiers, letters } = loading;
  switch (step.kind) {
    case 'createDossier':
      dossiers.set(step.dossier, (await createDossier(context, step.fields)).result);
      return;
    case 'createLetter': {
      const { kind, ...head } = step.head;
      const predecessorId = step.predecessor === null ? null : letters.id(step.predecessor);
      const body = sampleBody(step.body, context.making.newId, sourcesOf(loading));
      const dossierId = dossiers.id(step.dossier);
      const { result: id } = await createLetter(context, dossierId, kind, { ...head, predecessorId }, body);
      letters.set(step.letter, id);
      return;
    }
    case 'addDefinition': {
      const { result } = await addDefinitionVersion(context, dossiers.id(step.dossier), step.version);
      loading.definitions.set(step.definition, result);
      return;
    }
    case 'keepVersion':
      await keepVersion(context, letters.id(step.letter), step.name);
      return;
    case 'addComment': {
      const id = letters.id(step.letter);
      const anchor = await anchorOf(context, id, step.passage);
      const { result } = await addComment(context, id, { anchor, quote: step.passage, words: step.words });
      loading.remarks.set(step.remark, result.id);
      return;
    }
    case 'answerComment':
      await answerComment(context, letters.id(step.letter), loading.remarks.id(step.remark), step.words);
      return;
    case 'holdSession':
    case 'linkInput':
    case 'reportBack':
      await takeSessionAct(context, step, loading.sessionKeys, {
        dossier: (key) => dossiers.id(key),
        letter: (key) => letters.id(key),
      });
      return;
    case 'recordOutcome':
      await takeOutcomeAct(context, letters.id(step.letter), step.act, step.on);
      return;
    case 'giveReference':
      await giveReference(context, letters.id(step.letter), step.reference);
      return;
    case 'registerEvent':
      await registerEvent(loading, step);
      return;
    default:
      assertNever(step);
  }
}

/** Letters on their way to a signature; only in the sample that ships, whose dossiers they belong to. */
async function signIn(
  loading: Loading,
  making: SampleMaking,
  { steps, setUp: { people } }: SamplePlan,
  secretary: string,
): Promise<void> {
  const last = steps.at(-1);
  const chair = people.find(({ role }) => role === 'chair');
  if (!last || !chair) return;
  await showSigning(loading.context, {
    secretary,
    chair: loading.people.id(chair.key),
    dossier: (index) => loading.dossiers.id(String(index)),
    sources: sourcesOf(loading),
    last,
    moveTo: (step, by) => making.moveTo(step, by),
  });
}

/**
 * Loads `given`, or the files that ship with the program, worked out for today. Resolves with the id of the person
 * who works here from now on, the sample's secretary. Refuses with `council.alreadyThere` where there is one.
 */
export async function loadSample(
  { db, making: { clock } }: StoreContext,
  device: string,
  { onProgress, signal }: SampleLoading = {},
  given: SampleFiles | null = null,
): Promise<string> {
  const files = given ?? sampleFiles();
  const plan = planSample(files, clock.today());
  const making = sampleMaking(plan.setUp);
  const context: StoreContext = { db, making, gate: createGate(db, making, device) };
  const pace = (done: number): void => {
    signal?.throwIfAborted();
    // Later, and so outside: a listener that awaits something of its own would take what follows out of the transaction.
    if (onProgress) setTimeout(onProgress, 0, done / (plan.steps.length + 1));
  };
  return db.transaction('rw', db.tables, async () => {
    pace(0);
    if ((await db.councils.count()) > 0) throw new Refusal('council.alreadyThere');
    const people = await setUp(context, making, plan.setUp, sampleLogo());
    const loading: Loading = {
      context,
      people,
      dossiers: new Keys(),
      letters: new Keys(),
      replies: new Keys(),
      definitions: new Keys(),
      remarks: new Keys(),
      sessionKeys: { sessions: new Map(), contributions: new Map() },
      pictures: await keepPictures(context),
    };
    for (const [index, step] of plan.steps.entries()) {
      pace(index + 1);
      making.moveTo(step, people.id(step.by));
      await take(loading, step);
    }
    const secretary = people.id(plan.setUp.people[0].key);
    if (given === null) await signIn(loading, making, plan, secretary);
    await writeLocal(db, 'actor', secretary);
    pace(plan.steps.length + 1);
    return secretary;
  });
}
