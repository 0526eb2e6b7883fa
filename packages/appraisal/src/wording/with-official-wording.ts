import { fail, type Issue, type Result, succeed } from '@cmoc/kernel';
import * as z from 'zod';
import { issuesOf } from '../config/settings';
import type { AppraisalIssueCode } from '../issue-codes';
import { defineRulePackage, type RulePackage } from '../rule-package/define-rule-package';

/** The schema of a file of official wording. */
export const wordingSchema = z
  .strictObject({
    instrument: z.string().min(1).describe('The instrument the wording is for.'),
    source: z.string().min(1).describe('Where the user took it from, in their words.'),
    items: z
      .record(z.string(), z.string().min(1).max(20_000))
      .describe('The official text of each item, by its number or by the last part of its id.'),
  })
  .describe('The official wording of an instrument, from a file of the user.');

/** The official wording of an instrument, as a user’s file holds it. */
export type OfficialWording = z.infer<typeof wordingSchema>;

/**
 * Lays the official wording of an instrument, from a file of the user’s, beside the items of a
 * package. Our own text stays; the wording never enters the package itself, so that its licence is
 * the user’s to keep.
 *
 * @returns the package with the wording, or issues: `invalid-wording` for a file of another shape,
 * an instrument the package lacks, or items the instrument lacks
 */
export function withOfficialWording(
  pack: RulePackage,
  wording: unknown,
): Result<RulePackage, AppraisalIssueCode> {
  const parsed = wordingSchema.safeParse(wording);
  if (!parsed.success) return fail(issuesOf(parsed.error, 'invalid-wording'));
  const { instrument, items: texts, source } = parsed.data;
  const known = pack.items.filter((item) => item.instrument.id === instrument);
  if (known.length === 0) {
    return fail([issue(['instrument'], `No item belongs to the instrument ${instrument}.`)]);
  }
  const keys = new Set(known.flatMap((item) => [item.number ?? '', nameOf(item.id)]));
  const stray = Object.keys(texts).filter((key) => !keys.has(key));
  if (stray.length > 0) {
    return fail(stray.map((key) => issue(['items', key], `${instrument} has no item ${key}.`)));
  }
  const items = pack.items.map((item) => {
    if (item.instrument.id !== instrument) return item;
    const text = texts[nameOf(item.id)] ?? texts[item.number ?? ''];
    return text === undefined
      ? item
      : Object.freeze({ ...item, officialText: `${text} (${source})` });
  });
  return succeed(defineRulePackage({ ...pack, namespace: pack.namespaces, items }));
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function issue(path: readonly string[], message: string): Issue<AppraisalIssueCode> {
  return { code: 'invalid-wording', severity: 'error', path, message, params: {} };
}
