import { type ReactNode, useMemo, useState } from 'react';
import { MOST_FOOTER_LINES } from '#core/letter/stationery-rule';
import { letterFonts, type Stationery, textSizes, usualStationery } from '#core/records/stationery';
import type { CouncilFields } from '#store';
import { PointNumberingFields } from '../../app/point-numbering-field';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useSavedFields } from '../../app/use-saved-fields';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { NumberField } from '../../ui/number-field';
import { PageHeader } from '../../ui/page-header';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TextArea } from '../../ui/text-area';
import { AccentField } from './accent-field';
import styles from './council.module.css';
import { CouncilPaper } from './council-form';
import { ExamplePages } from './example-pages';
import { LogoField } from './logo-field';
import { SignaturePictures } from './signature-pictures';
import page from './stationery.module.css';
import { StationeryFromWord } from './stationery-from-word';

const FONTS = letterFonts.map((id) => ({ id, label: id }));
const { smallest: SMALLEST, largest: LARGEST } = textSizes;

interface PaperForm {
  readonly value: Stationery;
  readonly onChange: (set: Partial<Stationery>) => void;
}

function Look({ value, onChange }: PaperForm): ReactNode {
  const t = useWords();
  return (
    <>
      <AccentField value={value.accent} onChange={(accent) => onChange({ accent })} />
      <Select
        label={t('council.stationery.textFont')}
        description={t('council.stationery.textFont.explain')}
        options={FONTS}
        value={value.textFont}
        onChange={(textFont) => onChange({ textFont })}
      />
      <Select
        label={t('council.stationery.labelFont')}
        description={t('council.stationery.labelFont.explain')}
        options={FONTS}
        value={value.labelFont}
        onChange={(labelFont) => onChange({ labelFont })}
      />
      <NumberField
        label={t('council.stationery.textSize')}
        description={t('council.stationery.textSize.explain')}
        value={value.textSize}
        minValue={SMALLEST}
        maxValue={LARGEST}
        step={0.5}
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(textSize) => {
          if (textSize >= SMALLEST && textSize <= LARGEST) onChange({ textSize });
        }}
      />
    </>
  );
}

function Footer(props: PaperForm & { readonly error: string | null }): ReactNode {
  const t = useWords();
  const { value, onChange, error } = props;
  return (
    <>
      <TextArea
        label={t('council.stationery.footer')}
        description={t('council.stationery.footer.explain', { most: MOST_FOOTER_LINES })}
        isOptional
        value={value.footer.join('\n')}
        onChange={(text) => onChange({ footer: text === '' ? [] : text.split('\n') })}
        error={error}
      />
      <RadioGroup
        label={t('council.stationery.footerOn')}
        options={[
          { id: 'first', label: t('council.stationery.footerOn.first') },
          { id: 'every', label: t('council.stationery.footerOn.every') },
        ]}
        value={value.footerOn}
        onChange={(footerOn) => onChange({ footerOn })}
      />
      <RadioGroup
        label={t('council.stationery.foldMarks')}
        description={t('council.stationery.foldMarks.explain')}
        options={[
          { id: 'none', label: t('council.stationery.foldMarks.none') },
          { id: 'thirds', label: t('council.stationery.foldMarks.thirds') },
          { id: 'half', label: t('council.stationery.foldMarks.half') },
        ]}
        value={value.foldMarks}
        onChange={(foldMarks) => onChange({ foldMarks })}
      />
      <Switch
        isSelected={value.sealLine ?? true}
        onChange={(sealLine) => onChange({ sealLine })}
        description={t('council.stationery.sealLine.explain')}
      >
        {t('council.stationery.sealLine')}
      </Switch>
    </>
  );
}

/** What the council's letters look like on paper, with an example beside it. Saved as one goes. */
export function StationerySettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { council, people } = useProfile();
  const { value, change } = useSavedFields<CouncilFields>(council, (set) => {
    const { stationery } = set;
    const footer = stationery?.footer.map((line) => line.trim()).filter((line) => line !== '') ?? [];
    const tidied = stationery ? { ...set, stationery: { ...stationery, footer } } : set;
    return act.run(() => store.changeCouncil(council.id, tidied), t('council.stationery.changed'));
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const stationery = value.stationery ?? usualStationery;
  const paper: PaperForm = {
    value: stationery,
    onChange: (set) => change({ stationery: { ...stationery, ...set } }),
  };
  const shown = useMemo(() => ({ ...council, ...value }), [council, value]);
  return (
    <>
      <PageHeader
        title={t('council.settings.stationery')}
        actions={<StationeryFromWord council={value} onTake={change} onTrouble={setTrouble} />}
      />
      <p className={styles.quiet}>{t('council.stationery.explain')}</p>
      {trouble === null ? null : (
        <div className={page.trouble}>
          <Notice kind="error">{trouble}</Notice>
        </div>
      )}
      {act.problem !== null && act.problem.field !== 'footer' ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
      <div className={page.beside}>
        <div>
          <div className={styles.part}>
            <LogoField value={value.logo} onChange={(logo) => change({ logo })} />
            <RadioGroup
              label={t('council.stationery.logoPlace')}
              options={[
                { id: 'left', label: t('council.window.left') },
                { id: 'centre', label: t('council.stationery.logoPlace.centre') },
                { id: 'right', label: t('council.window.right') },
              ]}
              value={stationery.logoPlace}
              onChange={(logoPlace) => paper.onChange({ logoPlace })}
            />
            <Look {...paper} />
          </div>
          <div className={styles.part}>
            <h2>{t('council.stationery.around')}</h2>
            <CouncilPaper value={value} onChange={change} />
            <Footer {...paper} error={act.problemOf('footer')} />
          </div>
          <div className={styles.part}>
            <h2>{t('council.stationery.points')}</h2>
            <p className={styles.quiet}>{t('council.stationery.points.explain')}</p>
            <PointNumberingFields
              value={value.pointNumbering}
              onChange={(pointNumbering) => change({ pointNumbering })}
            />
          </div>
          <div className={styles.part}>
            <h2>{t('council.stationery.signing')}</h2>
            <SignaturePictures />
          </div>
        </div>
        <ExamplePages council={shown} people={people} />
      </div>
    </>
  );
}
