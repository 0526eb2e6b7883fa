import type { Check, Item, RulePackage } from '@cmoc/appraisal';
import { failure } from '../failure/failure';
import { loadPages, loadRules } from '../rules/load-rules';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { nearest } from '../suggestion/nearest';
import type { ExplainOptions } from './command';
import { ruleAsText, rulesAsText } from './explain-text';
import type { ExplainedRule, ExplainOutput, RulesOutput } from './output';

/** Prints the page of a rule, or all rules. */
export async function explain(
  name: string | undefined,
  options: ExplainOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const packages = await loadRules();
  const pages = await loadPages();
  const paged = packages.map((pack) => ({ ...pack, pages: { ...pack.pages, ...pages } }));
  return explainFrom(paged, name, options, surroundings);
}

/** As {@link explain}, from given rule packages. */
export function explainFrom(
  packages: readonly RulePackage[],
  name: string | undefined,
  { format }: ExplainOptions,
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

function describe(rule: Check | Item, { presets, pages }: RulePackage): ExplainedRule {
  const isCheck = rule.type === 'check';
  const inPresets = Object.entries(presets).filter(
    ([, preset]) => Object.hasOwn(preset.checks, rule.id) || preset.items.includes(rule.id),
  );
  const messages = isCheck ? Object.entries(rule.messages) : [];
  return {
    id: rule.id,
    kind: rule.type,
    revision: rule.revision,
    title: rule.title,
    severity: isCheck ? rule.severity : null,
    presets: inPresets.map(([name]) => name).sort(),
    why: rule.why,
    grounds: rule.grounds.map(({ text, doi, locator, checked }) => ({
      text,
      ...(doi === undefined ? {} : { doi }),
      ...(locator === undefined ? {} : { locator }),
      checked,
    })),
    advice: messages.map(([message, { text, advice }]) => ({ message, text, advice })),
    page: Object.hasOwn(pages, rule.id) ? (pages[rule.id] ?? null) : null,
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
