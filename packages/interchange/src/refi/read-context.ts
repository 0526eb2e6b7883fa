import type { EntityKind, FullText } from '@cmoc/model';
import { attributeOf, childrenOf, type XmlElement } from '../container/xml-element';
import type { LossLog } from '../contract/loss-report';
import type { ContributionBuilder, DraftEntity } from '../contribution/contribution';
import { stableId } from '../identity/stable-id';
import { foldGuid, readGuid } from './guid';
import { isMoment, stamps } from './extra';

/** An entity, as others refer to it. */
export interface Target {
  readonly kind: EntityKind;
  readonly id: string;
}

/** What all parts of a project are read with: who is who, and what points to which note. */
export class ReadContext {
  readonly losses: LossLog;
  readonly #builder: ContributionBuilder;
  readonly #targets = new Map<string, Target>();
  /** Notes by what refers to them; notes come last in a file. */
  readonly noteRefs = new Map<string, Target[]>();
  /** Notes about the project itself, by their GUIDs folded. */
  readonly projectNotes = new Set<string>();

  constructor(builder: ContributionBuilder, losses: LossLog) {
    this.#builder = builder;
    this.losses = losses;
  }

  /** The id a thing gets: its GUID; without one, an id made of its name and place. */
  idOf(element: XmlElement): string {
    const guid = readGuid(attributeOf(element, 'guid'));
    if (guid !== undefined) return guid;
    const place = `${element.name} on line ${element.line}`;
    const said = attributeOf(element, 'guid') ?? null;
    this.losses.add(
      'approximated',
      `${element.name}@guid`,
      'No GUID; an id was made for it.',
      said,
    );
    return stableId(attributeOf(element, 'name') ?? element.name, place, said ?? '');
  }

  /**
   * As {@link idOf}, for a passage: some programs give the words of a passage and its region on the page
   * one GUID, and both are kept.
   */
  idOfPassage(element: XmlElement): { readonly id: string; readonly guid?: string } {
    const id = this.idOf(element);
    if (!this.#builder.has('fragment', id)) return { id };
    const reason = 'Two passages of one GUID, as words and their region have; kept as two.';
    this.losses.add('approximated', `${element.name}@guid`, reason, id);
    return { id: `again-${id}`, guid: id };
  }

  /** Adds an entity and remembers it by its GUID; undefined where it does not fit. */
  add(kind: EntityKind, draft: DraftEntity, element: XmlElement): Target | undefined {
    const place = `${element.name} on line ${element.line}`;
    if (this.#builder.has(kind, draft.id)) {
      this.losses.add('dropped', element.name, 'The GUID stands in the file already.', draft.id);
      return undefined;
    }
    const id = this.#builder.add(kind, draft, place);
    if (id === undefined) return undefined;
    const target = { kind, id };
    const key = foldGuid(id);
    if (!this.#targets.has(key)) this.#targets.set(key, target);
    return target;
  }

  /** Keeps a full text beside what is read; gives what its source says of it. */
  holdText(text: string): FullText {
    return this.#builder.holdText(text);
  }

  /** Says beforehand what a GUID will stand for: notes are pointed to before they are read. */
  announce(target: Target): void {
    const key = foldGuid(target.id);
    if (!this.#targets.has(key)) this.#targets.set(key, target);
  }

  /** What a GUID stands for; undefined where nothing of that GUID was read. */
  target(guid: string | undefined): Target | undefined {
    const known = readGuid(guid);
    return known === undefined ? undefined : this.#targets.get(foldGuid(known));
  }

  /** The person of a GUID, for authorship. */
  personOf(guid: string | undefined): string | undefined {
    const target = this.target(guid);
    return target?.kind === 'person' ? target.id : undefined;
  }

  /** Remembers the notes that an element refers to; those of the project where there is nothing else. */
  noteNotes(element: XmlElement, about: Target | 'project' | undefined): void {
    for (const reference of childrenOf(element, 'NoteRef')) {
      const guid = readGuid(attributeOf(reference, 'targetGUID'));
      if (guid === undefined) continue;
      const key = foldGuid(guid);
      if (about === 'project') this.projectNotes.add(key);
      else if (about !== undefined)
        this.noteRefs.set(key, [...(this.noteRefs.get(key) ?? []), about]);
    }
  }

  /** Everything an element refers to by children of these names; what was not read is reported. */
  targetsOf(element: XmlElement, names: readonly string[]): Target[] {
    return childrenOf(element).flatMap((reference) => {
      if (!names.includes(reference.name)) return [];
      const guid = attributeOf(reference, 'targetGUID');
      const target = this.target(guid);
      if (target === undefined) this.dangling(reference, guid);
      return target === undefined ? [] : [target];
    });
  }

  dangling(element: XmlElement, guid: string | undefined): void {
    const reason = 'It points to something the file does not hold, or that is not read.';
    this.losses.add('dropped', element.name, reason, guid ?? null);
  }
}

/** Who wrote something and when, as far as the model takes it; the rest stays among the extras. */
export function authorshipOf(
  element: XmlElement,
  context: ReadContext,
): { readonly by?: string; readonly at?: string } {
  const by = context.personOf(attributeOf(element, 'creatingUser'));
  const at = attributeOf(element, 'creationDateTime');
  return { ...(by === undefined ? {} : { by }), ...(isMoment(at) ? { at } : {}) };
}

/** The stamps that authorship does not carry. */
export function stampsBeyond(element: XmlElement, context: ReadContext): readonly string[] {
  const { by, at } = authorshipOf(element, context);
  return stamps.filter(
    (name) =>
      !(name === 'creatingUser' && by !== undefined) &&
      !(name === 'creationDateTime' && at !== undefined),
  );
}
