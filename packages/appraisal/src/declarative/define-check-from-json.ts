import { byCodeUnit, UsageError } from '@cmoc/kernel';
import { type EntityKind, type EntityRef } from '@cmoc/model';
import * as z from 'zod';
import {
  defineCheck,
  type Check,
  type CheckContext,
  type FindingDraft,
} from '../check/define-check';
import { issuesOf } from '../config/settings';
import { refOfKey } from '../engine/pointing-index';
import type { ParamValue } from '../rule/message';
import { checkDeclarationSchema, type CheckDeclaration } from './check-declaration';
import { readsOf } from './declared-reads';
import { evidenceItems } from './evidence-items';
import { countOf, holds, kindOfItems, select, type Surroundings } from './evaluate';
import { thingsAt, valuesAt, type Scope } from './path';

/**
 * Makes a check from JSON: given each of these, when this holds, then say that. Nothing is evaluated
 * from text; what the declaration reads is found by walking it.
 *
 * @throws UsageError `invalid-definition`, with the issues found
 */
export function defineCheckFromJson(declaration: unknown): Check {
  const parsed = checkDeclarationSchema.safeParse(declaration);
  if (!parsed.success) {
    const issues = issuesOf(parsed.error, 'invalid-definition');
    const id = (declaration as { id?: unknown } | null)?.id;
    throw new UsageError(
      'invalid-definition',
      `The check ${String(id)} is not valid: ${issues[0]?.path.join('.') ?? ''}: ${issues[0]?.message ?? ''}`,
      { issues },
    );
  }
  return compile(parsed.data);
}

function compile(declaration: CheckDeclaration): Check {
  const { given, rules, options, $schema: _, ...rest } = declaration;
  const unknown = rules.find(({ then }) => !Object.hasOwn(rest.messages, then.message));
  if (unknown !== undefined) {
    throw new UsageError('unknown-message', `${rest.id} has no message ${unknown.then.message}.`);
  }
  const check = defineCheck({
    ...rest,
    subject: given.each,
    reads: readsOf(declaration),
    options: optionsSchema(options ?? {}) as z.ZodType<Readonly<Record<string, unknown>>>,
    run: (subject, context) => answer(declaration, subject, context as unknown as CheckContext),
  });
  return Object.freeze({
    ...check,
    options: options === undefined ? undefined : check.options,
    declaration,
  });
}

function optionsSchema(options: NonNullable<CheckDeclaration['options']>): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, option] of Object.entries(options)) {
    const base = {
      strings: z.array(z.string().min(1)),
      number: z.int().min(0),
      boolean: z.boolean(),
    }[option.type] as z.ZodType;
    shape[name] = base.default(option.default as never).describe(option.description);
  }
  return z.strictObject(shape);
}

function answer(declaration: CheckDeclaration, subject: unknown, context: CheckContext) {
  const { given, rules } = declaration;
  const around = surroundingsOf(context);
  const subjectKind = given.each === 'review' ? undefined : given.each;
  const scope: Scope = { subject, subjectKind };
  if (given.where !== undefined && !holds(given.where, scope, around)) return 'inapplicable';
  const scopes = given.parts === undefined ? [scope] : partScopes(given.parts, scope, around);
  if (scopes.length === 0) return 'inapplicable';
  const findings: FindingDraft[] = [];
  for (const each of scopes) {
    for (const { when, then } of rules) {
      if (holds(when, each, around)) findings.push(draftOf(then, each, context, around));
    }
  }
  return findings;
}

const made = new WeakMap<CheckContext, Surroundings>();

/** What the conditions of a check are evaluated in, made once for all its subjects. */
function surroundingsOf(context: CheckContext): Surroundings {
  let around = made.get(context);
  if (around === undefined) {
    around = {
      all: (collection) => context.review[collection],
      pointing: (collection, path, key) => {
        return context.referring(collection, path, refOfKey(key));
      },
      evidenceFor: (key) => evidenceItems(context.evidenceFor(refOfKey(key))),
      find: (kind, id) => context.find(kind, id),
      options: context.options,
    };
    made.set(context, around);
  }
  return around;
}

function partScopes(
  parts: NonNullable<CheckDeclaration['given']['parts']>,
  scope: Scope,
  around: Surroundings,
): readonly Scope[] {
  return thingsAt(parts.path, scope, around.find)
    .map((part) => ({ ...scope, part }))
    .filter((each) => parts.where === undefined || holds(parts.where, each, around));
}

type Then = CheckDeclaration['rules'][number]['then'];

function draftOf(
  then: Then,
  scope: Scope,
  context: CheckContext,
  around: Surroundings,
): FindingDraft {
  const params: Record<string, ParamValue> = {};
  for (const [name, source] of Object.entries(then.params ?? {})) {
    if (typeof source === 'string') params[name] = joined(valuesAt(source, scope, around.find));
    else if ('count' in source) params[name] = countOf(source.count, scope, around);
    else {
      const things = select(source.names, scope, around);
      const names = things.flatMap((item) =>
        valuesAt(source.path, { ...scope, item }, around.find).map(String),
      );
      params[name] = joined(names.sort(byCodeUnit));
    }
  }
  const also = then.also === undefined ? [] : refsOf(then.also, scope, around);
  const slot = slotOf(scope);
  return context.finding(then.message, params, { also, ...(slot === undefined ? {} : { slot }) });
}

function joined(values: readonly unknown[]): string {
  return [...new Set(values.map(String))].join(', ');
}

function refsOf(query: NonNullable<Then['also']>, scope: Scope, around: Surroundings): EntityRef[] {
  const kind: EntityKind | undefined = kindOfItems(query);
  if (kind === undefined) return [];
  return select(query, scope, around).map((item) => ({ kind, id: (item as { id: string }).id }));
}

/** The id of the slot at hand, where the part is a slot of a configuration. */
function slotOf(scope: Scope): string | undefined {
  const part = scope.part as { readonly id?: unknown; readonly role?: unknown } | undefined;
  return typeof part?.id === 'string' && typeof part.role === 'string' ? part.id : undefined;
}
