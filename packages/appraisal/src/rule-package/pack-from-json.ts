import { fail, type Issue, type Result, succeed, UsageError } from '@cmoc/kernel';
import * as z from 'zod';
import { caseTableSchema } from '../case/case-schema';
import type { CaseTable } from '../case/define-cases';
import { defineCheckFromJson } from '../declarative/define-check-from-json';
import { defineInstrumentFromJson, defineItemFromJson } from '../declarative/define-from-json';
import { checkDeclarationSchema } from '../declarative/check-declaration';
import {
  instrumentDeclarationSchema,
  itemDeclarationSchema,
} from '../declarative/item-declaration';
import { issuesOf } from '../config/settings';
import type { AppraisalIssueCode } from '../issue-codes';
import type { Instrument } from '../instrument/define-instrument';
import { namespacePattern } from '../rule/rule-id';
import {
  apiVersion,
  defineRulePackage,
  type Preset,
  type RulePackage,
} from './define-rule-package';
import { rateTableSchema } from './detection-rates';

/** The schema of a rule package written as JSON. */
export const packDeclarationSchema = z
  .strictObject({
    $schema: z.string().optional(),
    namespace: z.union([
      z.string().regex(namespacePattern),
      z.array(z.string().regex(namespacePattern)).min(1),
    ]),
    apiVersion: z.literal(apiVersion),
    version: z.string().optional(),
    instruments: z.array(instrumentDeclarationSchema).optional(),
    checks: z.array(checkDeclarationSchema).optional(),
    items: z.array(itemDeclarationSchema).optional(),
    cases: caseTableSchema.optional(),
    rates: rateTableSchema.optional(),
  })
  .describe('A rule package as data: instruments, checks and items, with their cases.');

/**
 * Reads a rule package from data. Presets follow from what each rule says of itself.
 *
 * @returns the package, or `invalid-pack` issues
 */
export function packFromJson(value: unknown): Result<RulePackage, AppraisalIssueCode> {
  if (!nestsWithin(value, deepestPack)) {
    return fail([invalidPack(`It is nested more than ${deepestPack} levels deep.`, {})]);
  }
  const parsed = packDeclarationSchema.safeParse(value);
  if (!parsed.success) return fail(issuesOf(parsed.error, 'invalid-pack'));
  try {
    return succeed(build(parsed.data));
  } catch (error) {
    if (!UsageError.isInstance(error)) throw error;
    return fail([invalidPack(error.message, { code: error.code })]);
  }
}

/** Deeper than any rule that people can read, and far from where a parser gives up. */
const deepestPack = 100;

/** Level by level, for a value that is too deep for recursion is what is looked for. */
function nestsWithin(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return false;
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return true;
}

function invalidPack(message: string, params: Issue['params']): Issue<AppraisalIssueCode> {
  return { code: 'invalid-pack', severity: 'error', path: [], message, params };
}

function build(data: z.infer<typeof packDeclarationSchema>): RulePackage {
  const instruments = new Map<string, Instrument>(
    (data.instruments ?? []).map((each) => [each.id, defineInstrumentFromJson(each)]),
  );
  const checks = (data.checks ?? []).map(defineCheckFromJson);
  const items = (data.items ?? []).map((item) => {
    const instrument = instruments.get(item.instrument);
    if (instrument === undefined) {
      throw new UsageError(
        'invalid-definition',
        `${item.id} belongs to ${item.instrument}, which the pack lacks.`,
      );
    }
    return defineItemFromJson(item, instrument);
  });
  return defineRulePackage({
    namespace: data.namespace,
    apiVersion: data.apiVersion,
    version: data.version,
    checks,
    items,
    presets: presetsOf([...checks, ...items]),
    cases: data.cases as CaseTable | undefined,
    rates: data.rates,
  });
}

/** The presets that follow from what rules say of themselves. */
export function presetsOf(
  rules: readonly (RulePackage['checks'][number] | RulePackage['items'][number])[],
): Record<string, Preset> {
  const presets: Record<string, { checks: Preset['checks']; items: string[] }> = {};
  for (const rule of rules) {
    for (const name of rule.presets) {
      const preset = (presets[name] ??= { checks: {}, items: [] });
      if (rule.type === 'item') preset.items.push(rule.id);
      else preset.checks = { ...preset.checks, [rule.id]: rule.severity };
    }
  }
  return presets;
}
