import { oneCharacterAByte } from './single-bytes';

/** What Mac Roman has from 0x80 on. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** How much of a file is looked at. */
const looked = 1_000_000;

/**
 * Whether bytes that are no UTF-8 are more likely Mac Roman than Windows-1252. Between letters, bytes from
 * 0x80 to 0x9f are letters with accents on a Mac, and signs or nothing in Windows; from 0xc0 on they are
 * letters in Windows, and signs on a Mac. Lines that end in a bare carriage return speak for a Mac.
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, looked);
  const isMacsLines = linesEndAsOnMacs(seen);
  let [mac, windows] = [0, 0];
  for (let at = 1; at < seen.length; at += 1) {
    const byte = seen[at] ?? 0;
    if (byte < 0x80 || !isLetter(seen[at - 1]) || !isLetter(seen[at + 1])) continue;
    if (byte >= 0xc0) windows += 1;
    else if (byte <= 0x9f && (isMacsLines || !windowsSigns.has(byte))) mac += 1;
  }
  return isMacsLines ? mac >= windows : mac > 2 * windows;
}

/** Whether lines end in a bare carriage return. */
function linesEndAsOnMacs(bytes: Uint8Array): boolean {
  return bytes.includes(0x0d) && !bytes.includes(0x0a);
}

/** Quotation marks, dashes and letters with a caron, which Windows-1252 has between letters too. */
const windowsSigns: ReadonlySet<number> = new Set([
  ...[0x82, 0x84, 0x85, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9a],
  ...[0x9b, 0x9c, 0x9e],
]);

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** Bytes of Mac Roman as text. */
export function decodeMacRoman(bytes: Uint8Array): string {
  return oneCharacterAByte(bytes).replace(
    /[\u0080-\u00ff]/g,
    (sign) => macRoman[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}
