import {
  findEntity,
  reviewIndex,
  type Configuration,
  type Construct,
  type Review,
  type Role,
  type Slot,
} from '@cmoc/model';
import { classifyStates } from '../../vocabulary/construct-states/construct-states';
import { wordsOf } from '../../words/phrases/phrase';
import { constructClass, stateOfClass } from '../../review-index/review-index';

/** One slot as coding sees it: its words, what it is coded with, and where it comes from. */
export interface CodingSlot {
  readonly configuration: string;
  readonly slot: string;
  readonly role: Role;
  readonly text: string;
  /** The constructs it is coded with, each standing for all that were judged the same; empty while it is uncoded. */
  readonly constructs: readonly string[];
  /** The source it comes from, by its first piece of evidence; `null` where no evidence says. */
  readonly document: string | null;
  /** The study family of that document, as a key; the configuration itself where no evidence says. */
  readonly family: string;
}

/** The slots of a review with what they are coded with. */
export interface CodedReview {
  /** Every slot of a configuration that was not made from others, in the order of the review. */
  readonly slots: readonly CodingSlot[];
  /** Constructs that can be coded with, retired ones and echoes left out, in the order of the review. */
  readonly constructs: readonly Construct[];
  /** The construct that stands for all that were judged the same as one. */
  readonly standsFor: (construct: string) => string;
  readonly configurations: ReadonlyMap<string, Configuration>;
}

/** Sentences of fewer words are labels: a construct that repeats one is a name and no echo. */
const fewestWordsOfProse = 5;

const alreadyRead = new WeakMap<Review, CodedReview>();

/**
 * Reads what of a review is coded. A slot is coded when it has a construct that says more than the
 * slot itself: a construct that only one slot uses and that repeats the slot's own sentence, as an
 * import makes them, is an echo and codes nothing. Linear; done once for a review.
 */
export function readCoding(review: Review): CodedReview {
  const known = alreadyRead.get(review);
  if (known !== undefined) return known;
  const states = classifyStates(review);
  const standsFor = remembering(
    (construct) => stateOfClass(constructClass({ construct }, states)).construct,
  );
  const echoes = echoesIn(review);
  const retired = new Set(review.constructs.filter(isRetired).map(({ id }) => id as string));
  const index = reviewIndex(review);
  const told = review.configurations.filter(({ id }) => index.originsOf(id).size === 0);
  const coded = {
    slots: told.flatMap((configuration) => {
      const [first] = index.evidenceOn({ kind: 'configuration', id: configuration.id });
      const place = {
        configuration: configuration.id as string,
        document: first?.source ?? null,
        family:
          first === undefined
            ? `configuration/${configuration.id}`
            : `${first.family.kind}/${first.family.id}`,
      };
      return configuration.slots.map((slot) => ({
        ...place,
        slot: slot.id,
        role: slot.role,
        text: textOf(slot),
        constructs: distinct(slot.constructs.filter((id) => !echoes.has(id)).map(standsFor)),
      }));
    }),
    constructs: review.constructs.filter(
      ({ id }) => !echoes.has(id) && !retired.has(id) && standsFor(id) === id,
    ),
    standsFor,
    configurations: new Map(
      told.map((configuration) => [configuration.id as string, configuration]),
    ),
  };
  alreadyRead.set(review, coded);
  return coded;
}

/** The words of a slot, with those of resource and response where a mechanism has them. */
function textOf(slot: Slot): string {
  if (slot.role !== 'mechanism') return slot.text;
  const parts = [slot.resource?.text, slot.response?.text].filter(
    (part): part is string => part !== undefined && !slot.text.includes(part),
  );
  return [slot.text, ...parts].join(' ');
}

function isRetired({ lineage }: Construct): boolean {
  return lineage.at(-1)?.event === 'retired';
}

/** Constructs that do no more than repeat the one slot that uses them. */
function echoesIn(review: Review): ReadonlySet<string> {
  const maybe = new Set(review.constructs.filter(readsAsSentence).map(({ id }) => id as string));
  if (maybe.size === 0) return maybe;
  const echoes = [...maybe].filter((id) => echoOf(review, id) !== null);
  return new Set(echoes);
}

/** The sentence a construct does no more than repeat; `null` for one that says more, or is used more. */
export function echoOf(review: Review, construct: string): string | null {
  const uses = reviewIndex(review).usesOf(construct);
  const entity = findEntity(review, 'construct', construct);
  if (entity === undefined || uses.length !== 1) return null;
  return repeats(entity, uses[0]!.slot.text) ? uses[0]!.slot.text : null;
}

function repeats(construct: Construct, text: string): boolean {
  return (
    readsAsSentence(construct) && wordsOf(construct.label).join(' ') === wordsOf(text).join(' ')
  );
}

/** Whether a construct says nothing beyond a name, and that name is as long as a sentence. */
function readsAsSentence({
  label,
  definition,
  aliases,
  broader,
  opposites,
  lineage,
}: Construct): boolean {
  if (definition !== undefined) return false;
  if (aliases.length + broader.length + opposites.length + lineage.length > 0) return false;
  return wordsOf(label).length >= fewestWordsOfProse;
}

function distinct(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function remembering(answer: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      known.set(key, found);
    }
    return found;
  };
}
