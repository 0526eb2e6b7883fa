import { byCodeUnit } from '@cmoc/kernel';
import type { Judgement } from '@cmoc/model';
import { lowestOf, standsAbove } from '../instrument/define-instrument';
import type { Item } from './define-item';
import type {
  CriterionAnswer,
  ItemJudgement,
  ItemResult,
  ItemStatus,
  Permitted,
  Signal,
} from './item-result';

/** What {@link judgeItem} weighs for one subject of an item. */
export interface ItemMaterial {
  readonly item: Item;
  readonly judgements: readonly Judgement[];
  /** Judgements on the criteria, by criterion id. */
  readonly onCriteria: ReadonlyMap<string, readonly Judgement[]>;
  readonly signals: readonly Signal[];
  readonly subjectFingerprint: string;
}

type Judged = Pick<ItemResult, 'status' | 'level' | 'judgements' | 'criteria' | 'permitted'>;

/**
 * Works out where an item stands. It keeps every judgement, computes no level, and never lets a
 * signal or a criterion change what a person said: it can only call for a reason.
 */
export function judgeItem(material: ItemMaterial): Judged {
  const { item } = material;
  const judgements = present(material.judgements, item, material.subjectFingerprint);
  const criteria = (item.criteria ?? []).map((criterion): CriterionAnswer => {
    const answers = present(
      material.onCriteria.get(criterion.id) ?? [],
      item,
      material.subjectFingerprint,
    );
    const { id, level, text } = criterion;
    return { id, level, text, answer: answerOf(answers), judgements: answers };
  });
  const permitted = permittedLevel(item, criteria, material.signals);
  const level = agreedLevel(judgements);
  const base = { judgements, criteria, ...(permitted === undefined ? {} : { permitted }) };
  const status = statusOf(item, judgements, level, permitted);
  return { status, ...base, ...(level === undefined ? {} : { level }) };
}

function present(
  judgements: readonly Judgement[],
  item: Item,
  subjectFingerprint: string,
): ItemJudgement[] {
  const sorted = [...judgements].sort((a, b) => byMoment(a.at, b.at) || byCodeUnit(a.id, b.id));
  const last = new Map(sorted.map((judgement) => [judgement.by as string, judgement.id as string]));
  return sorted.map((judgement) => ({
    id: judgement.id,
    by: judgement.by,
    at: judgement.at,
    level: judgement.level,
    reason: judgement.reason,
    ...(judgement.pages === undefined ? {} : { pages: judgement.pages }),
    ...(judgement.overrides === undefined ? {} : { overrides: judgement.overrides }),
    consensus: judgement.consensus === true,
    latest: last.get(judgement.by) === judgement.id,
    stale:
      (judgement.revision !== undefined && judgement.revision !== item.revision) ||
      (judgement.subjectFingerprint !== undefined &&
        judgement.subjectFingerprint !== subjectFingerprint),
  }));
}

/** Moments may carry different offsets, so they are compared as moments. */
function byMoment(left: string, right: string): number {
  return Date.parse(left) - Date.parse(right);
}

/** The judgements that count: a consensus with all that came after it, else each rater's latest. */
function counting(judgements: readonly ItemJudgement[]): readonly ItemJudgement[] {
  const consensus = judgements.findLastIndex((judgement) => judgement.consensus);
  const later = consensus < 0 ? judgements : judgements.slice(consensus);
  return later.filter((judgement) => judgement.latest || judgement.consensus);
}

function agreedLevel(judgements: readonly ItemJudgement[]): string | undefined {
  const levels = new Set(counting(judgements).map((judgement) => judgement.level));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function answerOf(judgements: readonly ItemJudgement[]): CriterionAnswer['answer'] {
  if (judgements.length === 0) return 'unanswered';
  const level = agreedLevel(judgements);
  if (level === undefined) return 'contested';
  return level === 'met' ? 'met' : 'not-met';
}

function statusOf(
  item: Item,
  judgements: readonly ItemJudgement[],
  level: string | undefined,
  permitted: Permitted | undefined,
): ItemStatus {
  const weighed = counting(judgements);
  if (weighed.length === 0) return 'untested';
  if (weighed.some((judgement) => judgement.stale)) return 'stale';
  if (level === undefined) return 'contested';
  const above = permitted !== undefined && standsAbove(item.instrument, level, permitted.highest);
  const explained = weighed.some((judgement) => (judgement.overrides ?? '').trim() !== '');
  return above && !explained ? 'divergent' : 'judged';
}

/**
 * The highest level that cumulative criteria and caps leave open. Undefined for an item that has
 * neither: then nothing but the person's own judgement stands.
 */
function permittedLevel(
  item: Item,
  criteria: readonly CriterionAnswer[],
  signals: readonly Signal[],
): Permitted | undefined {
  const scale = item.instrument.scale;
  const caps = signals.flatMap((signal) =>
    signal.effect === 'cap' && signal.level !== undefined ? [signal] : [],
  );
  if (criteria.length === 0 && caps.length === 0) return undefined;
  const reached = criteria.length === 0 ? undefined : reachedLevel(item, criteria);
  const levels = [
    ...(reached === undefined ? [] : [reached]),
    ...caps.map((cap) => cap.level ?? ''),
  ];
  const highest = lowestOf(item.instrument, levels) ?? scale[0]?.id ?? '';
  const next = scale[scale.findIndex((level) => level.id === highest) + 1]?.id;
  const because = [
    ...criteria
      .filter((criterion) => criterion.level === next && criterion.answer !== 'met')
      .map((criterion) => `${criterion.text} (${wordsFor[criterion.answer]})`),
    ...caps.filter((cap) => cap.level === highest).map((cap) => cap.text),
  ];
  return { highest, because };
}

const wordsFor = {
  met: 'met',
  'not-met': 'not met',
  contested: 'raters differ',
  unanswered: 'not answered yet',
} as const;

/** The highest level whose own criteria, and those of every level below it, are met. */
function reachedLevel(item: Item, criteria: readonly CriterionAnswer[]): string | undefined {
  let reached = item.instrument.scale[0]?.id;
  for (const level of item.instrument.scale) {
    const own = criteria.filter((criterion) => criterion.level === level.id);
    if (own.some((criterion) => criterion.answer !== 'met')) break;
    if (own.length > 0 || level.id === reached) reached = level.id;
  }
  return reached;
}
