import type { Editor } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { CheckFacts, DossierFacts } from '#core/letter/desk-check/facts';
import type { Finding } from '#core/letter/desk-check/finding';
import { letterNumbering } from '#core/letter/letter-numbering';
import { ruleOfLetter } from '#core/letter/letter-rule';
import { dueDayOfLetter, type LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { useProfile, useStore, useWatch } from '../../../app/store-context';
import { bodyOfDoc } from './body-of-doc';
import { inSpareTime } from './in-spare-time';

/** Milliseconds of stillness: nobody wants to be told of a sentence that is not finished. */
const AFTER = 600;

type Check = typeof import('#core/letter/desk-check/desk-check');

/** What the rest of the dossier knows; asked again when something in it changed. */
function useDossierFacts(desk: LetterOnDesk): DossierFacts | null {
  const store = useStore();
  const { id, dossierId } = desk.letter;
  const dossier = useWatch('dossier', dossierId);
  const links = useWatch('linksOfLetter', id);
  const [facts, setFacts] = useState<DossierFacts | null>(null);
  useEffect(() => {
    if (dossier === undefined || links === undefined) return;
    let isGone = false;
    store.dossierFacts(id).then(
      (read) => {
        if (!isGone) setFacts(read);
      },
      // Without the dossier the letter itself can still be looked at.
      () => {
        if (!isGone) setFacts({ papers: [], citable: null, others: [], speakers: [], foundation: null });
      },
    );
    return () => {
      isGone = true;
    };
  }, [store, id, dossier, links]);
  return facts;
}

function useCheckFacts(desk: LetterOnDesk): CheckFacts | null {
  const today = useToday();
  const { council, people, termRules, equatedDays } = useProfile();
  const known = useDossierFacts(desk);
  const { letter } = desk;
  return useMemo(() => {
    if (known === null) return null;
    const chair = people.find(({ role }) => role === 'chair');
    return {
      ...known,
      today,
      rule: ruleOfLetter(letter.kind, letter.date ?? today, termRules),
      dueDay: dueDayOfLetter(letter, termRules, equatedDays),
      numbering: letterNumbering(letter, council).points,
      councilName: council.name,
      addressee: council.addressee,
      signatory: chair ? { name: chair.name, function: chair.function } : null,
      ownNames: [...people.map(({ name }) => name), letter.signatoryName, letter.contactPerson],
    };
  }, [known, today, council, people, termRules, equatedDays, letter]);
}

export interface LiveFindings {
  /** Null before the first look. */
  readonly findings: readonly Finding[] | null;
  /** The document they are about. */
  readonly doc: DocNode | null;
  /** Looks now, for an act that must not be a moment behind. */
  readonly look: () => readonly Finding[];
}

interface Looked {
  readonly findings: readonly Finding[];
  readonly doc: DocNode;
}

/** What the desk check finds in the letter being written, a moment behind the typing. */
export function useFindings(desk: LetterOnDesk, editor: Editor | null): LiveFindings {
  const facts = useCheckFacts(desk);
  const [check, setCheck] = useState<Check | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const { letter } = desk;
  const { reference } = desk.state;

  useEffect(() => {
    let isGone = false;
    import('#core/letter/desk-check/desk-check').then(
      (loaded) => {
        if (!isGone) setCheck(loaded);
      },
      // The text can be written without; the next letter asks again.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, []);

  const given = useMemo(
    () => (facts === null ? null : { head: letter, reference, facts }),
    [facts, letter, reference],
  );

  const look = useCallback((): readonly Finding[] => {
    if (!editor || editor.isDestroyed || !check || !given) return [];
    const { doc } = editor.state;
    const findings = check.checkLetter({ ...given, body: bodyOfDoc(doc) });
    setLooked({ findings, doc });
    return findings;
  }, [editor, check, given]);

  useEffect(() => {
    if (!editor || !check || !given) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let callOff = (): void => {};
    const begin = (): void => {
      if (editor.isDestroyed) return;
      const { doc } = editor.state;
      const steps = check.checkInSteps({ ...given, body: bodyOfDoc(doc) });
      callOff = inSpareTime(steps, (findings) => {
        // Drawing what was found gives way to a key that is pressed meanwhile.
        startTransition(() => setLooked({ findings, doc }));
      });
    };
    const later = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (!transaction.docChanged) return;
      callOff();
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(begin, AFTER);
    };
    begin();
    editor.on('transaction', later);
    return () => {
      editor.off('transaction', later);
      callOff();
      if (timer !== null) clearTimeout(timer);
    };
  }, [editor, check, given]);

  const isOfThis = editor !== null && looked !== null;
  return { findings: isOfThis ? looked.findings : null, doc: isOfThis ? looked.doc : null, look };
}
