import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder } from '../../contribution/contribution';
import { stableId } from '../../identity/stable-id';
import { fieldsOf, itemsOf, readJson, wordsOf } from '../../json/read-json';
import { addReference } from '../../reference/reference-record';
import { readCodeSets, type EppiCode } from './code-sets';
import { readPassages, type CodedPassage } from './passages';
import { readEppiReference } from './read-eppi-reference';

/** The JSON in which EPPI-Reviewer exports references with their codes. */
export const eppiFormat: Format = {
  id: 'eppi',
  title: 'EPPI-Reviewer JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  about: {
    use: 'References coded in EPPI-Reviewer, with its code sets and the passages that were coded.',
    maps: [
      ['a code of a code set', 'a construct, below the construct of the code above it'],
      ['a reference', 'a source, with its reference in CSL-JSON'],
      ['a passage coded in a full text', 'a fragment, with its page'],
      [
        'the code a passage was given',
        'evidence on the construct; its stance is “unclear”, for a code does not say for or against',
      ],
      ['a code without a passage, and the text of its info box', 'a characteristic of the source'],
      [
        'the status of an item',
        'a characteristic; whether the review includes it stays to be said',
      ],
    ],
    lostOnReading: [
      'outcomes, arms and time points',
      'a code that no code set describes',
      'the quick citation, which EPPI-Reviewer makes from the other fields',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [],
    quirks: [
      'The export itself leaves out who coded what, and codings that were not marked complete.',
      'The full text is not in the file; offsets of passages are those of the text EPPI-Reviewer holds.',
      'The file does not say what kind of statement a passage is; it is taken as a reported finding.',
    ],
  },
  detect,
  read,
};

function detect({ head }: Sample) {
  if (/^\ufeff?\s*\{/.test(head) && /"CodeSets"\s*:\s*\[/.test(head)) return 'certain';
  return /"References"\s*:/.test(head) && /"ItemId"\s*:/.test(head) ? 'likely' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const json = readJson(bytes, options.limits);
  if (!json.ok) return json;
  const { CodeSets, References } = fieldsOf(json.value.value);
  if (!Array.isArray(CodeSets) && !Array.isArray(References)) {
    return refuse(
      'not-this-format',
      'Found JSON without the lists “CodeSets” and “References”; expected an export of EPPI-Reviewer.',
    );
  }
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const codes = readCodeSets(CodeSets, builder, losses);
  const references = itemsOf(References);
  const { maxRecords } = limitsOf(options.limits);
  const target = { builder, losses, keepAddresses: options.keepAddresses === true };
  for (const [at, reference] of references.slice(0, maxRecords).entries()) {
    const record = readEppiReference(reference, `reference ${at + 1}`, codes);
    const source = addReference(record, target);
    if (source !== undefined) readCodings(reference, source, { builder, losses, codes });
    reportUnread(reference, losses);
    if (at % 500 === 0) options.onProgress?.({ done: at, total: references.length });
  }
  if (builder.count('construct') + builder.count('source') === 0)
    return refuse('nothing-to-read', 'Found neither a code nor a reference in the lists.');
  const provenance = provenanceOf('eppi', bytes, {
    options,
    encoding: json.value.encoding,
    producer: 'EPPI-Reviewer',
  });
  const message = `Only the first ${maxRecords} references were read.`;
  const issues =
    references.length > maxRecords
      ? [warningIssue('too-many-records', message, { maxRecords })]
      : [];
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}

interface Target {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
  readonly codes: ReadonlyMap<string, EppiCode>;
}

function readCodings(reference: unknown, source: string, target: Target): void {
  for (const coding of itemsOf(fieldsOf(reference)['Codes'])) {
    const { AttributeId, ItemAttributeFullTextDetails: details } = fieldsOf(coding);
    const code = target.codes.get(wordsOf(AttributeId));
    const { losses } = target;
    losses.add('not-in-file', 'Codes', 'The export does not say who coded.');
    if (code === undefined) {
      losses.add('unreadable', 'Codes', 'No code set describes the code.', wordsOf(AttributeId));
      continue;
    }
    for (const passage of itemsOf(details).flatMap(readPassages))
      addPassage(passage, { source, code }, target);
  }
}

function addPassage(
  { text, locator }: CodedPassage,
  { source, code }: { readonly source: string; readonly code: EppiCode },
  { builder, losses }: Target,
): void {
  const place = 'ItemAttributeFullTextDetails';
  const where = JSON.stringify(locator ?? null);
  const fragment = builder.add(
    'fragment',
    {
      id: stableId(`${source}-passage`, source, text, where),
      source,
      text,
      ...(locator === undefined ? {} : { locator }),
      distance: 'quotation',
      status: 'reported-finding',
    },
    place,
  );
  if (fragment === undefined) return;
  const reason = 'What kind of statement it is was not said; taken as a reported finding.';
  losses.add('approximated', place, reason, text);
  builder.add(
    'evidence',
    {
      id: stableId(`code-on-${code.construct}`, code.construct, fragment),
      subject: { kind: 'construct', id: code.construct },
      fragment,
      stance: 'unclear',
    },
    place,
  );
}

function reportUnread(reference: unknown, losses: LossLog): void {
  for (const list of ['Outcomes', 'Arms', 'Timepoints']) {
    const values = itemsOf(fieldsOf(reference)[list]);
    losses.addMany(values.length, {
      kind: 'dropped',
      place: list,
      reason: 'A review has no place for it.',
      sample: values.length === 0 ? null : JSON.stringify(values[0]).slice(0, 200),
    });
  }
}
