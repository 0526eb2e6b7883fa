import { formatById, formats, type Format } from '@cmoc/interchange';
import { toJson, type CommandResult, type Surroundings, type OutputFormat } from '../run/command';
import type { Terminal } from '../terminal/terminal';
import type { FormatPageOutput, FormatsOutput } from './output';
import { unknownFormat } from './unknown-format';

/** The options of `cmoc formats`. */
export interface FormatsOptions {
  readonly format: OutputFormat;
}

/** Lists all formats, or prints the page of one. */
export function formatsOrPage(
  id: string | undefined,
  { format: asked }: FormatsOptions,
  { terminal }: Surroundings,
): CommandResult {
  if (id === undefined) {
    const output: FormatsOutput = {
      format: 'cmoc-formats',
      version: '1.0',
      formats: formats.map(briefly),
    };
    return done(asked === 'json' ? toJson(output) : formatsAsText(output, terminal));
  }
  const format = formatById(id);
  if (format === undefined) return unknownFormat(id, formats);
  const output = pageOf(format);
  return done(asked === 'json' ? toJson(output) : pageAsText(output, terminal));
}

function done(text: string): CommandResult {
  return { ok: true, exitCode: 0, text };
}

function briefly({ id, title, read, write, extensions, mediaType, about }: Format) {
  return {
    id,
    title,
    reads: read !== undefined,
    writes: write !== undefined,
    extensions,
    mediaType,
    use: about.use,
  };
}

function pageOf(format: Format): FormatPageOutput {
  const { maps, lostOnReading, lostOnWriting, quirks } = format.about;
  return {
    format: 'cmoc-format',
    version: '1.0',
    about: {
      ...briefly(format),
      maps: maps.map(([from, to]) => ({ from, to })),
      lostOnReading,
      lostOnWriting,
      quirks,
    },
  };
}

function formatsAsText({ formats: all }: FormatsOutput, { page, theme }: Terminal): string {
  const sheet = page();
  const groups = [
    ['In and out', ({ reads, writes }: One) => reads && writes],
    ['In only', ({ reads, writes }: One) => reads && !writes],
    ['Out only', ({ reads, writes }: One) => !reads && writes],
  ] as const;
  for (const [title, takes] of groups) {
    const own = all.filter(takes);
    if (own.length === 0) continue;
    sheet.blank();
    sheet.paragraph({ text: title, style: theme.heading });
    sheet.rows(
      own.map(({ id, title: name, extensions }) => [
        { text: id, style: theme.strong },
        `${name}, ${extensions.map((end) => `.${end}`).join(', ')}`,
      ]),
      { indent: 2 },
    );
  }
  sheet.blank();
  sheet.paragraph('What becomes what, and what is lost: cmoc formats ID');
  return sheet.toString();
}

type One = FormatsOutput['formats'][number];

function pageAsText({ about }: FormatPageOutput, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph({ text: about.title, style: theme.heading });
  const ends = about.extensions.map((end) => `.${end}`).join(', ');
  const inAndOut = [about.reads ? 'in' : '', about.writes ? 'out' : ''].filter((way) => way !== '');
  sheet.paragraph(
    `${about.id}, ${inAndOut.join(' and ')}; files end in ${ends}; ${about.mediaType}.`,
  );
  sheet.blank();
  sheet.paragraph(about.use);
  for (const [title, points] of [
    ['What becomes what', about.maps.map(({ from, to }) => `${from} → ${to}`)],
    ['Lost on the way in', about.reads ? about.lostOnReading : []],
    ['Lost on the way out', about.writes ? about.lostOnWriting : []],
    ['Quirks', about.quirks],
  ] as const) {
    if (points.length === 0) continue;
    sheet.blank();
    sheet.paragraph({ text: title, style: theme.heading });
    sheet.blank();
    for (const point of points) sheet.paragraph(point, { indent: 2, lead: '•' });
  }
  sheet.blank();
  sheet.paragraph(
    'Whatever is lost in a given file is named in its loss report: where, why, how often, with a sample.',
  );
  const ways = [
    about.reads ? `cmoc import FILE.${about.extensions[0] ?? ''} --into review.cmoc.json` : '',
    about.writes ? `cmoc export review.cmoc.json --to ${about.id}` : '',
  ].filter((way) => way !== '');
  sheet.blank();
  for (const way of ways) sheet.paragraph(`$ ${way}`, { indent: 2 });
  return sheet.toString();
}
