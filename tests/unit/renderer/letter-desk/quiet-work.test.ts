import { expect, test } from 'vitest';
import { quietWork } from '../../../../src/renderer/features/letter-desk/paper/quiet-work.ts';

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

test('works once after many askings, and drops what became outdated', async () => {
  const begun: AbortSignal[] = [];
  const work = quietWork(async (signal) => {
    begun.push(signal);
    await pause(10_000);
  }, 20);
  for (let count = 0; count < 10; count += 1) work.ask();
  await expect.poll(() => begun.length).toBe(1);
  expect(begun[0]?.aborted).toBe(false);
  work.ask();
  expect(begun[0]?.aborted).toBe(true);
  await expect.poll(() => begun.length).toBe(2);
  work.stop();
  expect(begun[1]?.aborted).toBe(true);
});

test('begins nothing any more once it is stopped', async () => {
  let count = 0;
  const work = quietWork(async () => {
    count += 1;
  }, 10);
  work.ask();
  work.stop();
  await pause(100);
  expect(count).toBe(0);
});
