import type { ReactNode } from 'react';
import {
  type BranchNumbering,
  letterNumber,
  type PointNumbering,
  usualNumbering,
} from '#core/letter/point-numbering';
import { useWords } from '../i18n/words';
import { Select } from '../ui/select';

const WAYS: readonly BranchNumbering[] = [
  { style: 'decimal', prefix: '' },
  { style: 'decimal', prefix: 'A' },
  { style: 'letter', prefix: '' },
  { style: 'section', prefix: '' },
];

const idOf = ({ style, prefix }: BranchNumbering): string =>
  style === 'section' ? style : `${style}/${prefix}`;

/** The first three numbers; of those that name the part of the letter, in its second part. */
function example({ style, prefix }: BranchNumbering): string {
  const number = (count: number): string => {
    switch (style) {
      case 'decimal':
        return `${prefix}${count}`;
      case 'letter':
        return `${prefix}${letterNumber(count)}`;
      case 'section':
        return `2.${count}`;
    }
  };
  return [1, 2, 3].map(number).join(', ');
}

function Branch(props: {
  readonly label: string;
  readonly description?: string;
  readonly value: BranchNumbering;
  readonly onChange: (numbering: BranchNumbering) => void;
}): ReactNode {
  const t = useWords();
  const { value, onChange, ...words } = props;
  // A prefix nobody can choose here came from elsewhere; it stays possible.
  const ways = WAYS.some((way) => idOf(way) === idOf(value)) ? WAYS : [...WAYS, value];
  return (
    <Select
      {...words}
      options={ways.map((way) => ({
        id: idOf(way),
        label: way.style === 'section' ? t('app.numbering.section', { example: example(way) }) : example(way),
      }))}
      value={idOf(value)}
      onChange={(id) => {
        const way = ways.find((each) => idOf(each) === id);
        if (way) onChange(way);
      }}
    />
  );
}

/** How the points of each branch are numbered, shown by what it gives. */
export function PointNumberingFields(props: {
  readonly value: PointNumbering | undefined;
  readonly onChange: (numbering: PointNumbering) => void;
}): ReactNode {
  const t = useWords();
  const value = props.value ?? usualNumbering;
  const isUnclear = idOf(value.primary) === idOf(value.fallback);
  return (
    <>
      <Branch
        label={t('app.numbering.primary')}
        value={value.primary}
        onChange={(primary) => props.onChange({ ...value, primary })}
      />
      <Branch
        label={t('app.numbering.fallback')}
        {...(isUnclear ? { description: t('app.numbering.unclear') } : {})}
        value={value.fallback}
        onChange={(fallback) => props.onChange({ ...value, fallback })}
      />
    </>
  );
}
