import { defineCheck } from '@cmoc/appraisal';
import { fullTextOf } from '@cmoc/model';
import { plainFullText, plainText } from '../../facts/full-texts';

export const check = defineCheck({
  id: 'craft/quotation-in-full-text',
  revision: 1,
  title: 'A quotation stands in its source',
  why: 'A quotation that its source does not contain is either a slip in copying or a paraphrase that was marked wrongly. Both break the way from a configuration back to the words of its source. Line breaks, hyphens at the end of a line and kinds of quotation marks make no difference; marks of omission part the quotation into pieces that must stand there in order.',
  grounds: [{ text: 'Reasoning of the authors of this package.', checked: 'judgement' }],
  presets: ['recommended', 'rameses-synthesis', 'strict'],
  severity: 'error',
  subject: 'fragment',
  reads: ['sources', 'texts'],
  messages: {
    'not-found': {
      outcome: 'failed',
      text: 'The quotation {fragment} does not stand in the full text of {source}.',
      advice: 'Compare it with the page; correct the words, or mark it as a paraphrase.',
    },
    'wrong-place': {
      outcome: 'failed',
      text: 'The quotation {fragment} stands in {source}, and not at the position given.',
      advice: 'Correct its position in the full text.',
    },
  },
  run: (fragment, { find, finding, review }) => {
    const source = find('source', fragment.source);
    const text = plainFullText(review, source);
    if (fragment.distance !== 'quotation' || text === undefined) return 'inapplicable';
    const params = { fragment: fragment.id, source: fragment.source };
    const pieces = piecesOf(fragment.text);
    const { start, end } = fragment.locator ?? {};
    if (start !== undefined && end !== undefined) {
      const there = plainText(fullTextOf(review, source)?.slice(start, end) ?? '');
      if (standsIn(there, pieces)) return 'passed';
      return finding(standsIn(text, pieces) ? 'wrong-place' : 'not-found', params);
    }
    return standsIn(text, pieces) ? 'passed' : finding('not-found', params);
  },
});

/** The pieces between marks of omission: `…`, `[...]`, `(…)`. */
function piecesOf(quotation: string): string[] {
  return quotation
    .split(/[[(]?\s*(?:\u2026|\.{3})\s*[\])]?/)
    .map((piece) => plainText(piece).replace(/^["']+|["']+$/g, ''))
    .filter((piece) => piece !== '');
}

function standsIn(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
