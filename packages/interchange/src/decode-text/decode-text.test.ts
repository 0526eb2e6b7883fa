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

  it.each([
    [
      'letters inside words and bare returns',
      'M\x9fller, Gr\x9a\xa7e\rJ\x9arg \xd2so\xd3\r',
      'Müller, Größe\rJörg “so”\r',
    ],
    [
      'letters that are nothing in Windows',
      'caf\x8es M\x8fre Fran\x8dois M\x9fnch\x8fn\n',
      'cafés Mère François Münchèn\n',
    ],
  ])('reads the bytes of old Macs: %s', (_name, bytes, text) => {
    const found = decodeText(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
    expect(found).toEqual({ text, encoding: 'macintosh', marked: false });
  });

  it.each([
    'don\x92t M\xfcller \x93so\x94 a\x96b\r\n',
    'Dvo\x9a\xe1k Ha\x9aek\n',
    'Gr\xf6\xdfe M\xfcller\r',
  ])('takes other bytes for Windows-1252', (bytes) => {
    const found = decodeText(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
    expect(found.encoding).toBe('windows-1252');
  });

  it('keeps line ends as they are', () => {
    expect(decodeText(encodeText('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
  });
});
