/**
 * Tells the form around a control that something in it changed. Boxes that are typed in tell it by themselves,
 * as the change of an input that bubbles; what is picked or stepped is no such event, and of what is ticked or chosen
 * react-aria keeps the event from bubbling.
 */
import { createContext, use } from 'react';

export const FormChangeContext = createContext<() => void>(() => {});

export function useFormChange(): () => void {
  return use(FormChangeContext);
}
