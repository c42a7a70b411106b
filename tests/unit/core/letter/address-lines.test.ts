import { describe, expect, it } from 'vitest';
import { addressLines, addressUnderAan, recipientOf } from '#core/letter/address-lines';

describe('address lines', () => {
  it.each([
    ['1234 AB Voorbeeldstad', '1234 AB  VOORBEELDSTAD'],
    ['1234AB Voorbeeldstad', '1234 AB  VOORBEELDSTAD'],
    ['1234 ab  voorbeeldstad', '1234 AB  VOORBEELDSTAD'],
    ["  5211 AA   's-Hertogenbosch ", "5211 AA  'S-HERTOGENBOSCH"],
    ['1970 ZZ IJmuiden', '1970 ZZ  IJMUIDEN'],
    ['8801 XX Súdwest-Fryslân', '8801 XX  SÚDWEST-FRYSLÂN'],
    ['1234 AB Bergen (NH)', '1234 AB  BERGEN (NH)'],
    ['Postbus 12, 1234 AB Voorbeeldstad', 'Postbus 12, 1234 AB  VOORBEELDSTAD'],
  ])('writes %j as %j', (given, wanted) => {
    expect(addressLines([given])).toEqual([wanted]);
  });

  it.each([
    'Aan het college van burgemeester en wethouders van Voorbeeldstad',
    'Postbus 1234',
    'Laan 1940 tot 1945',
    '0123 AB Voorbeeldstad',
    '1234 SS Voorbeeldstad',
    'Markt 1234 AB',
  ])('leaves %j as it was written', (line) => {
    expect(addressLines([line])).toEqual([line]);
  });

  it('drops empty lines and is content with its own result', () => {
    const lines = addressLines(['Het college', ' ', '', 'Postbus 12', '1234ab Voorbeeldstad']);
    expect(lines).toEqual(['Het college', 'Postbus 12', '1234 AB  VOORBEELDSTAD']);
    expect(addressLines(lines)).toEqual(lines);
  });
});

describe('whom an address names', () => {
  it.each([
    ['Aan het college van Voorbeeldstad', 'Het college van Voorbeeldstad'],
    ['AAN: mevrouw De Wit', 'Mevrouw De Wit'],
    ['De gemeenteraad', 'De gemeenteraad'],
    ['Aandacht voor Iedereen', 'Aandacht voor Iedereen'],
    ['', ''],
  ])('is of %j %j', (line, wanted) => {
    expect(recipientOf(line)).toBe(wanted);
  });

  it('stands under the word "Aan" without saying it again', () => {
    expect(addressUnderAan(['Aan', 'het college', '1234ab Voorbeeldstad'])).toEqual([
      'Het college',
      '1234 AB  VOORBEELDSTAD',
    ]);
    expect(addressUnderAan([])).toEqual([]);
  });
});
