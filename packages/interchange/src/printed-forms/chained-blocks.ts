import { findEntity, type Configuration, type Review } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportFields, reportUnwritten } from '../written/unwritten';
import { glyphOf, lineOf, reportConfiguration } from './slot-cells';

/** Chains that branch can be more than anybody reads; what is beyond is said. */
const mostChains = 50;
const mostSteps = 50;

/** Links by which one configuration goes on in the next. */
const joining = ['outcome-to-context', 'outcome-to-mechanism'] as const;

/**
 * Configurations joined where the outcome of one is the context of the next, as recorded by links: a
 * chain after the other, a row a slot. A configuration no link joins is a chain of its own.
 */
export function chainedBlocks(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'link'], losses);
  for (const configuration of review.configurations)
    reportConfiguration(configuration, { fields: ['id'], slotFields: ['direction'] }, losses);
  for (const link of review.links) {
    const carried = ['id', 'kind', 'from', 'to'];
    reportFields('links', link, { carried, reason: 'This form has no room for it.', losses });
    if (!isJoining(link.kind))
      losses.add('dropped', 'links', 'Only links from outcomes make chains.', link.kind);
  }
  const rows = chainsOf(review, losses).flatMap((chain, at) =>
    rowsOf(chain, at + 1, review, losses),
  );
  return [['Chain', 'Part', 'Text', 'CMOC'], ...rows];
}

function isJoining(kind: string): boolean {
  return (joining as readonly string[]).includes(kind);
}

/** Every way along the links from where no link leads to; a circle is cut where it closes. */
function chainsOf(review: Review, losses: LossLog): string[][] {
  const next = new Map<string, string[]>();
  const led = new Set<string>();
  for (const { kind, from, to } of review.links) {
    if (!isJoining(kind) || from === to) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    led.add(to);
  }
  const chains: string[][] = [];
  const seen = new Set<string>();
  const walk = (chain: readonly string[], before: number) => {
    if (chains.length - before >= mostChains) {
      const reason = `Only the first ${mostChains} chains from a configuration are printed.`;
      losses.add('dropped', 'links', reason, chain[0]);
      return;
    }
    const on = [...new Set(next.get(chain.at(-1) ?? ''))].filter((id) => !chain.includes(id));
    if (on.length > 0 && chain.length < mostSteps) {
      for (const id of on.sort()) walk([...chain, id], before);
      return;
    }
    for (const id of chain) seen.add(id);
    chains.push([...chain]);
  };
  const ids = review.configurations.map(({ id }) => id);
  for (const id of ids) if (!led.has(id)) walk([id], chains.length);
  // What is left lies on circles nothing leads into.
  for (const id of ids) if (!seen.has(id)) walk([id], chains.length);
  return chains;
}

function rowsOf(
  chain: readonly string[],
  number: number,
  review: Review,
  losses: LossLog,
): string[][] {
  return chain.flatMap((id, at) => {
    const configuration = findEntity(review, 'configuration', id);
    if (configuration === undefined) return [];
    const follows = at < chain.length - 1;
    return blockOf(configuration, at + 1, follows, losses).map(([part, text]) => [
      String(number),
      part,
      text,
      id,
    ]);
  });
}

const names = {
  context: 'Context',
  mechanism: 'Mechanism',
  outcome: 'Outcome',
  intervention: 'Intervention',
  actor: 'Actor',
} as const;

function blockOf(
  { slots }: Configuration,
  step: number,
  follows: boolean,
  losses: LossLog,
): [part: string, text: string][] {
  const order = ['intervention', 'actor', 'context', 'mechanism', 'outcome'] as const;
  return order.flatMap((role) =>
    slots
      .filter((slot) => slot.role === role)
      .map(({ text, direction }): [string, string] => [
        `${names[role]} ${step}${role === 'outcome' && follows ? ` → Context ${step + 1}` : ''}`,
        `${lineOf(text, losses)}${glyphOf(direction)}`,
      ]),
  );
}
