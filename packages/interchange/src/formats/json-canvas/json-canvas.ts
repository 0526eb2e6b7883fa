import { writeJson } from '../../json/write-json';
import { succeed } from '@cmoc/kernel';
import { type Configuration, type Review, type Slot } from '@cmoc/model';
import type { Format } from '../../contract/format';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import { reportFields, reportUnwritten } from '../../written/unwritten';

/** JSON Canvas 1.0: a whiteboard with a group a configuration. */
export const jsonCanvasFormat: Format = {
  id: 'json-canvas',
  title: 'JSON Canvas',
  extensions: ['canvas'],
  mediaType: 'application/json',
  about: {
    use: 'Opening a theory on a whiteboard, such as that of Obsidian.',
    maps: [
      ['a configuration', 'a group with its title, or its id'],
      ['a slot', 'a card in the group, headed by its role; a column a role'],
      ['context to mechanism, mechanism to outcome', 'arrows between the cards'],
      ['a link between configurations', 'an arrow between the groups, labelled with its kind'],
      ['the statement', 'a card below the others'],
    ],
    lostOnReading: [],
    lostOnWriting: ['everything but configurations, the words of slots, and links'],
    quirks: [
      'The ids of cards are `slot:` with the ids of configuration and slot, so that configurations can be told apart again.',
      'Arrows inside a group show how it is read; they are no claims of their own.',
    ],
  },
  detect: ({ fileName, head }) =>
    fileName.endsWith('.canvas') && /^\s*\{/.test(head) ? 'likely' : 'no',
  write: (review) => {
    const losses = new LossLog();
    const canvas = canvasOf(review, losses);
    const bytes = encodeText(writeJson(canvas));
    return succeed({ bytes, lossReport: losses.report() });
  },
};

const columns: readonly (readonly Slot['role'][])[] = [
  ['context', 'actor'],
  ['intervention'],
  ['mechanism'],
  ['outcome'],
];
const colours: Readonly<Record<Slot['role'], string>> = {
  context: '5',
  actor: '3',
  intervention: '3',
  mechanism: '6',
  outcome: '4',
};
const card = { width: 260, height: 120 };
const gap = 40;
const groupsInRow = 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function canvasOf(review: Review, losses: LossLog): object {
  reportUnwritten(review, ['configuration', 'link'], losses);
  const nodes: object[] = [];
  const edges: object[] = [];
  let top = 0;
  for (let at = 0; at < review.configurations.length; at += groupsInRow) {
    const row = review.configurations.slice(at, at + groupsInRow);
    let left = 0;
    for (const configuration of row) {
      const box = { x: left, y: top, ...sizeOf(configuration) };
      nodes.push(...groupNodes(configuration, box, losses));
      edges.push(...groupEdges(configuration));
      left += box.width + gap * 2;
    }
    top += Math.max(...row.map((configuration) => sizeOf(configuration).height)) + gap * 2;
  }
  for (const link of review.links) {
    const carried = ['id', 'kind', 'from', 'to'];
    reportFields('links', link, { carried, reason: 'An arrow has no field for it.', losses });
    edges.push({
      id: `link:${link.id}`,
      fromNode: `configuration:${link.from}`,
      toNode: `configuration:${link.to}`,
      toEnd: 'arrow',
      label: link.kind,
    });
  }
  return { nodes, edges };
}

/** The columns a configuration has cards for, and the cards in each. */
function columnsOf({ slots }: Configuration): readonly (readonly Slot[])[] {
  return columns
    .map((roles) => slots.filter(({ role }) => roles.includes(role)))
    .filter((column) => column.length > 0);
}

function sizeOf(configuration: Configuration): Pick<Box, 'width' | 'height'> {
  const filled = columnsOf(configuration);
  const rows =
    Math.max(1, ...filled.map((column) => column.length)) +
    (configuration.statement === undefined ? 0 : 1);
  return {
    width: Math.max(1, filled.length) * (card.width + gap) + gap,
    height: rows * (card.height + gap) + gap,
  };
}

function groupNodes(configuration: Configuration, box: Box, losses: LossLog): object[] {
  const { id, title, statement } = configuration;
  const reason = 'A whiteboard has no field for it.';
  const carried = ['id', 'title', 'statement', 'slots'];
  reportFields('configurations', configuration, { carried, reason, losses });
  const cards = columnsOf(configuration).flatMap((column, across) =>
    column.map((slot, down) => {
      reportFields('slots', slot, { carried: ['id', 'role', 'text', 'direction'], reason, losses });
      return {
        id: `slot:${id}:${slot.id}`,
        type: 'text',
        x: box.x + gap + across * (card.width + gap),
        y: box.y + gap + down * (card.height + gap),
        ...card,
        color: colours[slot.role],
        text: `**${slot.role}${slot.direction === undefined ? '' : `, ${slot.direction}`}**\n\n${slot.text}`,
      };
    }),
  );
  const sentence = {
    id: `statement:${id}`,
    type: 'text',
    x: box.x + gap,
    y: box.y + box.height - card.height - gap,
    width: box.width - gap * 2,
    height: card.height,
    text: statement,
  };
  const group = { id: `configuration:${id}`, type: 'group', ...box, label: title ?? id };
  return [group, ...cards, ...(statement === undefined ? [] : [sentence])];
}

/** Every card of a column leads to every card of the next. */
function groupEdges(configuration: Configuration): object[] {
  const filled = columnsOf(configuration);
  return filled.slice(1).flatMap((column, at) =>
    (filled[at] ?? []).flatMap((from) =>
      column.map((to) => ({
        id: `reads:${configuration.id}:${from.id}:${to.id}`,
        fromNode: `slot:${configuration.id}:${from.id}`,
        fromSide: 'right',
        toNode: `slot:${configuration.id}:${to.id}`,
        toSide: 'left',
      })),
    ),
  );
}
