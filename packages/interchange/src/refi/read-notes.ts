import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../container/xml-element';
import { keptAttributes } from './extra';
import { foldGuid } from './guid';
import { authorshipOf, stampsBeyond, type ReadContext } from './read-context';
import type { SourceTexts } from './source-texts';
import { readValues, type Variables } from './variables';

/** A note with the id it gets. */
interface AnnouncedNote {
  readonly note: XmlElement;
  readonly id: string;
}

/** Says which notes there are: links and sets point to them, and they point to links. */
export function announceNotes(
  list: XmlElement | undefined,
  context: ReadContext,
): readonly AnnouncedNote[] {
  return childrenOf(list, 'Note').map((note) => {
    const id = context.idOf(note);
    context.announce({ kind: 'memo', id });
    return { note, id };
  });
}

const longest = 1_000_000;

/** Reads notes as memos about whatever refers to them. */
export function readNotes(
  notes: readonly AnnouncedNote[],
  context: ReadContext,
  texts: SourceTexts,
): void {
  for (const { note, id } of notes) {
    const name = attributeOf(note, 'name') ?? '';
    const content = texts.of(note) ?? '';
    const text = content.trim() === '' ? textOf(childOf(note, 'Description')) : content;
    const wordless = text.trim() === '';
    const refi = {
      ...(wordless ? { wordless: true } : {}),
      ...(context.projectNotes.has(foldGuid(id)) ? { project: true } : {}),
      ...keptAttributes(note, ['name', ...stampsBeyond(note, context)]),
    };
    context.add(
      'memo',
      {
        id,
        about: context.noteRefs.get(foldGuid(id)) ?? [],
        kind: 'note',
        text: wordless
          ? name.trim() === ''
            ? 'A note without words'
            : name
          : text.slice(0, longest),
        ...authorshipOf(note, context),
        refi,
      },
      note,
    );
    const inside = childrenOf(note).filter(({ name: part }) =>
      /Selection|Coding|VariableValue|NoteRef/.test(part),
    );
    context.losses.addMany(inside.length, {
      kind: 'dropped',
      place: 'Note',
      reason: 'Passages, codes and values inside a note have no place.',
      sample: name,
    });
  }
}

/** Reads cases and sets as memos about what belongs to them. */
export function readGroups(
  list: XmlElement | undefined,
  context: ReadContext,
  variables: Variables,
): void {
  for (const group of childrenOf(list)) {
    if (group.name !== 'Case' && group.name !== 'Set') continue;
    const name = attributeOf(group, 'name') ?? '';
    const description = textOf(childOf(group, 'Description'));
    const values = readValues(group, variables, context);
    const members = [
      'CodeRef',
      'SourceRef',
      'SelectionRef',
      'MemberCode',
      'MemberSource',
      'MemberNote',
    ];
    const refi = {
      kind: group.name,
      ...(description.trim() === '' ? {} : { described: true }),
      ...(values.length === 0 ? {} : { values }),
      ...keptAttributes(group, ['name']),
    };
    const text = [description, name, `${group.name} without a name`].find(
      (words) => words.trim() !== '',
    );
    const about = context.targetsOf(group, members);
    context.add('memo', { id: context.idOf(group), about, kind: 'note', text, refi }, group);
  }
}

/** Reads links as memos about their two ends: a link of codes is a hint, and no configuration. */
export function readLinks(list: XmlElement | undefined, context: ReadContext): void {
  for (const link of childrenOf(list, 'Link')) {
    const ends = ['originGUID', 'targetGUID'].map((name) =>
      context.target(attributeOf(link, name)),
    );
    const [origin, target] = ends;
    if (origin === undefined || target === undefined) {
      context.dangling(link, attributeOf(link, origin === undefined ? 'originGUID' : 'targetGUID'));
      continue;
    }
    const name = attributeOf(link, 'name') ?? '';
    const direction = attributeOf(link, 'direction') ?? 'Associative';
    const refi = { kind: 'Link', ...keptAttributes(link, ['name', 'direction', 'color']) };
    const text = `Link${name.trim() === '' ? '' : ` “${name}”`}, ${words[direction] ?? direction}.`;
    const draft = { id: context.idOf(link), about: [origin, target], kind: 'note', text, refi };
    context.noteNotes(link, context.add('memo', draft, link));
  }
}

const words: Readonly<Record<string, string>> = {
  OneWay: 'from the first to the second',
  Bidirectional: 'both ways',
  Associative: 'without a direction',
};
