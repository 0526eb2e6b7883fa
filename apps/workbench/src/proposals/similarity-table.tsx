import type { PhraseSimilarity, SimilarityPart } from '@cmoc/consolidation';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';

const partWords: Record<SimilarityPart, string> = {
  stems: 'Words',
  'character-grams': 'Pieces of words',
  surroundings: 'What they stand with',
  'on-record': 'What is on record of them',
  'latent-space': 'Nearness learned from this review’s phrases',
  encoder: 'Nearness by a phrase encoder',
};

const sharedShown = 4;

/** The named parts of a likeness, each with its weight and what it saw: a reason to look, no verdict. */
export function SimilarityTable({
  similarity,
  index,
}: {
  similarity: PhraseSimilarity;
  index: ReviewIndex;
}) {
  return (
    <table className="similarity figures">
      <caption>
        Why they are put side by side: {similarity.likeness.toFixed(2)} alike, the weighted mean of
        these parts
      </caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Weight</th>
          <th scope="col">Alike</th>
          <th scope="col">Shared</th>
        </tr>
      </thead>
      <tbody>
        {similarity.parts.map(({ part, weight, similarity: alike, shared }) => (
          <tr key={part}>
            <th scope="row">{partWords[part]}</th>
            <td>{weight}</td>
            <td>
              <meter min={0} max={1} value={alike} aria-hidden="true" /> {alike.toFixed(2)}
            </td>
            <td>
              {[...new Set(shared.map((feature) => sharedWords(part, feature, index)))]
                .slice(0, sharedShown)
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Word stems are cut short; what two constructs stand with is coded by role. */
function sharedWords(part: SimilarityPart, feature: string, index: ReviewIndex): string {
  if (part === 'stems') return `${feature}…`;
  const match = /^(\S+) with (\S+) (~?)(.+)$/.exec(feature);
  if (!match) return feature;
  const [, own = '', other = '', stem, name = ''] = match;
  const named = stem === '~' ? `named “${name}…”` : `“${constructLabel(index, name)}”`;
  return `as ${own}, beside the ${other} ${named}`;
}
