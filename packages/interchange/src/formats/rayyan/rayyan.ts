import { succeed } from '@cmoc/kernel';
import { type Source } from '@cmoc/model';
import { openZip, type ZipArchive } from '../../container/open-zip';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, type InterchangeIssue } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { contributed, ContributionBuilder } from '../../contribution/contribution';
import { bibTexFormat } from '../bibtex/bibtex';
import { risFormat } from '../ris/ris';
import { readArticles } from './articles';
import { addEvents, factsOf, readLog, type ArticleLog, type RayyanTarget } from './decisions';

/** Exports of Rayyan: articles and the log of what reviewers decided about them. */
export const rayyanFormat: Format = {
  id: 'rayyan',
  title: 'Rayyan export',
  extensions: ['zip'],
  mediaType: 'application/zip',
  about: {
    use: 'References screened in Rayyan, with who decided what and when.',
    maps: [
      ['an article, in CSV, RIS or BibTeX', 'a source, with its reference in CSL-JSON'],
      [
        'the last decision of each user, and reasons that stand',
        'characteristics of the source; whether the review includes it stays to be said',
      ],
      ['every event of the log', 'a line of a memo about the source, in the order they happened'],
      [
        'decisions, labels, reasons and notes in the notes of an article',
        'characteristics of the source',
      ],
      ['questions of data extraction and risk of bias', 'characteristics, a column each'],
    ],
    lostOnReading: [
      'e-mail addresses of users, unless asked for: users are named by their numbers',
      'events on articles the export does not hold',
    ],
    lostOnWriting: [],
    quirks: [
      'A user may decide many times: the last event counts, and all are kept.',
      'The value 0 of a decision may mean “maybe” or that it was taken back; it is kept as “maybe or cleared”.',
      'A label may hold a comma, which also parts labels: the list stays as it is written.',
      'Judgements of several people on one question are stacked in one cell, a line each.',
    ],
  },
  detect,
  read,
};

const logName = 'customizations_log.csv';

function detect({ bytes }: Sample) {
  const archive = openZip(bytes);
  if (!archive.ok) return 'no';
  const names = archive.value.entries.map(({ path }) => nameOf(path));
  if (names.includes(logName)) return 'certain';
  return names.includes('articles.csv') ? 'likely' : 'no';
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase();
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const archive = openZip(bytes, options.limits);
  if (!archive.ok) return archive;
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const issues: InterchangeIssue[] = [...archive.issues];
  const target = { builder, losses, options, issues };
  const logs = readLog(textPart(archive.value, logName, issues), target);
  const names = archive.value.entries.map(({ path }) => path);
  const articles = names.filter(
    (path) => /\.(?:csv|ris|bib)$/i.test(path) && nameOf(path) !== logName,
  );
  if (articles.length === 0) {
    return refuse(
      'missing-part',
      'The archive holds no articles; expected a CSV, RIS or BibTeX file.',
    );
  }
  const read = new Set<string>();
  for (const path of articles) {
    const part = textPart(archive.value, path, issues);
    if (part === undefined) continue;
    for (const article of articlesIn(path, part, logs, target)) read.add(article);
  }
  reportStrays(logs, read, losses);
  if (builder.count('source') === 0) {
    return refuse('nothing-to-read', 'Found no article in the archive that could be read.');
  }
  const provenance = provenanceOf('rayyan', bytes, { options, producer: 'Rayyan' });
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}

function textPart(
  archive: ZipArchive,
  path: string,
  issues: InterchangeIssue[],
): Uint8Array | undefined {
  const found = archive.entries.find((entry) => entry.path === path || nameOf(entry.path) === path);
  if (found === undefined) return undefined;
  const part = archive.read(found.path);
  issues.push(...part.issues.map((issue) => ({ ...issue, severity: 'warning' as const })));
  return part.ok ? part.value : undefined;
}

/** Adds the articles of one file, and gives their numbers. */
function articlesIn(
  path: string,
  bytes: Uint8Array,
  logs: ReadonlyMap<string, ArticleLog>,
  target: RayyanTarget,
): string[] {
  if (/\.csv$/i.test(path)) return readArticles(bytes, logs, target);
  const format = /\.ris$/i.test(path) ? risFormat : bibTexFormat;
  const result = format.read?.(bytes, target.options);
  if (result?.ok !== true) {
    target.issues.push(
      ...(result?.issues ?? []).map((issue) => ({ ...issue, severity: 'warning' as const })),
    );
    return [];
  }
  target.issues.push(...result.issues);
  for (const { count, ...loss } of result.value.lossReport) target.losses.addMany(count, loss);
  return contributed(result.value.value, 'source').map((source) => {
    const article = articleOf(source);
    const log = logs.get(article);
    const characteristics = [...source.characteristics, ...factsOf(log)];
    const id = target.builder.add('source', { ...source, characteristics }, path);
    if (id !== undefined) addEvents(id, log, target);
    return article;
  });
}

/** Rayyan writes its own number of an article into its key or accession number. */
function articleOf(source: Source): string {
  return /rayyan-(\d{1,20})/.exec(JSON.stringify(source))?.[1] ?? '';
}

function reportStrays(
  logs: ReadonlyMap<string, ArticleLog>,
  read: ReadonlySet<string>,
  losses: LossLog,
): void {
  for (const [article, { events }] of logs) {
    if (read.has(article)) continue;
    losses.addMany(events.length, {
      kind: 'dropped',
      place: logName,
      reason: 'The export does not hold the article of the event.',
      sample: `article ${article}`,
    });
  }
}
