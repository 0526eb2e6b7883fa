import { collectionOfKind, type EntityRef, type Issue, type Judgement } from '@cmoc/model';
import { countOf, holds, type Surroundings } from '../declarative/evaluate';
import type { Query } from '../declarative/query';
import type { RuleResult } from '../engine/appraisal';
import { stoppedIssue } from '../engine/watch';
import { findIn, part, stateOf, type RunMemory } from '../engine/run-memory';
import { fingerprintOf } from '../fingerprint/fingerprint';
import type { AppraisalIssueCode } from '../issue-codes';
import type { ReviewKey } from '../check/define-check';
import { byCodeUnit } from '../rule/code-unit-order';
import type { Item } from './define-item';
import type { Held, ItemResult, Signal } from './item-result';
import { judgeItem } from './judge-item';

/** Separates an item's id from the criterion a judgement answers: `ITEM#criterion`. */
const criterionMark = '#';

interface JudgedItems {
  readonly results: readonly ItemResult[];
  readonly issues: readonly Issue<AppraisalIssueCode>[];
}

/** Lays out every item for every subject, with what was judged, found and held. */
export function appraiseItems(
  memory: RunMemory,
  items: readonly Item[],
  checks: readonly RuleResult[],
): JudgedItems {
  const judgements = memory.review.judgements;
  const byItem = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const item = judgement.item.split(criterionMark)[0] ?? judgement.item;
    const members = byItem.get(item);
    if (members === undefined) byItem.set(item, [judgement]);
    else members.push(judgement);
  }
  const findings = new Map(checks.map((result) => [result.rule, result]));
  const stopped = (memory.watch?.stopped ?? []).filter(({ kind }) => kind === 'item');
  const results = items.flatMap((item) => {
    if (stopped.some(({ id }) => id === item.id)) return [];
    memory.watch?.starts('item', item.id);
    return resultsOf(memory, item, byItem.get(item.id) ?? [], findings);
  });
  const issues = stopped.map((each) => stoppedIssue(each.id, each));
  return { results, issues: [...issues, ...strayJudgements(items, judgements)] };
}

interface Group {
  readonly subject: EntityRef | undefined;
  readonly area: string | undefined;
  readonly members: Judgement[];
}

function resultsOf(
  memory: RunMemory,
  item: Item,
  judgements: readonly Judgement[],
  checks: ReadonlyMap<string, RuleResult>,
): ItemResult[] {
  const groups = groupsOf(judgements, expectedSubjects(memory, item));
  const state = restingOn(memory, item);
  const shared = item.subject === 'review' ? heldFor(memory, item, undefined) : undefined;
  return groups.map(({ subject, area, members }) => {
    const subjectFingerprint = fingerprintOf([state, subjectState(memory, subject)]);
    const signals = signalsFor(item, subject, checks);
    const held = shared ?? heldFor(memory, item, subject);
    const suggestion = suggestionFor(item, held);
    return {
      item: item.id,
      instrument: item.instrument.id,
      revision: item.revision,
      title: item.title,
      ...(subject === undefined ? {} : { subject }),
      ...(area === undefined ? {} : { theoryArea: area }),
      ...judgeItem({ item, ...byCriterion(members), signals, subjectFingerprint }),
      signals,
      held,
      ...(suggestion === undefined ? {} : { suggestion }),
      subjectFingerprint,
    };
  });
}

/** Judgements by what they are about, with the subjects that nobody has judged yet. */
function groupsOf(
  judgements: readonly Judgement[],
  expected: readonly (EntityRef | undefined)[],
): Group[] {
  const groups = new Map<string, Group>();
  const open = (subject: EntityRef | undefined, area: string | undefined): Group => {
    const key = JSON.stringify([subject?.kind, subject?.id, area]);
    const group = groups.get(key) ?? { subject, area, members: [] };
    groups.set(key, group);
    return group;
  };
  for (const judgement of judgements) {
    open(judgement.subject, judgement.theoryArea).members.push(judgement);
  }
  const judged = new Set([...groups.values()].map((group) => group.subject?.id));
  for (const subject of expected) if (!judged.has(subject?.id)) open(subject, undefined);
  return [...groups.values()].sort((a, b) => byCodeUnit(groupKey(a), groupKey(b)));
}

/** Parts judgements on an item from those on its criteria. */
function byCriterion(members: readonly Judgement[]) {
  const onCriteria = new Map<string, Judgement[]>();
  const judgements: Judgement[] = [];
  for (const judgement of members) {
    const criterion = judgement.item.split(criterionMark)[1];
    if (criterion === undefined) judgements.push(judgement);
    else onCriteria.set(criterion, [...(onCriteria.get(criterion) ?? []), judgement]);
  }
  return { judgements, onCriteria };
}

