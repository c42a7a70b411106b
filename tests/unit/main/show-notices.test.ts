import type { NotificationConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { noticeShower } from '../../../src/main/notices/show-notices';
import { standInEmitter } from './stand-ins';

const NOTICE = { id: 'terms', title: 'Raadgever', body: 'Eén reactie is te laat.' };

function notices(supported = true) {
  const made: (NotificationConstructorOptions & { readonly press: () => void })[] = [];
  const events: string[] = [];
  const show = noticeShower({
    isSupported: () => supported,
    make: (options) => {
      const { on, emit } = standInEmitter();
      const number = made.push({ ...options, press: () => emit('click') });
      return {
        on,
        show: () => events.push(`${number} shown`),
        close: () => events.push(`${number} closed`),
      };
    },
    pressed: (id) => events.push(`${id} pressed`),
  });
  return { show, made, events };
}

it('shows what it is given, and tells which was pressed', () => {
  const { show, made, events } = notices();
  expect(show(NOTICE)).toBe(true);
  expect(made[0]).toMatchObject({ title: NOTICE.title, body: NOTICE.body });
  made[0]?.press();
  expect(events).toEqual(['1 shown', 'terms pressed']);
});

it('has one of each id', () => {
  const { show, events } = notices();
  show(NOTICE);
  show({ ...NOTICE, id: 'test' });
  show(NOTICE);
  expect(events).toEqual(['1 shown', '2 shown', '1 closed', '3 shown']);
});

it('says that the system has none', () => {
  const { show, events } = notices(false);
  expect(show(NOTICE)).toBe(false);
  expect(events).toEqual([]);
});
