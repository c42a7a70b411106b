/** Takes the look of the council's own Word file over into its stationery: found, shown, and chosen part by part. */
import { type ReactNode, useState } from 'react';
import {
  proposedParts,
  type StationeryPart,
  type StationeryProposal,
  withParts,
} from '#core/letter/stationery-proposal';
import { type Stationery, usualStationery } from '#core/records/stationery';
import { stationeryReader } from '#documents';
import type { CouncilFields } from '#store';
import { FormDialog } from '../../app/form-dialog';
import { useHost } from '../../app/host-context';
import { usePictureAddress } from '../../app/pictures';
import { useRefusalWords } from '../../app/refusal-words';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Notice } from '../../ui/notice';
import settings from './council.module.css';
import styles from './stationery.module.css';

/** Of a file that is chosen; a letter with forty photographs stays below it. */
const MOST_BYTES = 128 * 1024 ** 2;

interface Found {
  readonly name: string;
  readonly proposal: StationeryProposal;
}

export function StationeryFromWord(props: {
  readonly council: CouncilFields;
  readonly onTake: (set: Partial<CouncilFields>) => void;
  /** Words of what went wrong, or null when it did not; they stand below the head of the page. */
  readonly onTrouble: (words: string | null) => void;
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const words = useRefusalWords();
  const [found, setFound] = useState<Found | null>(null);
  const [isReading, setReading] = useState(false);
  const { council, onTake, onTrouble } = props;

  const choose = async (): Promise<void> => {
    const outcome = await host.openFiles({
      kinds: [
        {
          label: t('council.stationery.fromWord.kind'),
          extensions: [...stationeryReader.extensions],
          mimeType: stationeryReader.mediaTypes[0],
        },
      ],
      many: false,
      maxBytes: MOST_BYTES,
    });
    if (outcome.kind === 'cancelled') return;
    const [file] = outcome.files;
    onTrouble(file ? null : t('council.stationery.fromWord.unread'));
    if (!file) return;
    setReading(true);
    try {
      setFound({ name: file.name, proposal: await stationeryReader.read(file.bytes) });
    } catch (error) {
      onTrouble(words(error));
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Button icon="importFile" isDisabled={isReading} onPress={() => void choose()}>
        {t('council.stationery.fromWord')}
      </Button>
      {found ? (
        <TakeOver found={found} council={council} onTake={onTake} onClose={() => setFound(null)} />
      ) : null}
    </>
  );
}

function TakeOver(props: {
  readonly found: Found;
  readonly council: CouncilFields;
  readonly onTake: (set: Partial<CouncilFields>) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { found, council, onTake, onClose } = props;
  const { name, proposal } = found;
  const parts = proposedParts(proposal);
  const [chosen, choose] = useState<ReadonlySet<StationeryPart>>(new Set(parts));
  const take = async (): Promise<void> => {
    const stationery: Stationery = withParts(council.stationery ?? usualStationery, proposal, chosen);
    const logo = chosen.has('logo') ? proposal.logo : null;
    if (logo === null) onTake({ stationery });
    else {
      const { bytes, mediaType } = logo;
      const alt = logo.alt || t('council.logo.altDefault');
      const kept = await act.run(async () => ({ result: await store.keepAttachment(bytes), entryId: null }));
      if (kept === null) return;
      onTake({ stationery, logo: { hash: kept.result, mediaType, alt } });
    }
    onClose();
  };
  return (
    <FormDialog
      title={t('council.stationery.fromWord.title')}
      doIt={t('council.stationery.fromWord.take')}
      act={act}
      canDo={chosen.size > 0}
      onClose={onClose}
      onDo={() => void take()}
    >
      <p>
        {t(parts.length > 0 ? 'council.stationery.fromWord.explain' : 'council.stationery.fromWord.nothing', {
          name,
        })}
      </p>
      {parts.map((part) => (
        <div key={part} className={styles.proposed}>
          <Checkbox
            isSelected={chosen.has(part)}
            onChange={(isOn) =>
              choose(new Set(parts.filter((each) => (each === part ? isOn : chosen.has(each)))))
            }
          >
            {t(`council.stationery.fromWord.part.${part}`)}
          </Checkbox>
          <Proposed part={part} proposal={proposal} />
        </div>
      ))}
      {proposal.logoLeftOut ? (
        <Notice kind="info">
          {t('council.stationery.fromWord.logoLeftOut', { why: proposal.logoLeftOut })}
        </Notice>
      ) : null}
      {proposal.otherFonts.length > 0 ? (
        <Notice kind="info">
          {t('council.stationery.fromWord.otherFonts', { fonts: proposal.otherFonts.join(', ') })}
        </Notice>
      ) : null}
    </FormDialog>
  );
}

/** What would be taken over, as it looks. */
function Proposed(props: {
  readonly part: StationeryPart;
  readonly proposal: StationeryProposal;
}): ReactNode {
  const t = useWords();
  const { look, logo } = props.proposal;
  switch (props.part) {
    case 'logo':
      return logo ? (
        <span className={styles.logoFound}>
          <LogoFound logo={logo} />
          {look.logoPlace ? t('council.stationery.fromWord.place', { place: look.logoPlace }) : null}
        </span>
      ) : null;
    case 'accent':
      return (
        <span className={styles.colourFound}>
          <span style={{ backgroundColor: `#${look.accent}` }} />
          {`#${look.accent}`}
        </span>
      );
    case 'textFont':
    case 'labelFont':
      return <span style={{ fontFamily: look[props.part] }}>{look[props.part]}</span>;
    case 'textSize':
      return <span>{t('council.stationery.fromWord.points', { size: look.textSize ?? 0 })}</span>;
    case 'footer':
      return (
        <span className={styles.footerFound}>
          {[
            ...(look.footer ?? []),
            t('council.stationery.fromWord.footerOn', { on: look.footerOn ?? 'first' }),
          ].join('\n')}
        </span>
      );
  }
}

function LogoFound(props: { readonly logo: NonNullable<StationeryProposal['logo']> }): ReactNode {
  const { bytes, mediaType, alt } = props.logo;
  const address = usePictureAddress(bytes, mediaType);
  return address === null ? null : <img src={address} alt={alt} className={settings.logo} />;
}
