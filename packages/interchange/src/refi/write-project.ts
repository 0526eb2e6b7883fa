import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import { writeXml, type XmlNode } from '../container/write-xml';
import { writeZip } from '../container/write-zip';
import type { WriteOptions, WriteResult } from '../contract/format';
import { LossLog } from '../contract/loss-report';
import { encodeText } from '../decode-text/decode-text';
import { reportFields, reportFullText, reportUnwritten } from '../written/unwritten';
import { extraOf, extraText, isMoment } from './extra';
import { guidOf } from './guid';
import { ownOrigin } from './read-project';
import { codeNodes, groupNodes } from './write-codebook';
import { listNode, reference, stampAttributes, textNode, WriteContext } from './write-context';
import { sourceNodes } from './write-source';
import { variableNodes } from './write-variables';

const writtenKinds = [
  'person',
  'construct',
  'source',
  'fragment',
  'evidence',
  'memo',
  'configuration',
] as const;

/** Writes a review as a project of REFI-QDA: valid against its schema, the same every time. */
export function writeQdpx(review: Review, options: WriteOptions = {}): WriteResult {
  const losses = new LossLog();
  reportUnwritten(review, writtenKinds, losses, ['title', 'texts']);
  const context = new WriteContext(review, losses);
  const codes = codeNodes(context, { withNotes: true });
  const { nodes: sources, files } = sourceNodes(context);
  const cases = groupNodes(context, 'Case', { codesOnly: false });
  const sets = groupNodes(context, 'Set', { codesOnly: false });
  const links = linkNodes(context);
  const notes = noteNodes(context);
  const about = context.notes.filter((memo) => extraOf(memo)['project'] === true);
  const project: XmlNode = {
    name: 'Project',
    attributes: {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: review.title,
      origin: ownOrigin,
      creationDateTime: isMoment(options.at) ? options.at : undefined,
    },
    content: [
      listNode('Users', userNodes(context)),
      codes.length === 0
        ? undefined
        : { name: 'CodeBook', content: [{ name: 'Codes', content: codes }] },
      listNode('Variables', variableNodes(review)),
      listNode('Cases', cases),
      listNode('Sources', sources),
      listNode('Notes', notes),
      listNode('Links', links),
      listNode('Sets', sets),
      ...context
        .memosOf('Project')
        .slice(0, 1)
        .map(({ text }) => textNode('Description', text)),
      ...context.inOrder('memo', about).map(({ id }) => reference('NoteRef', guidOf('memo', id))),
    ],
  };
  reportLost(context);
  const document = { path: 'project.qde', bytes: encodeText(writeXml(project)) };
  return succeed({ bytes: writeZip([document, ...files]), lossReport: losses.report() });
}

function userNodes(context: WriteContext): XmlNode[] {
  return context.inOrder('person', context.review.team).map((person) => ({
    name: 'User',
    attributes: {
      guid: guidOf('person', person.id),
      name: person.name,
      id: extraText(extraOf(person), 'id'),
    },
  }));
}

function noteNodes(context: WriteContext): XmlNode[] {
  return context.inOrder('memo', context.notes).map((memo) => {
    const extra = extraOf(memo);
    const wordless = extra['wordless'] === true;
    return {
      name: 'Note',
      attributes: {
        guid: guidOf('memo', memo.id),
        name: extraText(extra, 'name'),
        ...stampAttributes(extra, { by: memo.by, at: memo.at }),
      },
      content: [{ name: 'PlainTextContent', content: wordless ? '' : memo.text }],
    };
  });
}

const directions = new Set(['Associative', 'OneWay', 'Bidirectional']);

function linkNodes(context: WriteContext): XmlNode[] {
  return context.memosOf('Link').flatMap((memo): XmlNode[] => {
    const [origin, target] = memo.about.map(({ kind, id }) => guidOf(kind, id));
    if (origin === undefined || target === undefined) return [];
    const extra = extraOf(memo);
    const direction = extraText(extra, 'direction') ?? '';
    const color = extraText(extra, 'color') ?? '';
    return [
      {
        name: 'Link',
        attributes: {
          guid: guidOf('memo', memo.id),
          name: extraText(extra, 'name'),
          direction: directions.has(direction) ? direction : undefined,
          color: /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/.test(color) ? color : undefined,
          originGUID: origin,
          targetGUID: target,
        },
        content: context.noteRefs('memo', memo.id),
      },
    ];
  });
}

/** Says what of the kinds that are written was left behind. */
function reportLost(context: WriteContext): void {
  const { review, losses } = context;
  for (const evidence of review.evidence) {
    const { subject, stance } = evidence;
    if (subject.kind === 'configuration') {
      losses.add(
        'approximated',
        'evidence',
        'Evidence on a configuration is told in the words of its set.',
        evidence.id,
      );
    } else if (subject.kind !== 'construct') {
      losses.add(
        'dropped',
        'evidence',
        'A passage is coded with a construct, and with nothing else.',
        evidence.id,
      );
    } else if (stance !== 'unclear') {
      losses.add('dropped', 'evidence.stance', 'A coding does not say for or against.', stance);
    }
    reportFields('evidence', evidence, {
      carried: ['id', 'subject', 'fragment', 'stance', 'coder', 'refi'],
      reason: 'A coding has a user and a code.',
      losses,
    });
  }
  reportEntities(review, losses);
  for (const note of context.notes) {
    for (const about of note.about.filter((target) => !context.isReferred(note, target))) {
      losses.add(
        'dropped',
        'memos.about',
        'What the memo is about has no place that points to notes.',
        about.kind,
      );
    }
  }
}

function reportEntities(review: Review, losses: LossLog): void {
  const carried = {
    fragments: ['id', 'source', 'text', 'locator', 'contributedBy', 'refi'],
    sources: ['id', 'kind', 'label', 'fullText', 'note', 'characteristics', 'refi'],
    team: ['id', 'name', 'refi'],
  } as const;
  const isPlain = (fragment: Review['fragments'][number]) =>
    fragment.status === 'reported-finding' &&
    ['quotation', 'paraphrase'].includes(fragment.distance);
  for (const fragment of review.fragments) {
    const own = isPlain(fragment) ? ['distance', 'status'] : [];
    const reason = 'A selection has positions and a user.';
    reportFields('fragments', fragment, {
      carried: [...carried.fragments, ...own],
      reason,
      losses,
    });
    const page = extraText(extraOf(fragment), 'page') === undefined ? [] : ['page'];
    const placed = ['start', 'end', ...page];
    reportFields('fragments.locator', fragment.locator, { carried: placed, reason, losses });
  }
  for (const source of review.sources) {
    const reason = 'A source has a name, a text, a description and values.';
    reportFields('sources', source, { carried: carried.sources, reason, losses });
    reportFullText(source, losses);
  }
  for (const person of review.team) {
    reportFields('team', person, { carried: carried.team, reason: 'A user has a name.', losses });
  }
}
