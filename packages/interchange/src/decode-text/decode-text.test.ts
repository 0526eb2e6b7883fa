import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from './decode-text';

const text = 'Vertrauen wächst – 信頼 \u{1F600}';

function utf16(value: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: value.length }, (_, at) => value.charCodeAt(at));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(
    all.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(encodeText(text))).toEqual({ text, encoding: 'utf-8', marked: false });
    expect(decodeText(encodeText(`\ufeff${text}`))).toEqual({
      text,
      encoding: 'utf-8',
      marked: true,
    });
  });

  it('reads UTF-16 of both orders, by mark or by its zero bytes', () => {
    expect(decodeText(utf16(text, true, true)).text).toBe(text);
    expect(decodeText(utf16(text, false, true)).text).toBe(text);
    expect(decodeText(utf16('TY  - JOUR', true, false))).toMatchObject({
      text: 'TY  - JOUR',
      encoding: 'utf-16le',
    });
    expect(decodeText(utf16('TY  - JOUR', false, false))).toMatchObject({
      text: 'TY  - JOUR',
      encoding: 'utf-16be',
    });
  });

  it('falls back on Windows-1252, in which every byte means something', () => {
    expect(decodeText(Uint8Array.from([0x77, 0xe4, 0x80]))).toEqual({
      text: 'wä€',
      encoding: 'windows-1252',
      marked: false,
    });
  });

  it('keeps line ends as they are', () => {
    expect(decodeText(encodeText('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
  });
});
