import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import { readXml } from '../../container/read-xml';
import { attributeOf, childOf } from '../../container/xml-element';
import { writeXml } from '../../container/write-xml';
import type { Format, ReadOptions, ReadResult, Sample, WriteResult } from '../../contract/format';
import { refuse, refuseLarge } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder, sizeOf } from '../../contribution/contribution';
import { decodeText, encodeText } from '../../decode-text/decode-text';
import { readCodes } from '../../refi/read-codebook';
import { ReadContext } from '../../refi/read-context';
import { readGroups } from '../../refi/read-notes';
import { ownOrigin } from '../../refi/read-project';
import { codeNodes, groupNodes } from '../../refi/write-codebook';
import { WriteContext } from '../../refi/write-context';
import { reportUnwritten } from '../../written/unwritten';

/** REFI-QDA codebooks: the codes alone. */
export const qdcFormat: Format = {
  id: 'qdc',
  title: 'REFI-QDA codebook',
  extensions: ['qdc'],
  mediaType: 'application/vnd.qda.qdc',
  about: {
    use: 'A vocabulary to start from, or to hand on, without sources or coding.',
    maps: [
      ['a code, with its place in the hierarchy', 'a construct, with the broader one'],
      ['the description of a code', 'the definition of the construct'],
      ['a set of codes', 'a memo about its codes'],
      ['on the way out, a configuration', 'a set of its codes, described in words'],
    ],
    lostOnReading: [],
    lostOnWriting: [
      'everything but constructs, and configurations as sets',
      'broader constructs beyond the first, other names, opposites, lineage',
    ],
    quirks: [
      'Files in the namespace of version 0.4 are read.',
      'Colours, and whether a code is only a folder, are kept with the construct under `refi`.',
    ],
  },
  detect,
  read,
  write,
};

function detect({ head, fileName }: Sample) {
  if (/urn:QDA-XML:codebook:/i.test(head)) {
    return /<(?:\w+:)?Project[\s>]/.test(head) ? 'no' : 'certain';
  }
  return fileName.endsWith('.qdc') && /<(?:\w+:)?CodeBook[\s>]/.test(head) ? 'likely' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const parsed = readXml(text, { limits: options.limits });
  if (!parsed.ok) return parsed;
  const codebook = parsed.value;
  if (codebook.name !== 'CodeBook') {
    const found = codebook.name.slice(0, 60);
    return refuse('not-this-format', `Found an XML document “${found}”; expected a “CodeBook”.`);
  }
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const context = new ReadContext(builder, losses);
  readCodes(childOf(codebook, 'Codes'), context);
  readGroups(childOf(codebook, 'Sets'), context, new Map());
  const value = builder.finish();
  if (sizeOf(value) === 0) return refuse('nothing-to-read', 'The codebook holds no code.');
  const producer = attributeOf(codebook, 'origin') ?? null;
  const provenance = provenanceOf('qdc', bytes, { options, encoding, producer });
  return succeed({ value, lossReport: losses.report(), provenance }, parsed.issues);
}

function write(review: Review): WriteResult {
  const losses = new LossLog();
  reportUnwritten(review, ['construct', 'configuration', 'memo'], losses);
  const context = new WriteContext(review, losses);
  const codes = codeNodes(context, { withNotes: false });
  if (codes.length === 0) {
    return refuse('cannot-be-written', 'The review has no constructs; a codebook needs one code.');
  }
  const sets = groupNodes(context, 'Set', { codesOnly: true });
  const asSets = new Set(context.memosOf('Set'));
  const notSets = review.memos.filter((memo) => !asSets.has(memo));
  losses.addMany(notSets.length, {
    kind: 'dropped',
    place: 'memos',
    reason: 'A codebook has codes and sets, and no notes.',
    sample: notSets[0]?.text ?? null,
  });
  const xml = writeXml({
    name: 'CodeBook',
    attributes: { xmlns: 'urn:QDA-XML:codebook:1.0', origin: ownOrigin },
    content: [
      { name: 'Codes', content: codes },
      sets.length === 0 ? undefined : { name: 'Sets', content: sets },
    ],
  });
  return succeed({ bytes: encodeText(xml), lossReport: losses.report() });
}
