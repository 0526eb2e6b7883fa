import { defineCheck } from '@cmoc/appraisal';
import type { Judgement } from '@cmoc/model';

export const check = defineCheck({
  id: 'relevance-richness-rigour/difference-is-settled',
  revision: 1,
  title: 'Where raters differ, a consensus is recorded',
  why: 'Raters who differ have read the same passage in two ways, and both readings are worth keeping. What the review goes on with is a consensus with its grounds, not the last word or the mean.',
  grounds: [
    {
      text: 'All ratings are kept; the final one is a recorded consensus with a note.',
      locator: 'A5',
      checked: 'judgement',
    },
  ],
  presets: ['recommended', 'relevance-richness-rigour', 'strict'],
  severity: 'hint',
  subject: 'judgement',
  reads: ['judgements'],
  messages: {
    'not-settled': {
      outcome: 'failed',
      text: 'Raters differ on the {item} of {subject} ({levels}), and no consensus is recorded.',
      advice: 'Talk it over, and record the level you go on with as a consensus, with its grounds.',
      identity: ['item', 'subject'],
    },
  },
  run: (judgement, { referring, finding }) => {
    const { subject, item } = judgement;
    if (!item.startsWith('relevance-richness-rigour/') || subject === undefined) {
      return 'inapplicable';
    }
    const group = referring('judgements', 'subject', subject).filter(
      (other) => other.item === item && other.theoryArea === judgement.theoryArea,
    );
    // Each group speaks once, through the judgement whose id comes first.
    const speaks = group.every(({ id }) => id >= judgement.id);
    const raters = new Set(group.map(({ by }) => by));
    if (raters.size < 2 || !speaks) return 'inapplicable';
    const levels = openLevels(group);
    if (levels.length < 2) return 'passed';
    const params = {
      item: item.slice(item.indexOf('/') + 1),
      subject: subject.id,
      levels: levels.join(', '),
    };
    return finding('not-settled', params, { also: [subject] });
  },
});

/** The levels of each rater’s latest judgement, from the last consensus on. */
function openLevels(group: readonly Readonly<Judgement>[]): string[] {
  const sorted = [...group].sort(
    (left, right) => Date.parse(left.at) - Date.parse(right.at) || (left.id < right.id ? -1 : 1),
  );
  const consensus = sorted.findLastIndex((each) => each.consensus === true);
  const since = consensus < 0 ? sorted : sorted.slice(consensus);
  const latest = new Map(since.map(({ by, level }) => [by, level]));
  return [...new Set(latest.values())].sort();
}
