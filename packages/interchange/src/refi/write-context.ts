import { collectionOf, type Entities, type Review } from '@cmoc/model';
import type { XmlNode } from '../container/write-xml';
import type { LossLog } from '../contract/loss-report';
import { extraOf, extraText, isMoment, type RefiExtra } from './extra';
import { foldGuid, guidOf } from './guid';

type Kind = keyof Entities;
type Memo = Entities['memo'];

/** A piece of evidence with its passage and the label of its source, where they are known. */
export interface EvidenceWithPassage {
  readonly stance: Entities['evidence']['stance'];
  readonly passage: Entities['fragment'] | undefined;
  readonly label: string | undefined;
}

/** What all parts of a project are written with: GUIDs, and which notes are about what. */
export class WriteContext {
  readonly review: Review;
  readonly losses: LossLog;
  readonly #notes = new Map<string, Memo[]>();
  readonly #codings = new Map<string, Entities['evidence'][]>();
  readonly #evidenceOn = new Map<string, Entities['evidence'][]>();
  readonly #passages: ReadonlyMap<string, Entities['fragment']>;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #descriptions = new Map<string, string>();
  readonly #written = new Set<string>();

  constructor(review: Review, losses: LossLog) {
    this.review = review;
    this.losses = losses;
    this.notes = review.memos.filter((memo) => extraText(extraOf(memo), 'kind') === undefined);
    this.#noteIds = new Set(this.notes.map(({ id }) => id));
    for (const memo of this.memosOf('description')) {
      for (const { id } of memo.about) this.#descriptions.set(id, memo.text);
    }
    for (const memo of this.notes) {
      for (const { kind, id } of memo.about) push(this.#notes, `${kind}/${id}`, memo);
    }
    for (const evidence of review.evidence) {
      const { kind, id } = evidence.subject;
      if (kind === 'construct') push(this.#codings, evidence.fragment, evidence);
      if (kind === 'configuration') push(this.#evidenceOn, id, evidence);
    }
    this.#passages = new Map(review.fragments.map((fragment) => [fragment.id, fragment]));
    this.#labels = new Map(review.sources.map(({ id, label }) => [id, label]));
  }

  /** Memos that are written as notes; others are descriptions, sets, cases or links. */
  readonly notes: readonly Memo[];
  readonly #noteIds: ReadonlySet<string>;

  isNote(id: string): boolean {
    return this.#noteIds.has(id);
  }

  /** Memos that were read from elements of one kind, in order of their GUIDs. */
  memosOf(kind: string): readonly Memo[] {
    return this.inOrder('memo', this.review.memos).filter(
      (memo) => extraText(extraOf(memo), 'kind') === kind,
    );
  }

  /** References to the notes about an entity, each once. */
  noteRefs(kind: Kind, id: string): XmlNode[] {
    const notes = this.#notes.get(`${kind}/${id}`) ?? [];
    for (const note of notes) this.#written.add(`${kind}/${id} ${note.id}`);
    const guids = new Set(notes.map((note) => guidOf('memo', note.id)));
    return [...guids].sort(byGuid).map((guid) => reference('NoteRef', guid));
  }

  /** Whether a note’s reference to an entity found a place. */
  isReferred(note: Memo, about: { readonly kind: string; readonly id: string }): boolean {
    return this.#written.has(`${about.kind}/${about.id} ${note.id}`);
  }

  /** What was brought for and against a configuration, with its passages. */
  evidenceOn(configuration: string): readonly EvidenceWithPassage[] {
    return (this.#evidenceOn.get(configuration) ?? []).map(({ stance, fragment }) => {
      const passage = this.#passages.get(fragment);
      return { stance, passage, label: this.#labels.get(passage?.source ?? '') };
    });
  }

  /** What was written right at a passage. */
  description(fragment: string): string | undefined {
    return this.#descriptions.get(fragment);
  }

  /** The codings of a passage, in order of their GUIDs. */
  codings(fragment: string): XmlNode[] {
    const codings = this.#codings.get(fragment) ?? [];
    return this.inOrder('evidence', codings).map((evidence) => {
      const extra = extraOf(evidence);
      return {
        name: 'Coding',
        attributes: {
          guid: guidOf('evidence', evidence.id),
          creatingUser: this.user(evidence.coder, extra),
          creationDateTime: momentOf(extra, 'creationDateTime'),
        },
        content: [
          reference('CodeRef', guidOf('construct', evidence.subject.id)),
          ...this.noteRefs('evidence', evidence.id),
        ],
      };
    });
  }

  /** How many codings a passage has. */
  codingCount(fragment: string): number {
    return this.#codings.get(fragment)?.length ?? 0;
  }

  /** The GUID of a person; else that of a user the file did not name. */
  user(person: string | undefined, extra: RefiExtra): string | undefined {
    return person === undefined ? guidText(extra, 'creatingUser') : guidOf('person', person);
  }

  /** Entities in order of their GUIDs, which is the same after they were read again. */
  inOrder<Entity extends { readonly id: string }>(
    kind: Kind,
    entities: readonly Entity[] = collectionOf(this.review, kind) as unknown as readonly Entity[],
  ): readonly Entity[] {
    return entities
      .map((entity) => [guidOf(kind, entity.id), entity] as const)
      .sort(([one], [other]) => byGuid(one, other))
      .map(([, entity]) => entity);
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Compares GUIDs as they are written, without regard to case. */
export function byGuid(one: string, other: string): number {
  const [first, second] = [foldGuid(one), foldGuid(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** An element that points to another. */
export function reference(name: string, guid: string): XmlNode {
  return { name, attributes: { targetGUID: guid } };
}

/** An element that holds text; undefined without any. */
export function textNode(name: string, text: string | undefined): XmlNode | undefined {
  return text === undefined || text.trim() === '' ? undefined : { name, content: text };
}

/** A group of elements; undefined when there is none, for the schema wants one at least. */
export function listNode(name: string, content: readonly XmlNode[]): XmlNode | undefined {
  return content.length === 0 ? undefined : { name, content };
}

/** A moment that was kept, where it still is one. */
export function momentOf(extra: RefiExtra, name: string): string | undefined {
  const text = extraText(extra, name);
  return isMoment(text) || isLocalMoment(text) ? text : undefined;
}

function isLocalMoment(text: string | undefined): boolean {
  return isMoment(`${text ?? ''}Z`);
}

/** A GUID that was kept, where it still is one. */
export function guidText(extra: RefiExtra, name: string): string | undefined {
  const text = extraText(extra, name);
  return text !== undefined &&
    /^\{?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?$/.test(text)
    ? text
    : undefined;
}

/** The stamps that were kept with an entity. */
export function stampAttributes(
  extra: RefiExtra,
  own: { readonly by?: string | undefined; readonly at?: string | undefined } = {},
): Record<string, string | undefined> {
  return {
    creatingUser: own.by === undefined ? guidText(extra, 'creatingUser') : guidOf('person', own.by),
    creationDateTime: own.at ?? momentOf(extra, 'creationDateTime'),
    modifyingUser: guidText(extra, 'modifyingUser'),
    modifiedDateTime: momentOf(extra, 'modifiedDateTime'),
  };
}
