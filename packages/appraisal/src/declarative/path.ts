import { collectionOfKind, type CollectionName, type EntityKind } from '@cmoc/model';

/** Fields that hold ids, and what the ids name. What the paths of declarative rules can follow. */
const kindBehindField: Readonly<Record<string, EntityKind>> = {
  actor: 'actor',
  broader: 'construct',
  by: 'person',
  coder: 'person',
  configurations: 'configuration',
  construct: 'construct',
  constructs: 'construct',
  contributedBy: 'person',
  evidence: 'evidence',
  exceptions: 'configuration',
  facet: 'facet',
  fragment: 'fragment',
  from: 'configuration',
  'lineage.from': 'construct',
  links: 'link',
  members: 'configuration',
  opposites: 'construct',
  parent: 'configuration',
  previous: 'theory',
  programme: 'programme',
  rivalsConsidered: 'rival',
  serves: 'question',
  source: 'source',
  stream: 'stream',
  studyFamily: 'study-family',
  substantiveTheories: 'substantive-theory',
  to: 'configuration',
};

/** The kind of what the last of some steps names by its id; undefined where it names nothing. */
export function kindAt(steps: readonly string[]): EntityKind | undefined {
  const last = steps.at(-1) ?? '';
  const pair = `${steps.at(-2) ?? ''}.${last}`;
  const name = Object.hasOwn(kindBehindField, pair) ? pair : last;
  return Object.hasOwn(kindBehindField, name) ? kindBehindField[name] : undefined;
}

/** The things a path can start from. */
export interface Scope {
  readonly subject: unknown;
  readonly subjectKind?: EntityKind | undefined;
  readonly part?: unknown;
  readonly item?: unknown;
  readonly itemKind?: EntityKind | undefined;
}

/** Finds an entity by kind and id. */
export type Finder = (kind: EntityKind, id: string) => unknown;

/** A path, taken apart: where it starts and which fields it follows. */
export interface Path {
  readonly root: 'subject' | 'part' | 'item' | 'here';
  readonly steps: readonly string[];
  /** For each step, the kind of what the ids before it name. */
  readonly kinds: readonly (EntityKind | undefined)[];
  /** The kind of what the ids at its end name. */
  readonly end: EntityKind | undefined;
}

const paths = new Map<string, Path>();

/** Takes a path apart; the same text gives the same object. */
export function readPath(text: string): Path {
  let path = paths.get(text);
  if (path === undefined) {
    const [first = '', ...rest] = text.split('.');
    const root = first.startsWith('@') ? (first.slice(1) as Path['root']) : 'here';
    const steps = root === 'here' ? (text === '' ? [] : [first, ...rest]) : rest;
    const kinds = steps.map((_, index) => kindAt(steps.slice(0, index)));
    path = { root, steps, kinds, end: kindAt(steps) };
    paths.set(text, path);
  }
  return path;
}

function start(path: Path, scope: Scope): unknown {
  if (path.root === 'here') return scope.item ?? scope.part ?? scope.subject;
  return scope[path.root];
}

/**
 * Everything a path leads to: lists are opened, ids are followed where a further step needs it.
 * What is missing leads nowhere.
 */
export function valuesAt(text: string, scope: Scope, find: Finder): readonly unknown[] {
  const path = readPath(text);
  let values: readonly unknown[] = [start(path, scope)];
  for (let index = 0; index < path.steps.length; index += 1) {
    values = membersOf(values, path.steps[index] ?? '', path.kinds[index], find);
  }
  return values;
}

function membersOf(
  values: readonly unknown[],
  step: string,
  behind: EntityKind | undefined,
  find: Finder,
): readonly unknown[] {
  const found: unknown[] = [];
  for (const value of values) {
    const object = typeof value === 'string' ? follow(behind, value, find) : value;
    if (typeof object !== 'object' || object === null || !Object.hasOwn(object, step)) continue;
    const member = (object as Readonly<Record<string, unknown>>)[step];
    if (!Array.isArray(member)) {
      if (member !== undefined) found.push(member);
    } else if (values.length === 1) return member;
    else for (const each of member) found.push(each);
  }
  return found;
}

/** What a path leads to, with ids at its end turned into the things they name. */
export function thingsAt(text: string, scope: Scope, find: Finder): readonly unknown[] {
  const behind = readPath(text).end;
  const values = valuesAt(text, scope, find);
  if (behind === undefined) return values;
  return values
    .map((value) => (typeof value === 'string' ? follow(behind, value, find) : value))
    .filter((value) => value !== undefined);
}

function follow(kind: EntityKind | undefined, id: string, find: Finder): unknown {
  return kind === undefined ? undefined : find(kind, id);
}

/** The collections a path reads: those behind the ids it follows. */
export function collectionsOnPath(text: string, followsLast = false): CollectionName[] {
  const { steps } = readPath(text);
  const followed = followsLast ? steps.length : steps.length - 1;
  const found: CollectionName[] = [];
  for (let end = 1; end <= followed; end += 1) {
    const kind = kindAt(steps.slice(0, end));
    if (kind !== undefined) found.push(collectionOfKind[kind]);
  }
  return found;
}
