import { describe, expect, it } from 'vitest';
import { parseWebLink } from '#ipc/web-link';

describe('parseWebLink', () => {
  it('lets the web out', () => {
    expect(parseWebLink('https://wetten.overheid.nl/BWBR0002448')?.host).toBe('wetten.overheid.nl');
    expect(parseWebLink('http://example.org')?.protocol).toBe('http:');
  });
  const kept = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'raadgever://app/',
    'mailto:a@example.org',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    '//example.org',
    'example.org',
    '',
    'https://',
  ];
  for (const link of kept) it(`keeps in ${link || 'nothing'}`, () => expect(parseWebLink(link)).toBeNull());
});
