import { afterEach, expect, it, vi } from 'vitest';
import { browserHost } from '#platform/browser';

const NOTICE = { id: 'terms', title: 'Raadgever', body: 'Eén reactie is te laat.' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The browser's class: what it decides is the person's, and nobody is there to decide it. */
function browserWith(permission: NotificationPermission, answer: NotificationPermission = permission) {
  const shown: { title: string; options: NotificationOptions; notice: StandIn }[] = [];
  let asked = 0;
  class StandIn {
    static permission = permission;
    static async requestPermission(): Promise<NotificationPermission> {
      asked++;
      StandIn.permission = answer;
      return answer;
    }
    onclick: (() => void) | null = null;
    readonly close = vi.fn();
    constructor(title: string, options: NotificationOptions) {
      shown.push({ title, options, notice: this });
    }
  }
  vi.stubGlobal(
    'Notification',
    StandIn satisfies Pick<typeof Notification, 'permission' | 'requestPermission'>,
  );
  return { host: browserHost(window, '1'), shown, asked: () => asked };
}

it('shows nothing, and asks nothing, before the person was asked', async () => {
  const { host, shown, asked } = browserWith('default');
  expect(host.noticePermission()).toBe('notAsked');
  expect(await host.notify(NOTICE)).toBe('denied');
  expect(shown).toEqual([]);
  expect(asked()).toBe(0);
});

it('asks when it is told to, and only while the answer is open', async () => {
  const open = browserWith('default', 'granted');
  expect(await open.host.askNoticePermission()).toBe('allowed');
  expect(await open.host.askNoticePermission()).toBe('allowed');
  expect(open.asked()).toBe(1);

  const blocked = browserWith('denied');
  expect(await blocked.host.askNoticePermission()).toBe('blocked');
  expect(blocked.asked()).toBe(0);
  expect(await blocked.host.notify(NOTICE)).toBe('denied');
});

it('shows one of each id, and comes to the front when it is pressed', async () => {
  const { host, shown } = browserWith('granted');
  const front = vi.spyOn(window, 'focus').mockImplementation(() => undefined);
  const onPress = vi.fn();
  expect(await host.notify({ ...NOTICE, onPress })).toBe('shown');
  expect(shown[0]).toMatchObject({ title: 'Raadgever', options: { body: NOTICE.body, tag: 'terms' } });
  expect(onPress).not.toHaveBeenCalled();
  shown[0]?.notice.onclick?.();
  expect(front).toHaveBeenCalledOnce();
  expect(onPress).toHaveBeenCalledOnce();
  expect(shown[0]?.notice.close).toHaveBeenCalledOnce();
});

it('says that it has none where the class only looks like one', async () => {
  const { host } = browserWith('granted');
  vi.stubGlobal(
    'Notification',
    class {
      static readonly permission = 'granted';
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    },
  );
  expect(await host.notify(NOTICE)).toBe('unsupported');
});
