import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import { registryText } from '#core/letter/registry-text';
import { day, facts, fromReceipt, moved, promise, reminded } from './late-replies';

describe('a letter through the registry', () => {
  it('speaks of the executive, not to it, and names every reminder', () => {
    const text = plainText(registryText({ ...facts(), remindedOn: reminded }));
    expect(text).toContain('Het college van Voorbeeldstad');
    expect(text).toContain('herinneringen op 13 december 2016 en 5 januari 2017.');
    expect(text).not.toContain('uw reactie');
  });

  it('calls nothing “deze brief” but itself', () => {
    const text = plainText(registryText({ ...facts(moved), remindedOn: reminded }));
    expect(text).toContain('Wij stuurden ons advies op 28 oktober 2016 aan het college.');
    expect(text.match(/deze brief/gi)).toHaveLength(1);
    expect(text).toContain('om deze brief te behandelen als ingekomen stuk');
  });

  it('tells what happened in the order of its days, with the words of a promise below the promise', () => {
    const promised = { ...promise, on: day('2016-12-20'), day: day('2017-01-02') };
    const registry = registryText({
      ...facts({ ...moved, promise: promised }),
      remindedOn: reminded,
      today: day('2017-02-01'),
    });
    const text = plainText(registry);
    const told = [
      'Op 20 november 2016 stuurde het college een tussenbericht.',
      'Wij stuurden het college een herinnering op 13 december 2016.',
      'Op 20 december 2016 zegde het college toe uiterlijk 2 januari 2017 te reageren.',
      'Het college schreef toen:',
      `“${promise.words}”`,
      'Ook die dag is voorbij.',
      'Wij stuurden het college een herinnering op 5 januari 2017.',
      'Een volledige reactie ontbreekt nog.',
    ];
    const places = told.map((sentence) => text.indexOf(sentence));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('speaks of the receipt and of departing as the executive’s', () => {
    const text = plainText(registryText(facts(fromReceipt)));
    expect(text).toContain('Wijkt het college van ons advies af, dan geldt voor de reactie een termijn van');
    expect(text).toContain('de dag waarop het college ons advies ontving.');
    expect(text).toContain('liet het college weten van ons advies af te wijken.');
  });

  it('counts many reminders instead of naming each', () => {
    const days = ['2016-12-13', '2016-12-20', '2017-01-05', '2017-01-20'].map(day);
    const text = plainText(registryText({ ...facts(), remindedOn: days }));
    expect(text).toContain('Wij stuurden het college vier herinneringen, de laatste op 20 januari 2017.');
  });
});
