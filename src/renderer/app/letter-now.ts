import type { LetterOnDesk, Store } from '#store';

/** The letter as the database has it at this moment; null when it is gone. */
export function letterNow(store: Store, id: string): Promise<LetterOnDesk | null> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | null = null;
    let isDone = false;
    const done = (): void => {
      isDone = true;
      stop?.();
    };
    stop = store.watch.letter(id).subscribe(
      (desk) => {
        done();
        resolve(desk);
      },
      (error) => {
        done();
        reject(error);
      },
    );
    if (isDone) stop();
  });
}
