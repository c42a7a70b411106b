import { type ReactNode, useEffect, useId, useState } from 'react';
import { contrastOnPaper, LEAST_CONTRAST, parseColour } from '#core/letter/stationery-rule';
import { usualStationery } from '#core/records/stationery';
import { useWords } from '../../i18n/words';
import { FieldStack } from '../../ui/field-stack';
import { Icon } from '../../ui/icon';
import { TextField } from '../../ui/text-field';
import styles from './stationery.module.css';

/** All of them dark enough for words on white. */
const COLOURS = [
  { name: 'blue', accent: usualStationery.accent },
  { name: 'petrol', accent: '0B5563' },
  { name: 'green', accent: '2B5D34' },
  { name: 'red', accent: '8C1D2F' },
  { name: 'orange', accent: '9A4A00' },
  { name: 'purple', accent: '5B2A6E' },
  { name: 'black', accent: '222222' },
] as const;

/** A colour out of a few, or any other that can be read on paper; one that cannot stays as typed, with the reason. */
export function AccentField(props: {
  readonly value: string;
  readonly onChange: (accent: string) => void;
}): ReactNode {
  const t = useWords();
  const name = useId();
  const { value, onChange } = props;
  const [typed, setTyped] = useState(`#${value}`);
  useEffect(() => {
    setTyped((now) => (parseColour(now) === value ? now : `#${value}`));
  }, [value]);
  const parsed = parseColour(typed);
  const contrast = parsed === null ? null : contrastOnPaper(parsed);
  const error =
    contrast === null
      ? t('council.stationery.accent.noColour')
      : contrast < LEAST_CONTRAST
        ? t('council.stationery.accent.pale', {
            contrast: Math.floor(contrast * 10) / 10,
            least: LEAST_CONTRAST,
          })
        : null;
  const isOurs = COLOURS.some(({ accent }) => accent === value.toUpperCase());
  const choices = isOurs ? COLOURS : [...COLOURS, { name: 'own', accent: value.toUpperCase() } as const];
  const type = (text: string): void => {
    setTyped(text);
    const colour = parseColour(text);
    if (colour !== null && contrastOnPaper(colour) >= LEAST_CONTRAST) onChange(colour);
  };
  return (
    <FieldStack label={t('council.stationery.accent')} description={t('council.stationery.accent.explain')}>
      <div className={styles.colours}>
        {choices.map((colour) => (
          <label
            key={colour.name}
            className={styles.colour}
            style={{ backgroundColor: `#${colour.accent}` }}
            title={t(`council.stationery.colour.${colour.name}`, { accent: colour.accent })}
          >
            <input
              type="radio"
              name={name}
              aria-label={t(`council.stationery.colour.${colour.name}`, { accent: colour.accent })}
              checked={value.toUpperCase() === colour.accent && error === null}
              onChange={() => type(`#${colour.accent}`)}
            />
            <Icon name="accept" size="small" />
          </label>
        ))}
      </div>
      <TextField
        label={t('council.stationery.accent.own')}
        description={t('council.stationery.accent.own.explain')}
        value={typed}
        onChange={type}
        error={error}
        spellCheck="false"
        autoComplete="off"
        maxLength={20}
      />
    </FieldStack>
  );
}
