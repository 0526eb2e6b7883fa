import { findEntity, type Configuration, type Review, type Slot } from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';
import { reportFields, reportUnwritten } from '../../written/unwritten';

const header = [
  'configuration',
  'title',
  'tier',
  'status',
  'statement',
  'role',
  'slot',
  'text',
  'direction',
  'constructs',
  'construct ids',
  'resource',
  'response',
];

/** The fields of configurations and slots that a table of slots carries. */
const carriedOfConfiguration = ['id', 'title', 'tier', 'status', 'statement', 'slots'];
const carriedOfSlot = ['id', 'role', 'text', 'direction', 'constructs', 'resource', 'response'];

const reason = 'A table of slots has no column for it.';

/** One row a slot: what it carries comes back exactly when it is read again. */
export function slotRows(review: Review, losses: LossLog): string[][] {
  reportUnwritten(review, ['configuration', 'construct'], losses);
  const used = new Set<string>();
  const rows = review.configurations.flatMap((configuration) => {
    reportFields('configurations', configuration, {
      carried: carriedOfConfiguration,
      reason,
      losses,
    });
    if (configuration.slots.length === 0) {
      losses.add(
        'dropped',
        'configurations',
        'A configuration without slots has no row.',
        configuration.id,
      );
    }
    return configuration.slots.map((slot) =>
      slotRow(configuration, slot, { review, losses, used }),
    );
  });
  const idle = review.constructs.filter(({ id }) => !used.has(id));
  losses.addMany(idle.length, {
    kind: 'dropped',
    place: 'constructs',
    reason: 'No slot speaks of it.',
    sample: idle[0]?.label ?? null,
  });
  return [header, ...rows];
}

interface Writing {
  readonly review: Review;
  readonly losses: LossLog;
  readonly used: Set<string>;
}

function slotRow(
  configuration: Configuration,
  slot: Slot,
  { review, losses, used }: Writing,
): string[] {
  reportFields('slots', slot, { carried: carriedOfSlot, reason, losses });
  const constructs = slot.constructs
    .map((id) => findEntity(review, 'construct', id))
    .filter((construct) => construct !== undefined);
  for (const construct of constructs) {
    used.add(construct.id);
    reportFields('constructs', construct, { carried: ['id', 'label'], reason, losses });
  }
  const [resource, response] = slot.role === 'mechanism' ? [slot.resource, slot.response] : [];
  const { id, title = '', tier, status, statement = '' } = configuration;
  const cells = [
    ...[id, title, tier, status, statement, slot.role, slot.id, slot.text, slot.direction ?? ''],
    constructs.map(({ label }) => label.replace(/\s*[;\r\n]\s*/g, ', ')).join('; '),
    constructs.map((construct) => construct.id).join('; '),
    ...[resource?.text ?? '', response?.text ?? ''],
  ];
  return cells.map((cell) => cell.trim());
}
