const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

const entity = /&(?:([a-z]{2,6})|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** Text in which web pages and databases left signs as entities: `R&amp;D`, `&lt;5`. One pass. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isSign =
      (code >= 0x20 && code < 0xd800 && code !== 0x7f) || (code > 0xdfff && code <= 0x10ffff);
    return isSign ? String.fromCodePoint(code) : whole;
  });
}

/** Text whose signs would be taken for an entity, so that it comes back as it is. */
export function keepEntities(text: string): string {
  return text.includes('&') && withoutEntities(text) !== text
    ? text.replaceAll('&', '&amp;')
    : text;
}
