import { collectionOfKind, type CollectionName, type EntityKind } from '@cmoc/model';
import { quantity } from '../terminal/quantity';

/** What the entities of each collection are called, one and many, in the order they are shown. */
export const unitNames: readonly (readonly [CollectionName, string, string])[] = [
  ['configurations', 'configuration', 'configurations'],
  ['constructs', 'construct', 'constructs'],
  ['identities', 'accepted identity', 'accepted identities'],
  ['distinctions', 'distinction', 'distinctions'],
  ['links', 'recorded link', 'recorded links'],
  ['sources', 'source', 'sources'],
  ['fragments', 'passage', 'passages'],
  ['evidence', 'piece of evidence', 'pieces of evidence'],
  ['theories', 'theory version', 'theory versions'],
  ['demiRegularities', 'demi-regularity', 'demi-regularities'],
  ['rivals', 'rival', 'rivals'],
  ['adjudications', 'adjudication', 'adjudications'],
  ['mappings', 'move of synthesis', 'moves of synthesis'],
  ['clusters', 'cluster', 'clusters'],
  ['confidenceJudgements', 'confidence judgement', 'confidence judgements'],
  ['substantiveTheories', 'substantive theory', 'substantive theories'],
  ['actionStatements', 'action statement', 'action statements'],
  ['questions', 'question', 'questions'],
  ['programmes', 'programme', 'programmes'],
  ['actors', 'actor', 'actors'],
  ['facets', 'facet', 'facets'],
  ['schemes', 'scheme of its own', 'schemes of its own'],
  ['studyFamilies', 'study family', 'study families'],
  ['streams', 'stream', 'streams'],
  ['searchRuns', 'search', 'searches'],
  ['flowEvents', 'flow event', 'flow events'],
  ['statedCounts', 'stated count', 'stated counts'],
  ['judgements', 'judged item', 'judged items'],
  ['verdicts', 'verdict', 'verdicts'],
  ['waivers', 'waiver', 'waivers'],
  ['protocolChanges', 'protocol change', 'protocol changes'],
  ['memos', 'memo', 'memos'],
  ['team', 'person', 'people'],
];

/** Collections a realist review is hardly ever without: shown even when empty. */
export const alwaysShown: ReadonlySet<CollectionName> = new Set([
  'configurations',
  'constructs',
  'sources',
  'fragments',
  'evidence',
]);

/** A count of entities of a kind, with its unit; the review as a whole is no count. */
export function entityCount(count: number, kind: string): string {
  if (kind === 'review') return 'the review';
  const [one, many] = namesOf(kind);
  return quantity(count, one, many);
}

/** What one entity of a kind is called. */
export function entityUnit(kind: string): string {
  return namesOf(kind)[0];
}

function namesOf(kind: string): readonly [string, string] {
  const collection = isKind(kind) ? collectionOfKind[kind] : undefined;
  const [, one, many] = unitNames.find(([name]) => name === collection) ?? [kind, kind, `${kind}s`];
  return [one, many];
}

function isKind(kind: string): kind is EntityKind {
  return Object.hasOwn(collectionOfKind, kind);
}

/** A number of study families, where no sources stand in for them. */
export function familyCount(count: number): string {
  return quantity(count, 'study family', 'study families');
}

/** Ids in a sentence: the first few, and how many more there are. */
export function someOf(ids: readonly string[], most = 12, between = ', '): string {
  const hidden = ids.length - most;
  if (hidden <= 1) return ids.join(between);
  return `${ids.slice(0, most).join(between)} and ${hidden} more`;
}
