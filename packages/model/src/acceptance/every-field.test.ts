import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import schema from '../../generated/cmoc-review.schema.json' with { type: 'json' };
import { collectionOfKind, parseReview, writeReview } from '../index';
import { exampleReview } from '../testing/index';

const file = new URL('../../examples/every-field.cmoc.json', import.meta.url);
const text = readFileSync(file, 'utf8');

/** What the walk below reads of a JSON Schema. */
interface Node {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

const root = schema as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> };

/** The definition behind a reference, with the name it is known by. */
function resolved(node: Node, name: string): readonly [Node, string] {
  const key = node.$ref?.slice('#/$defs/'.length);
  return key === undefined ? [node, name] : [root.$defs[key] ?? {}, key];
}

/** Every key a schema names, as `kind.key.key`. */
function keysOf(start: Node, at: string, found = new Set<string>()): Set<string> {
  const [node, name] = resolved(start, at);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    found.add(`${name}.${key}`);
    keysOf(child, `${name}.${key}`, found);
  }
  if (node.items) keysOf(node.items, name, found);
  for (const branch of node.oneOf ?? []) keysOf(branch, branchName(branch, name), found);
  return found;
}

/** Every key a value uses, named as {@link keysOf} names them. */
function usedKeys(value: unknown, start: Node, at: string, found = new Set<string>()): Set<string> {
  const [node, name] = resolved(start, at);
  if (Array.isArray(value)) {
    for (const one of value) usedKeys(one, node.items ?? {}, name, found);
    return found;
  }
  if (typeof value !== 'object' || value === null) return found;
  const branch = node.oneOf?.find(
    (one) => one.properties?.['role']?.const === (value as { role?: unknown }).role,
  );
  if (branch) return usedKeys(value, branch, branchName(branch, name), found);
  for (const [key, child] of Object.entries(value)) {
    found.add(`${name}.${key}`);
    usedKeys(child, node.properties?.[key] ?? {}, `${name}.${key}`, found);
  }
  return found;
}

function branchName(branch: Node, name: string): string {
  return `${name}(${String(branch.properties?.['role']?.const)})`;
}

/** Keys of every slot that say the same in each role; one role that uses them is enough. */
const anyRole = (key: string): string =>
  key.replace(/\((?:context|mechanism|outcome|intervention|actor)\)/, '');

describe('the specimen file', () => {
  it('uses every field of the format, and none beside', () => {
    const known = new Set([...keysOf(root, 'review')].map(anyRole));
    const used = new Set([...usedKeys(JSON.parse(text), root, 'review')].map(anyRole));
    expect(known.size).toBeGreaterThan(200);
    expect([...known].filter((key) => !used.has(key))).toEqual([]);
    // A bibliographic record, settings of rules and options of proposals are open; everything else is named.
    const open = /\.reference\.|\.rules\.|\.options\./;
    expect([...used].filter((key) => !known.has(key) && !open.test(key))).toEqual([]);
  });

  it('is sound, canonical and marked as made up', () => {
    const read = parseReview(JSON.parse(text));
    expect(read.issues).toEqual([]);
    expect(read.ok && read.value.synthetic).toBe(true);
    expect(read.ok && writeReview(read.value)).toBe(text);
  });
});

describe('the published example', () => {
  it('is empty only where its sources say nothing in public', () => {
    const review = exampleReview();
    const empty = Object.values(collectionOfKind).filter((name) => review[name].length === 0);
    expect(empty.sort()).toEqual(Object.keys(silent).sort());
  });
});

/** What the public tables of the example's sources do not say. */
const silent = {
  actionStatements: 'their table was not recovered',
  actors: 'the recovered rows name no actors',
  adjudications: 'not published',
  codings: 'not published',
  clusters: 'the headings of the table are kept as a facet',
  confidenceJudgements: 'not published',
  demiRegularities: 'not published with the configurations that show them',
  distinctions: 'judgements of the people who use the example',
  identities: 'judgements of the people who use the example',
  judgements: 'which papers were judged how is not published',
  links: 'the figure of the web of causality was not recovered',
  mappings: 'how 338 configurations became a theory is not published',
  memos: 'not published',
  protocolChanges: 'not published',
  proposalDecisions: 'for the people who use the example',
  rivals: 'not published',
  screenings: 'which records were screened how is not published',
  schemes: 'a built-in scheme is used',
  substantiveTheories: 'the recovered rows name none',
  team: 'authors are credited; who judged what is not published',
  verdicts: 'for the people who use the example',
  waivers: 'for the people who use the example',
} as const;
