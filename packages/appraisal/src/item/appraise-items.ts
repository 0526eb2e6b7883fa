import { byCodeUnit, type Issue, shortFingerprintOf } from '@cmoc/kernel';
import type { EntityRef, Judgement } from '@cmoc/model';
import type { Finding, RuleResult } from '../engine/appraisal';
import { sameMembers } from '../engine/entity-table';
import { keptOr } from '../engine/kept';
import type { RunMemory } from '../engine/run-memory';
import { stoppedIssue } from '../engine/watch';
import type { AppraisalIssueCode } from '../issue-codes';
import type { Item } from './define-item';
import { surroundingOf, type Surrounding } from './surrounding';
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
): readonly ItemResult[] {
  const around = surroundingOf(memory, item, judgements);
  const fed = (item.signals ?? []).map(({ from }) => checks.get(from)?.findings ?? none);
  const made = keptOr<MadeResults>(
    memory,
    `item ${item.id}`,
    [item, ...around.inputs, ...fed, null, ...judgements],
    (earlier) => resultsIn(item, groupsOf(judgements, around.asked), around, { fed, earlier }),
  );
  return made.results;
}

interface MadeResults {
  readonly results: readonly ItemResult[];
  readonly byGroup: ReadonlyMap<
    string,
    { readonly inputs: readonly unknown[]; readonly result: ItemResult }
  >;
}

/** The result of each group; as it was in the run before where what it is made of is the same. */
function resultsIn(
  item: Item,
  groups: readonly Group[],
  around: Surrounding,
  {
    fed,
    earlier,
  }: { readonly fed: readonly (readonly Finding[])[]; readonly earlier: MadeResults | undefined },
): MadeResults {
  const byGroup = new Map<string, { inputs: readonly unknown[]; result: ItemResult }>();
  for (const group of groups) {
    const { subject, members } = group;
    const held = around.heldFor(subject);
    const state = around.stateFor(subject);
    const on = fed.map((findings) => findingsOn(findings, subject));
    const said = held.flatMap(({ count, unit }) => [count, unit]);
    const inputs = [item, ...state, ...said, ...on.flat(), null, ...members];
    const key = groupKey(group);
    const known = earlier?.byGroup.get(key);
    const result =
      known !== undefined && sameMembers(known.inputs, inputs)
        ? known.result
        : resultOf(item, group, { held, state, on });
    byGroup.set(key, { inputs, result });
  }
  return { results: [...byGroup.values()].map(({ result }) => result), byGroup };
}

function resultOf(
  item: Item,
  { subject, area, members }: Group,
  {
    held,
    state,
    on,
  }: {
    held: readonly Held[];
    state: readonly [string, string];
    on: readonly (readonly Finding[])[];
  },
): ItemResult {
  const signals = signalsFrom(item, on);
  const suggestion = suggestionFor(item, held);
  const subjectFingerprint = shortFingerprintOf(state);
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
}

/** Judgements by what they are about, with the subjects that nobody has judged yet. */
function groupsOf(
  judgements: readonly Judgement[],
  expected: readonly (EntityRef | undefined)[],
): Group[] {
  const groups = new Map<string, Group>();
  const open = (subject: EntityRef | undefined, area: string | undefined): Group => {
    const key = groupKey({ subject, area });
    const group = groups.get(key) ?? { subject, area, members: [] };
    groups.set(key, group);
    return group;
  };
  for (const judgement of judgements) {
    open(judgement.subject, judgement.theoryArea).members.push(judgement);
  }
  const judged = new Set([...groups.values()].map((group) => group.subject?.id));
  for (const subject of expected) if (!judged.has(subject?.id)) open(subject, undefined);
  return [...groups].sort(([left], [right]) => byCodeUnit(left, right)).map(([, group]) => group);
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

function groupKey({ subject, area }: Pick<Group, 'subject' | 'area'>): string {
  return `${subject?.kind ?? ''}:${subject?.id ?? ''}\u0000${area ?? ''}`;
}

const none: readonly Finding[] = Object.freeze([]);
const byTarget = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The findings of a check that speak of a subject; all of them for the review as a whole. */
function findingsOn(
  findings: readonly Finding[],
  subject: EntityRef | undefined,
): readonly Finding[] {
  if (subject === undefined || findings.length === 0) return findings;
  let index = byTarget.get(findings);
  if (index === undefined) {
    const made = new Map<string, Finding[]>();
    for (const finding of findings) {
      for (const key of new Set(finding.targets.map(({ kind, id }) => `${kind}:${id}`))) {
        const members = made.get(key);
        if (members === undefined) made.set(key, [finding]);
        else members.push(finding);
      }
    }
    index = made;
    byTarget.set(findings, made);
  }
  return index.get(`${subject.kind}:${subject.id}`) ?? none;
}

function signalsFrom(item: Item, on: readonly (readonly Finding[])[]): Signal[] {
  return (item.signals ?? []).flatMap((signal, place): Signal[] => {
    const findings = (on[place] ?? none).filter(
      (finding) => finding.outcome === (signal.when ?? 'failed') && finding.waiver === undefined,
    );
    if (findings.length === 0) return [];
    const { effect, text, from } = signal;
    const targets = findings.flatMap((finding) => finding.targets.slice(0, 1));
    const level = signal.effect === 'cap' ? { level: signal.level } : {};
    return [{ effect, text, from, ...level, targets }];
  });
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
