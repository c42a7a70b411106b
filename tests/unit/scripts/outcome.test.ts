import { describe, expect, it } from 'vitest';
import { hostsLine } from '../../../scripts/test/hosts-line.mjs';
import { addUp, closingLine, judgeRun } from '../../../scripts/test/outcome.mjs';

const GOOD = { passed: 3, failed: [], skipped: [{ name: 'a', reason: 'b' }] };

describe('judgeRun', () => {
  it('takes a report that its exit code agrees with', () => {
    expect(judgeRun('vitest', GOOD, 0)).toEqual(GOOD);
    const bad = { ...GOOD, failed: ['x'] };
    expect(judgeRun('vitest', bad, 1)).toEqual(bad);
  });
  it('counts a runner that crashed, was ended, or ended badly without a failure', () => {
    expect(judgeRun('vitest', null, 134).failed).toEqual(['vitest ended without a report (134)']);
    expect(judgeRun('vitest', null, null).failed).toHaveLength(1);
    expect(judgeRun('vitest', null, 0).failed).toHaveLength(1);
    expect(judgeRun('vitest', GOOD, 1)).toMatchObject({ passed: 3, failed: [expect.any(String)] });
  });
  it('counts a run without a test', () => {
    expect(judgeRun('vitest', { passed: 0, failed: [], skipped: [] }, 0).failed).toHaveLength(1);
  });
});

describe('closingLine', () => {
  it('is the plain line, with what was skipped only where something was', () => {
    expect(closingLine(addUp([GOOD, { passed: 1, failed: ['x', 'y'], skipped: [] }]))).toBe(
      '4 passed, 2 failed, 1 skipped',
    );
    expect(closingLine({ passed: 2, failed: [], skipped: [] })).toBe('2 passed, 0 failed');
  });
});

describe('hostsLine', () => {
  it('says where the journeys ran and where not, and why', () => {
    expect(hostsLine({ chromium: 12 }, 'it is not here')).toBe(
      '12 journeys ran in Chromium; none in Electron, because it is not here.',
    );
    expect(hostsLine({ chromium: 1, electron: 2 }, null)).toBe(
      '1 journey ran in Chromium; 2 journeys in Electron.',
    );
    expect(hostsLine({}, null)).toMatch(/No journey ran in Chromium/);
    expect(hostsLine(null, null)).toMatch(/not asked for/);
  });
});
