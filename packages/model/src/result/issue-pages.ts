import type { ModelIssueCode } from './issue-codes';

/** What a reader of an issue wants to know about its code. */
export interface IssuePage {
  /** What the code means, in the terms of a review. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * One page per code: the source of `ERRORS.md`, and what a program can show beside an issue.
 */
export const issuePages: Readonly<Record<ModelIssueCode, IssuePage>> = {
  'file-too-large': {
    meaning: 'The file is larger than the limit, and was not read.',
    remedy: 'Take out what does not belong in it, or read it with a higher `maxSize`.',
  },
  'not-utf8': {
    meaning: 'The bytes are not text in UTF-8. Nothing is guessed or replaced.',
    remedy: 'Save the file as UTF-8.',
  },
  'not-json': {
    meaning: 'The text stops being JSON at the place named: it was cut, or edited by hand.',
    remedy: 'Mend the text at that line and column.',
  },
  'nested-too-deep': {
    meaning: 'Lists and objects are nested beyond the limit, as no review is.',
    remedy: 'Flatten the value, or read with a higher `maxDepth`.',
  },
  'duplicate-key': {
    meaning: 'An object has a key twice; one of the two values would be lost.',
    remedy: 'Keep one of them, or give the other another name.',
  },
  'unsafe-key': {
    meaning: 'A key could change how programs work (`__proto__`, `constructor`, `prototype`).',
    remedy: 'Use another name for the key.',
  },
  'not-a-review': {
    meaning: 'The value is not marked as a cmoc review.',
    remedy: 'Open another file, or add `"format": "cmoc-review"` and a version.',
  },
  'newer-format': {
    meaning: 'The file was written in a newer major version, which this program might misread.',
    remedy: 'Use a newer version of the program.',
  },
  'newer-minor-format': {
    meaning:
      'The file was written in a newer minor version. It can be read; what is new is kept unread.',
    remedy: 'Use a newer version of the program to see everything.',
  },
  'older-format': {
    meaning: 'The file was in an older major version and was brought up to date while it was read.',
    remedy: 'Nothing; writing the review keeps the newer form.',
  },
  'unsupported-format': {
    meaning: 'The version of the format is missing, malformed or was never published.',
    remedy: 'Give the version the file was written in.',
  },
  'invalid-type': {
    meaning: 'A value is of another type than its key asks for.',
    remedy: 'Write a value of the type named in the message.',
  },
  'invalid-value': {
    meaning: 'A value has the right type and is not one of those allowed.',
    remedy: 'Use a value as named in the message; a near word is suggested where there is one.',
  },
  'missing-key': {
    meaning: 'A key that must be there is not.',
    remedy: 'Add the key.',
  },
  'unknown-key': {
    meaning:
      'A key is not part of the format. It is kept and written again, and means nothing here.',
    remedy: 'Mend the spelling where one is suggested; else leave it.',
  },
  'too-many-issues': {
    meaning: 'There are more issues of this severity than are named.',
    remedy: 'Mend those that are named and read the file again.',
  },
  'duplicate-id': {
    meaning: 'Two things of one kind have the same id, so that references to it could mean either.',
    remedy: 'Give one of them an id of its own and mend what refers to it.',
  },
  'dangling-reference': {
    meaning:
      'Something refers to an entity, slot, scheme or facet value that the review does not have.',
    remedy: 'Mend the id, or add what it refers to.',
  },
  'cyclic-hierarchy': {
    meaning: 'A construct is, by way of others, a kind of itself.',
    remedy: 'Take one of the `broader` constructs out of the circle.',
  },
  'cyclic-lineage': {
    meaning: 'A construct came, by way of others, from itself.',
    remedy:
      'Take one origin out of the circle; for a construct that was split and merged again, make a new one.',
  },
  'cyclic-versions': {
    meaning: 'A version of a theory replaces, by way of others, itself.',
    remedy: 'Name as `previous` only what came before.',
  },
  'cyclic-embedding': {
    meaning: 'A configuration is, by way of others, embedded in itself.',
    remedy: 'Take one `parent` out of the circle.',
  },
  'missing-warrant': {
    meaning:
      'A fragment reads more out of its source than the source says, without saying by what right.',
    remedy: 'Say what entitles the reviewer to the reading, or use words nearer to the source.',
  },
  'missing-reason': {
    meaning:
      'A source was excluded, or a move that changes meaning was asked for, without its reason.',
    remedy: 'Give the reason, in the words of the person who decides.',
  },
  'self-reference': {
    meaning: 'Something points to itself where it must point to something else.',
    remedy: 'Name the other thing, or leave the reference out.',
  },
  'one-sided-direction': {
    meaning:
      'An identity gives a direction for one side only, so that it cannot be told what is the same.',
    remedy: 'Give a direction on both sides, or on neither.',
  },
  'slot-outside-scheme': {
    meaning:
      'A configuration has a part that its scheme does not have, or more of it than the scheme takes.',
    remedy: 'Choose a scheme that fits, or give the part another role. The part is kept.',
  },
  'unknown-placeholder': {
    meaning: 'The sentence of a scheme uses a name between braces that stands for nothing.',
    remedy: 'Use one of the names in the message.',
  },
  'flow-does-not-add-up': {
    meaning: 'Numbers of the flow do not agree. They are shown as they stand, never corrected.',
    remedy: 'Mend the number, or leave it where the publication itself does not add up.',
  },
  'text-altered': {
    meaning: 'A full text is not the one that is named: its hash or its length is another.',
    remedy:
      'Put the text back as it was, or take it out; a corrected text gets a hash of its own, which its source then names.',
  },
  'text-without-source': {
    meaning: 'A full text is in the file and no source names it any more.',
    remedy: 'Take it out where it should not travel; undoing the removal of its source needs it.',
  },
};
