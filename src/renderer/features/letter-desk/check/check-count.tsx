import type { ReactNode } from 'react';
import { TabCount } from '../../../ui/tabs';
import { useCheckOfDesk } from './use-desk-check';

/** What is still to be solved; hints are not counted. */
export function CheckCount(): ReactNode {
  return <TabCount of={useCheckOfDesk().rows.problems.length} />;
}
