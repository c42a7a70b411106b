import { type ReactNode, useEffect, useRef, useState } from 'react';
import { checkEmail } from '#core/email-address';
import { checkReferencePatterns } from '#core/letter/reference';
import type { Refusal } from '#core/refusals/refusal';
import type { CouncilFields, PersonFields, TermRuleFields } from '#store';
import { useRefusalWords } from '../../app/refusal-words';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FieldForm } from '../../ui/field-form';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import { CouncilContact, CouncilIdentity, CouncilLetters } from './council-form';
import { emptyTermRule, TermRuleForm } from './term-rule-form';

const STEPS = ['council', 'people', 'letters', 'term'] as const;
type Step = (typeof STEPS)[number];

const EMPTY: CouncilFields = {
  name: '',
  municipality: '',
  postalAddress: [],
  phone: '',
  email: '',
  website: '',
  contactPerson: '',
  directLine: '',
  contactEmail: '',
  logo: null,
  referencePattern: '{jaar}/{nr}',
  addressee: [],
  subjectLabel: 'onderwerp',
  copiesPlacement: 'end',
  window: 'left',
  sample: false,
};

/** Which step a refused field stands on. */
const STEP_OF: Readonly<Record<string, Step>> = {
  email: 'council',
  contactEmail: 'people',
  referencePattern: 'letters',
  citation: 'term',
  validTo: 'term',
  amount: 'term',
  extension: 'term',
};

export function SetUpForm(props: { readonly onBack: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const refusalWords = useRefusalWords();
  const [step, setStep] = useState<Step>('council');
  const [council, setCouncil] = useState(EMPTY);
  const [secretary, setSecretary] = useState('');
  const [chair, setChair] = useState('');
  const [rule, setRule] = useState<TermRuleFields>(emptyTermRule);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const index = STEPS.indexOf(step);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  // A new step begins at its title; a refused one at the first field that wants something.
  useEffect(() => {
    if (step !== 'council') title.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  useEffect(() => {
    if (missing.size > 0 || wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missing, wrong]);

  const problemOf = (field: string): string | null =>
    missing.has(field)
      ? t('council.setup.missing')
      : wrong?.field === field
        ? refusalWords(wrong)
        : act.problemOf(field);

  /** Refused at once: on the last step nobody remembers what was typed here. */
  const wrongHere = (): Refusal | null => {
    switch (step) {
      case 'council':
        return checkEmail(council.email, 'email');
      case 'people':
        return checkEmail(council.contactEmail, 'contactEmail');
      case 'letters':
        return checkReferencePatterns(council);
      case 'term':
        return null;
    }
  };

  /** What this step cannot do without. */
  const lacking = (): string[] => {
    switch (step) {
      case 'council':
        return [
          council.name.trim() === '' ? 'name' : '',
          council.municipality.trim() === '' ? 'municipality' : '',
        ];
      case 'people':
        return [secretary.trim() === '' ? 'secretary' : '', chair.trim() === '' ? 'chair' : ''];
      case 'letters':
        return [council.referencePattern.trim() === '' ? 'referencePattern' : ''];
      case 'term':
        return [rule.citation.trim() === '' ? 'citation' : ''];
    }
  };

  const finish = async (): Promise<void> => {
    const person = (name: string, role: PersonFields['role'], title: string): PersonFields => ({
      name: name.trim(),
      function: title,
      role,
      email: '',
    });
    await act.run(() =>
      store.setUpCouncil({
        council: {
          ...council,
          name: council.name.trim(),
          municipality: council.municipality.trim(),
          postalAddress: council.postalAddress.map((line) => line.trim()).filter((line) => line !== ''),
          addressee: council.addressee.map((line) => line.trim()).filter((line) => line !== ''),
        },
        people: [
          person(secretary, 'secretary', 'Ambtelijk secretaris'),
          person(chair, 'chair', 'Voorzitter'),
        ],
        termRules: [{ ...rule, citation: rule.citation.trim() }],
      }),
    );
  };

  const next = (): void => {
    const fields = lacking().filter((field) => field !== '');
    setMissing(new Set(fields));
    const wrong = fields.length > 0 ? null : wrongHere();
    setWrong(wrong);
    if (fields.length > 0 || wrong) return;
    if (step === 'council') {
      // A first guess that can be corrected on its own step.
      if (council.addressee.length === 0) {
        setCouncil({
          ...council,
          addressee: [`Aan het college van burgemeester en wethouders van ${council.municipality.trim()}`],
        });
      }
    }
    if (step === 'people' && council.contactPerson === '')
      setCouncil({ ...council, contactPerson: secretary.trim() });
    const following = STEPS[index + 1];
    if (following) setStep(following);
    else void finish();
  };

  const refused = act.problem;
  const refusedStep = refused?.field ? STEP_OF[refused.field] : undefined;
  const change = (set: Partial<CouncilFields>): void => setCouncil((before) => ({ ...before, ...set }));
  const fields = { value: council, onChange: change, problemOf };

  return (
    <>
      <ol className={styles.steps} aria-label={t('council.setup.steps')}>
        {STEPS.map((each, at) => (
          <li key={each} aria-current={each === step ? 'step' : undefined}>
            {t('council.setup.step', { number: at + 1, name: t(`council.setup.step.${each}`) })}
          </li>
        ))}
      </ol>
      <h1 ref={title} tabIndex={-1} className={styles.stepTitle}>
        {t(`council.setup.${step}.title`)}
      </h1>
      <p className={styles.quiet}>{t(`council.setup.${step}.explain`)}</p>
      <FieldForm ref={form} onSubmit={() => next()}>
        {step === 'council' ? <CouncilIdentity {...fields} /> : null}
        {step === 'people' ? (
          <>
            <TextField
              label={t('council.setup.secretary')}
              description={t('council.setup.secretary.explain')}
              value={secretary}
              onChange={setSecretary}
              error={problemOf('secretary')}
            />
            <TextField
              label={t('council.setup.chair')}
              description={t('council.setup.chair.explain')}
              value={chair}
              onChange={setChair}
              error={problemOf('chair')}
            />
            <CouncilContact {...fields} />
          </>
        ) : null}
        {step === 'letters' ? <CouncilLetters {...fields} /> : null}
        {step === 'term' ? (
          <TermRuleForm
            value={rule}
            onChange={(set) => setRule((before) => ({ ...before, ...set }))}
            problemOf={problemOf}
          />
        ) : null}
        {refused && (refused.field === null || refusedStep !== step) ? (
          <Notice kind="error">{refused.words}</Notice>
        ) : null}
        <div className={styles.row}>
          <Button kind="primary" type="submit" isDisabled={act.isBusy}>
            {t(index === STEPS.length - 1 ? 'council.setup.finish' : 'council.setup.next')}
          </Button>
          <Button
            kind="plain"
            onPress={() => {
              const before = STEPS[index - 1];
              if (before) setStep(before);
              else props.onBack();
            }}
          >
            {t('council.setup.back')}
          </Button>
        </div>
      </FieldForm>
    </>
  );
}
