import type { BrowserWindow, MessageBoxOptions, MessageBoxReturnValue, WebContents } from 'electron';
import type { Words } from '../words';

type TroubledWindow = Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<WebContents, 'on' | 'reload' | 'forcefullyCrashRenderer'>;
};

/** When the page cannot speak for itself: says what happened, that nothing is lost, and what can be done. */
export function meetTrouble(
  window: TroubledWindow,
  ask: (options: MessageBoxOptions) => Promise<MessageBoxReturnValue>,
  words: () => Words['troubles'],
): void {
  let asking = false;
  let crashedByUs = false;
  const choose = async (message: string, choices: readonly { label: string; act: () => void }[]) => {
    // A page that hangs says so again and again.
    if (asking || window.isDestroyed()) return;
    asking = true;
    const { response } = await ask({
      type: 'warning',
      title: 'Raadgever',
      message,
      detail: words().detail,
      buttons: choices.map((choice) => choice.label),
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    asking = false;
    if (!window.isDestroyed()) choices[response]?.act();
  };

  const close = () => window.destroy();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const expected = crashedByUs || reason === 'clean-exit';
    crashedByUs = false;
    if (expected) return;
    const { gone, reload, close: leave } = words();
    void choose(gone, [
      { label: reload, act: () => window.webContents.reload() },
      { label: leave, act: close },
    ]);
  });
  window.on('unresponsive', () => {
    const { hangs, wait, reload, close: leave } = words();
    void choose(hangs, [
      { label: wait, act: () => undefined },
      {
        label: reload,
        act: () => {
          // A page that hangs does not hear `reload`.
          crashedByUs = true;
          window.webContents.forcefullyCrashRenderer();
          window.webContents.reload();
        },
      },
      { label: leave, act: close },
    ]);
  });
}
