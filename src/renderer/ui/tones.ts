import styles from './tones.module.css';

/** The colour of a state; it never says anything that the word and the icon do not. */
export type Tone = 'onTime' | 'nearly' | 'late' | 'noClock' | 'accent';

/** The class that gives `--tone`, for words and lines, and `--ground`, to lie under them. */
export function toneClass(tone: Tone): string | undefined {
  return styles[tone];
}
