import { agreementOn } from '../../test/labelled-references';
import { sharedSamples } from '../../test/shared-samples';
import { leastTime, seconds, type BenchmarkPart } from './benchmark-part';

/** How well proposed duplicates agree with what a person labelled. */
export function benchmark(): BenchmarkPart {
  const [library] = sharedSamples('dedupe', '.xml');
  const title = 'Duplicates among references';
  if (library === undefined) {
    const why = 'Skipped: the labelled library does not lie in `../shared/data/dedupe`.';
    return { title, rows: [['Recall and precision', 'not measured']], notes: [why] };
  }
  const { references, labelled, proposed, recall, precision, proposals } = agreementOn(
    library.bytes,
  );
  return {
    title,
    rows: [
      ['References, of them labelled duplicates', `${references}, ${labelled}`],
      ['References put into a group', `${proposed}`],
      ['Recall, in references', recall.toFixed(2)],
      ['Precision, in references', precision.toFixed(2)],
      ['Pairs compared, of all', `${proposals.compared} of ${proposals.ofPairs}`],
      ['Read and compared', seconds(leastTime(5, () => agreementOn(library.bytes)))],
    ],
    notes: [
      'The library is that of dedupe-sweep: one topic, with a caption on each record that a person took for a duplicate. Captions are not looked at when records are compared.',
      'The label says of a reference that it has a double and not which one it is, so that a wrong partner would count as right. The rules were written with this library at hand: read the figures as agreement with it, not as what other libraries will show.',
    ],
  };
}
