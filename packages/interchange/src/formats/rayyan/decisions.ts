import type { ReadOptions } from '../../contract/format';
import { warningIssue, type InterchangeIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { decodeText } from '../../decode-text/decode-text';
import { stableId } from '../../identity/stable-id';
import { recordsOf, type TableRecord } from '../../records/records';
import type { ScreeningFact } from '../../reference/screening-notes';
import { parseDelimited } from '../table/delimited-text';

/** What an export is read with. */
export interface RayyanTarget {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly options: ReadOptions;
  readonly issues: InterchangeIssue[];
}

/** Something a user did to an article. */
interface LogEvent {
  readonly at: string;
  readonly user: string;
  readonly key: string;
  readonly value: string;
}

/** Everything users did to one article, oldest first. */
export interface ArticleLog {
  readonly events: readonly LogEvent[];
}

const reasonMark = '__EXR__';

/** The events of the log by article. */
export function readLog(
  bytes: Uint8Array | undefined,
  target: RayyanTarget,
): ReadonlyMap<string, ArticleLog> {
  const logs = new Map<string, LogEvent[]>();
  if (bytes === undefined) {
    const message =
      'The archive holds no “customizations_log.csv”; decisions are read from notes alone.';
    target.issues.push(warningIssue('missing-part', message));
    return new Map();
  }
  const { maxRecords } = limitsOf(target.options.limits);
  const { table, cut } = parseDelimited(decodeText(bytes).text, 'guess', maxRecords + 1);
  if (cut) {
    const message = `Only the first ${maxRecords} events were read.`;
    target.issues.push(warningIssue('too-many-records', message, { maxRecords }));
  }
  for (const record of recordsOf(table)) {
    const article = record.get('article_id');
    const key = record.get('key');
    if (article === '' || key === '') {
      const reason = 'An event needs an article and a key.';
      target.losses.add('unreadable', `customizations_log.csv, row ${record.line}`, reason);
      continue;
    }
    const at = record.get('created_at');
    const event = { at, user: userOf(record, target), key, value: record.get('value') };
    logs.set(article, [...(logs.get(article) ?? []), event]);
  }
  return new Map(
    // Sorting keeps events of one moment in the order of the file.
    [...logs].map(([article, events]) => [article, { events: events.sort(byMoment) }]),
  );
}

function byMoment(one: LogEvent, other: LogEvent): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}

function userOf(record: TableRecord, { options, losses }: RayyanTarget): string {
  const address = record.get('user_email');
  const number = record.get('user_id');
  if (address !== '' && options.keepAddresses === true) return address;
  if (address !== '')
    losses.add('withheld', 'e-mail addresses', 'They are left out unless asked for.');
  losses.add('not-in-file', 'names of users', 'The log knows users by number and address alone.');
  return `user ${number === '' ? 'without a number' : number}`;
}

/** Where each user stands in the end: the last event of a key wins. */
export function factsOf(log: ArticleLog | undefined): ScreeningFact[] {
  const last = new Map<string, LogEvent>();
  for (const event of log?.events ?? []) last.set(`${event.user}\u0000${event.key}`, event);
  return [...last.values()].flatMap(({ user, key, value }): ScreeningFact[] => {
    if (key === 'included') return [{ name: `Rayyan, ${user}`, value: decisionOf(value) }];
    if (key.startsWith(reasonMark)) {
      const reason = key.slice(reasonMark.length);
      return value === '1' ? [{ name: `Rayyan, ${user}, exclusion reason`, value: reason }] : [];
    }
    return value === '' ? [] : [{ name: `Rayyan, ${user}, ${key}`, value }];
  });
}

function decisionOf(value: string): string {
  if (value === '1') return 'included';
  if (value === '-1') return 'excluded';
  return value === '0' ? 'maybe or cleared' : `decision “${value}”`;
}

/** Keeps every event as it happened: people change their minds, and that is part of the trail. */
export function addEvents(
  source: string,
  log: ArticleLog | undefined,
  { builder }: RayyanTarget,
): void {
  if (log === undefined || log.events.length === 0) return;
  const lines = log.events.map(({ at, user, key, value }) => `${at} ${user}: ${key} = ${value}`);
  const text = ['Decisions in Rayyan, as they happened:', ...lines].join('\n').slice(0, 1_000_000);
  builder.add(
    'memo',
    {
      id: stableId(`rayyan-log-${source}`, source, text),
      about: [{ kind: 'source', id: source }],
      kind: 'decision',
      text,
    },
    'customizations_log.csv',
  );
}
