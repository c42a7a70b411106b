import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSING_LIMIT_MS, closeGracefully } from '../../../src/main/window/close-gracefully';
import { refusableEvent, standInEmitter } from './stand-ins';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open({ crashed = false, loading = false, hides = false } = {}) {
  const { on, emit } = standInEmitter();
  const events: string[] = [];
  const stays = { hides };
  const window = {
    on,
    destroy: () => {
      events.push('destroyed');
    },
    webContents: { isCrashed: () => crashed, isLoadingMainFrame: () => loading },
  };
  const { ready } = closeGracefully(
    window,
    () => events.push('asked'),
    async () => {
      events.push('remembered');
    },
    () => {
      if (stays.hides) events.push('hidden');
      return stays.hides;
    },
  );
  const close = () => {
    const event = refusableEvent({});
    emit('close', event);
    return event;
  };
  return { close, ready, events, stays };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('closeGracefully', () => {
  it('asks the page first, and goes when it has answered', async () => {
    const { close, ready, events } = open();
    expect(close().defaultPrevented).toBe(true);
    await settle();
    expect(events).toEqual(['asked']);
    ready();
    await settle();
    expect(events).toEqual(['asked', 'remembered', 'destroyed']);
  });

  it('does not wait for ever', async () => {
    const { close, events } = open();
    close();
    await vi.advanceTimersByTimeAsync(CLOSING_LIMIT_MS - 1);
    expect(events).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['asked', 'remembered', 'destroyed']);
  });

  it('asks once, however often somebody presses the cross', async () => {
    const { close, ready, events } = open();
    close();
    close();
    ready();
    ready();
    close();
    await vi.advanceTimersByTimeAsync(CLOSING_LIMIT_MS);
    expect(events).toEqual(['asked', 'remembered', 'destroyed']);
  });

  it('does not ask a page that cannot answer', async () => {
    for (const state of [{ crashed: true }, { loading: true }]) {
      const { close, events } = open(state);
      close();
      await settle();
      expect(events).toEqual(['remembered', 'destroyed']);
    }
  });

  it('is put away instead when the program stays, and goes as ever once it does not', async () => {
    const { close, ready, events, stays } = open({ hides: true });
    expect(close().defaultPrevented).toBe(true);
    close();
    await vi.advanceTimersByTimeAsync(CLOSING_LIMIT_MS);
    expect(events).toEqual(['hidden', 'hidden']);
    stays.hides = false;
    close();
    ready();
    await settle();
    expect(events).toEqual(['hidden', 'hidden', 'asked', 'remembered', 'destroyed']);
  });

  it('is not put away with a page that is no more', async () => {
    const { close, events } = open({ crashed: true, hides: true });
    close();
    await settle();
    expect(events).toEqual(['remembered', 'destroyed']);
  });

  it('does not let the page close the window by itself', async () => {
    const { ready, events } = open();
    ready();
    await settle();
    expect(events).toEqual([]);
  });
});
