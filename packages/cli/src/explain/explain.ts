import {
  pageOf,
  resolveRulePackages,
  settingsOf,
  type Check,
  type Item,
  type RulePackage,
} from '@cmoc/appraisal';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { openReview } from '../review-file/open-review';
import { loadShippedWithPages } from '../rules/load-rules';
import { ruleFolders, ruleName } from '../rules/rule-names';
import { notTrusted, trustedPackages } from '../rules/trust';
import { toJson, type CommandResult, type Surroundings, type OutputFormat } from '../run/command';
import { nearest } from '../suggestion/nearest';
import { ruleAsText, rulesAsText } from './explain-text';
import { withWordings } from './official-wording';
import type { ExplainedRule, ExplainOutput, RulesOutput } from './output';

/** The options of `cmoc explain`. */
export interface ExplainOptions {
  readonly format: OutputFormat;
  /** Packages and JSON packs beside the rules that come with the command. */
  readonly rules: readonly string[];
  /** Files of the user's with the official wording of an instrument. */
  readonly wording: readonly string[];
  /** A review whose settings name rules. */
  readonly review?: string;
  /** Packages whose code may run from now on, as they are installed. */
  readonly trust: readonly string[];
  readonly maxSize: number;
}

/** Prints the page of a rule, or all rules. */
export async function explain(
  name: string | undefined,
  options: ExplainOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const loaded = await rulesFor(options, surroundings.io);
  if (!loaded.ok) return loaded;
  const worded = await withWordings(
    loaded.packages,
    options.wording,
    options.maxSize,
    surroundings.io,
  );
  return worded.ok ? explainFrom(worded.packages, name, options, surroundings) : worded;
}

type RulesFor = { readonly ok: true; readonly packages: readonly RulePackage[] } | CliFailure;

/** The rules that come with the command, those a review names, and those of the command line. */
async function rulesFor(
  { rules, review, trust, maxSize }: ExplainOptions,
  io: Io,
): Promise<RulesFor> {
  const shipped = await loadShippedWithPages();
  const folders = ruleFolders(review);
  const named = review === undefined ? noneNamed : await namedBy(review, maxSize, io);
  if (!named.ok) return named;
  const names = [...named.names, ...rules.map((given) => ruleName(given, folders))];
  const agreed = await trustedPackages(trust, folders, io);
  if (!agreed.ok) return agreed;
  const host = io.rules.host(folders, agreed.trusted);
  const { packages, issues } = await resolveRulePackages(names, host, { shipped });
  const [issue] = issues;
  if (issue?.code === 'package-not-trusted') {
    return notTrusted(String(issue.params['name']), folders, io);
  }
  return issue === undefined
    ? { ok: true, packages }
    : failure(issue.code, issue.message, { next: 'cmoc explain --help' });
}

const noneNamed = { ok: true, names: [] } as const;

async function namedBy(
  review: string,
  maxSize: number,
  io: Io,
): Promise<{ readonly ok: true; readonly names: readonly string[] } | CliFailure> {
  const opened = await openReview(review, maxSize, io);
  if (!opened.ok) return opened;
  const settings = settingsOf(opened.review);
  return settings.ok
    ? { ok: true, names: settings.value.packages ?? [] }
    : failure('invalid-config', settings.issues[0]?.message ?? '', {
        file: review,
        where: 'appraisal',
        next: 'cmoc appraise --help',
      });
}

/** As {@link explain}, from given rule packages. */
export function explainFrom(
  packages: readonly RulePackage[],
  name: string | undefined,
  { format }: Pick<ExplainOptions, 'format'>,
  { terminal }: Surroundings,
): CommandResult {
  const rules = packages.flatMap((pack) =>
    [...pack.checks, ...pack.items].map((rule) => describe(rule, pack)),
  );
  if (name === undefined) {
    const output: RulesOutput = { format: 'cmoc-rules', version: '1.0', rules: rules.map(briefly) };
    return done(format === 'json' ? toJson(output) : rulesAsText(output, terminal));
  }
  const found = rules.filter(({ id }) => id === name || id.endsWith(`/${name}`));
  const [rule] = found;
  if (rule === undefined || found.length > 1)
    return unclear(name, found.length > 1 ? found : rules);
  const output: ExplainOutput = { format: 'cmoc-rule', version: '1.0', rule };
  return done(format === 'json' ? toJson(output) : ruleAsText(rule, terminal));
}

function done(text: string): CommandResult {
  return { ok: true, exitCode: 0, text };
}

function unclear(name: string, rules: readonly ExplainedRule[]): CommandResult {
  const all = rules.map(({ id }) => id);
  if (all.every((id) => id.endsWith(`/${name}`))) {
    return failure('unknown-rule', `Several packs have a rule “${name}”: ${all.join(', ')}.`, {
      next: `cmoc explain ${all[0] ?? ''}`,
    });
  }
  const names = name.includes('/') ? all : all.map((id) => id.slice(id.indexOf('/') + 1));
  const meant = nearest(name, names);
  return failure('unknown-rule', `There is no rule “${name}”.`, {
    next:
      meant === undefined ? 'cmoc explain' : `cmoc explain ${all[names.indexOf(meant)] ?? meant}`,
  });
}

function describe(rule: Check | Item, pack: RulePackage): ExplainedRule {
  const inPresets = Object.entries(pack.presets).filter(
    ([, preset]) => Object.hasOwn(preset.checks, rule.id) || preset.items.includes(rule.id),
  );
  return {
    id: rule.id,
    kind: rule.type,
    revision: rule.revision,
    title: rule.title,
    severity: rule.type === 'check' ? rule.severity : null,
    presets: inPresets.map(([name]) => name).sort(),
    page: pageOf(rule.id, [pack])?.blocks ?? [],
  };
}

function briefly({
  id,
  kind,
  revision,
  title,
  severity,
  presets,
}: ExplainedRule): RulesOutput['rules'][number] {
  return { id, kind, revision, title, severity, presets };
}
