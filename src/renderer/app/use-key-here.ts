import { useProfile, useWatch } from './store-context';

/** Whether who is working can sign on this machine; undefined until the store has answered. */
export function useKeyHere(): boolean | undefined {
  const { actor } = useProfile();
  const keys = useWatch('signingKeys');
  const here = useWatch('keysOnThisDevice');
  if (keys === undefined || here === undefined) return undefined;
  return keys.some(
    ({ personId, ended, keyId }) => personId === actor?.id && ended === null && here.includes(keyId),
  );
}
