import { defineCheck } from '@cmoc/appraisal';
import type { Configuration, Slot } from '@cmoc/model';
import { sameConstructs, type SameConstructs } from '../../facts/same-constructs';

export const check = defineCheck({
  id: 'craft/link-joins-same-construct',
  revision: 1,
  title: 'A link joins the same construct going the same way',
  why: 'Where the outcome of one configuration becomes the context or mechanism of the next, the two ends have to be the same thing going the same way, or a chain tells a story that nobody found. Where they are the same in other words, an accepted identity says so; where they differ on purpose, a note does.',
  grounds: [
    {
      text: 'The outcome of one configuration becomes the context of the next, as a ripple effect.',
      doi: '10.1186/s12889-015-1949-1',
      locator: 'Table 1',
      checked: 'source',
    },
  ],
  presets: ['recommended', 'rameses-synthesis', 'strict'],
  severity: 'warning',
  subject: 'link',
  reads: ['configurations'],
  facts: [sameConstructs],
  messages: {
    'other-construct': {
      outcome: 'failed',
      text: 'The link {link} ({kind}) joins slots that share no construct.',
      advice:
        'Accept an identity between the constructs, correct the slots, or write a note on why they belong together.',
    },
    'other-direction': {
      outcome: 'failed',
      text: 'The link {link} ({kind}) joins a construct that goes one way to the same construct going another.',
      advice:
        'Correct the direction, link the mirrored configuration instead, or write a note on why it holds.',
    },
  },
  run: (link, { find, fact, finding }) => {
    const role = targetRole[link.kind];
    const from = find('configuration', link.from);
    const to = find('configuration', link.to);
    if (role === undefined || from === undefined || to === undefined) return 'inapplicable';
    if ((link.note ?? '').trim() !== '') return 'passed';
    const left = statesOf(from, 'outcome', link.fromSlot);
    const right = statesOf(to, role, link.toSlot);
    if (left.length === 0 || right.length === 0) return 'inapplicable';
    const { same } = fact(sameConstructs);
    if (left.some((one) => right.some((other) => same(one, other)))) return 'passed';
    const params = { link: link.id, kind: link.kind };
    return sharesConstruct(left, right, same)
      ? finding('other-direction', params)
      : finding('other-construct', params);
  },
});

const targetRole: Readonly<Partial<Record<string, Slot['role']>>> = {
  'outcome-to-context': 'context',
  'outcome-to-mechanism': 'mechanism',
};

interface State {
  readonly construct: string;
  readonly direction: string | undefined;
}

function statesOf(
  configuration: Readonly<Configuration>,
  role: Slot['role'],
  slotId: string | undefined,
): State[] {
  return configuration.slots
    .filter((slot) => slot.role === role && (slotId === undefined || slot.id === slotId))
    .flatMap(({ constructs, direction }) =>
      constructs.map((construct) => ({ construct, direction })),
    );
}

function sharesConstruct(
  left: readonly State[],
  right: readonly State[],
  same: SameConstructs['same'],
): boolean {
  const undirected = ({ construct }: State) => ({ construct, direction: undefined });
  return left.some((one) => right.some((other) => same(undirected(one), undirected(other))));
}