function groupKey(group: Group): string {
  return `${group.subject?.kind ?? ''}:${group.subject?.id ?? ''}\u0000${group.area ?? ''}`;
}

function expectedSubjects(memory: RunMemory, item: Item): readonly (EntityRef | undefined)[] {
  const { subject } = item;
  if (subject === 'review') return [undefined];
  const entities = part(memory, collectionOfKind[subject]) as readonly { id: string }[];
  const { where } = item;
  const around = surroundingsOf(memory);
  const asked =
    where === undefined
      ? entities
      : entities.filter((entity) =>
          holds(where, { subject: entity, subjectKind: subject }, around),
        );
  return asked.map(({ id }) => ({ kind: subject, id }));
}

/** The state of the parts of the review that the item's judgements rest on. */
function restingOn(memory: RunMemory, item: Item): string {
  return fingerprintOf(item.reads.map((key) => stateOf(memory, part(memory, key))));
}

function subjectState(memory: RunMemory, subject: EntityRef | undefined): string {
  if (subject === undefined) return '';
  const entity = findIn(memory, subject.kind, subject.id);
  return entity === undefined ? 'gone' : stateOf(memory, entity);
}

function signalsFor(
  item: Item,
  subject: EntityRef | undefined,
  checks: ReadonlyMap<string, RuleResult>,
): Signal[] {
  return (item.signals ?? []).flatMap((signal): Signal[] => {
    const findings = (checks.get(signal.from)?.findings ?? []).filter(
      (finding) =>
        finding.outcome === (signal.when ?? 'failed') &&
        finding.waiver === undefined &&
        (subject === undefined ||
          finding.targets.some(({ kind, id }) => kind === subject.kind && id === subject.id)),
    );
    if (findings.length === 0) return [];
    const { effect, text, from } = signal;
    const targets = findings.flatMap((finding) => finding.targets.slice(0, 1));
    const level = signal.effect === 'cap' ? { level: signal.level } : {};
    return [{ effect, text, from, ...level, targets }];
  });
}

function heldFor(memory: RunMemory, item: Item, subject: EntityRef | undefined): Held[] {
  const around = surroundingsOf(memory);
  const scope = {
    subject: subject === undefined ? memory.review : findIn(memory, subject.kind, subject.id),
    subjectKind: subject?.kind,
  };
  return (item.holdings ?? []).map(({ label, query }) => ({
    label,
    count: countOf(query, scope, around),
    unit: unitOf(query),
  }));
}

/** What queries of items go through: they are data, so no view has to guard against them. */
function surroundingsOf(memory: RunMemory): Surroundings {
  const review = new Proxy(Object.freeze({}), {
    get: (_, key) => part(memory, key as ReviewKey),
  });
  return { review, find: (kind, id) => findIn(memory, kind, id), options: {} };
}

const familyUnit = 'study families';

function unitOf(query: Query): string {
  if (query.distinct === 'study-families') return familyUnit;
  const name = query.from ?? query.through?.split('.').at(-1) ?? 'things';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function suggestionFor(item: Item, held: readonly Held[]): ItemResult['suggestion'] {
  const level = item.suggestWhenNothingHeld;
  if (level === undefined || held.length === 0 || held.some(({ count }) => count > 0))
    return undefined;
  return { level, because: 'The review holds nothing yet of what this item asks for.' };
}

function strayJudgements(
  items: readonly Item[],
  judgements: readonly Judgement[],
): Issue<AppraisalIssueCode>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return judgements.flatMap((judgement): Issue<AppraisalIssueCode>[] => {
    const [id = '', criterion] = judgement.item.split(criterionMark);
    const item = byId.get(id);
    const path = ['judgements', judgement.id];
    const params = { judgement: judgement.id, item: judgement.item, level: judgement.level };
    if (item === undefined || !knowsCriterion(item, criterion)) {
      const message = `The judgement ${judgement.id} answers ${judgement.item}, which is not among the items of this run. It is kept.`;
      return [{ code: 'judgement-of-unknown-item', severity: 'warning', path, message, params }];
    }
    const levels =
      criterion === undefined
        ? item.instrument.scale.map(({ id: level }) => level)
        : ['met', 'not-met'];
    if (levels.includes(judgement.level)) return [];
    const message = `The judgement ${judgement.id} gives the level ${judgement.level}; the scale has ${levels.join(', ')}.`;
    return [{ code: 'judgement-of-unknown-level', severity: 'warning', path, message, params }];
  });
}

function knowsCriterion(item: Item, criterion: string | undefined): boolean {
  return criterion === undefined || (item.criteria ?? []).some(({ id }) => id === criterion);
}
