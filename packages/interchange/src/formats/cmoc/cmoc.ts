import { fail, type Issue, succeed } from '@cmoc/kernel';
import { readReview, writeReview } from '@cmoc/model';
import type { Format, ReadOptions, ReadResult } from '../../contract/format';
import type { InterchangeIssueCode } from '../../contract/issue-codes';
import { limitsOf } from '../../contract/limits';
import { provenanceOf } from '../../contract/provenance';
import { encodeText } from '../../decode-text/decode-text';

/** The review's own format. Nothing is lost either way: the same review gives the same bytes. */
export const cmocFormat: Format = {
  id: 'cmoc',
  title: 'cmoc review',
  extensions: ['cmoc.json'],
  mediaType: 'application/json',
  about: {
    use: 'The review itself. It is also the way to bring the work of one review into another.',
    maps: [['every entity', 'the same entity']],
    lostOnReading: [],
    lostOnWriting: [],
    quirks: [
      'Title, protocol and other fields of the review itself stay with the review that is imported into.',
    ],
  },
  detect: ({ head, fileName }) => {
    if (/"format"\s*:\s*"cmoc-review"/.test(head)) return 'certain';
    return fileName.endsWith('.cmoc.json') ? 'likely' : 'no';
  },
  read,
  write: (review) => succeed({ bytes: encodeText(writeReview(review)), lossReport: [] }),
};

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const { maxBytes, maxDepth } = limitsOf(options.limits);
  const result = readReview(bytes, { limits: { maxSize: maxBytes, maxDepth } });
  if (!result.ok) return fail(result.issues.map(asForeign));
  const value = result.value;
  const provenance = provenanceOf('cmoc', bytes, { options, encoding: 'utf-8' });
  return succeed({ value, lossReport: [], provenance }, result.issues.map(asForeign));
}

/** The code of the model is kept among the parameters. */
function asForeign(issue: Issue): Issue<InterchangeIssueCode> {
  return { ...issue, code: 'not-a-review', params: { ...issue.params, code: issue.code } };
}
