import { type ReactNode, useState } from 'react';
import { type RenderResult, render } from 'vitest-browser-react';
import type { Language } from '../../../src/renderer/i18n/language';
import { Words } from '../../../src/renderer/i18n/words';
import '../../../src/renderer/ui/base.css';

/** Draws a part of the screen in a language, Dutch unless said otherwise. */
export function renderInWords(part: ReactNode, language: Language = 'nl'): Promise<RenderResult> {
  return render(<Words language={language}>{part}</Words>);
}

/** Holds a value for a control that does not hold its own. */
export function Held<T>(props: {
  readonly first: T;
  readonly children: (value: T, set: (value: T) => void) => ReactNode;
}): ReactNode {
  const [value, set] = useState(props.first);
  return props.children(value, set);
}
