import { succeed } from '@cmoc/kernel';
import { openZip, type ZipArchive } from '../../container/open-zip';
import { readXml } from '../../container/read-xml';
import { attributeOf, type XmlElement } from '../../container/xml-element';
import { readZipDirectory } from '../../container/zip-directory';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge, warningIssue, type InterchangeIssue } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder, sizeOf } from '../../contribution/contribution';
import { decodeText } from '../../decode-text/decode-text';
import { readProject } from '../../refi/read-project';
import type { CountingDecision } from '../../refi/text-positions';
import { writeQdpx } from '../../refi/write-project';

/** REFI-QDA projects: what NVivo, ATLAS.ti, MAXQDA and others hand each other. */
export const qdpxFormat: Format = {
  id: 'qdpx',
  title: 'REFI-QDA project',
  extensions: ['qdpx', 'qde'],
  mediaType: 'application/vnd.qda.qdpx',
  about: {
    use: 'Coding done in NVivo, ATLAS.ti, MAXQDA, QualCoder and others, there and back.',
    maps: [
      ['a user', 'a person'],
      ['a code, with its place in the hierarchy', 'a construct, with the broader one'],
      ['a source and its plain text', 'a source with its full text'],
      ['a selection', 'a fragment with its offsets, brought in by its user'],
      ['a coding by a user', 'evidence on the construct by that coder; its stance is “unclear”'],
      ['a code given to a whole source', 'evidence on a fragment that is the whole text'],
      ['a note; what was written at a selection', 'a memo about what refers to it'],
      ['a case, a set, a link', 'a memo about its members or its two ends'],
      ['a value of a variable', 'a characteristic of the source'],
      ['a transcript', 'a source of its own, tied to its recording'],
      ['on the way out, a configuration', 'a set of its codes and sources, described in words'],
    ],
    lostOnReading: [
      'recordings, pictures, pages and the look of texts; regions and times are kept',
      'drawings (graphs)',
      'descriptions of variables, and variables nothing has a value of',
      'where the project lay on a computer; e-mail addresses of users, unless asked for',
    ],
    lostOnWriting: [
      'everything but people, constructs, sources, fragments, memos, codings and configurations',
      'stances, distances, warrants and kinds of statement',
      'evidence on anything but a construct, which is told in the words of the set',
      'broader constructs beyond the first, other names, opposites, lineage',
    ],
    quirks: [
      'The standard counts positions in characters; NVivo counts UTF-16 units, others count CR LF as one. Which a file does is found out from where its selections fall, and said.',
      'Line ends are never changed before positions are resolved.',
      'Files in the archive are found without regard to case; texts that are missing are reported.',
      'Ids are the GUIDs of the file, in the letters it wrote them.',
      'What has no field in the model (colours, times, regions) is kept with the entity under `refi` and written again.',
      'A project file (.qde) without its archive is read too.',
    ],
  },
  detect,
  read,
  write: (review, options) => writeQdpx(review, options),
};

const namespacePattern = /urn:QDA-XML:project:/i;

function detect({ bytes, head, fileName }: Sample) {
  if (head === '') {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'no';
    const { entries } = readZipDirectory(bytes, 200);
    if (entries.some(({ path }) => /(?:^|\/)project\.qde$/i.test(path))) return 'certain';
    if (entries.some(({ path }) => /\.qde$/i.test(path))) return 'likely';
    return fileName.endsWith('.qdpx') ? 'possible' : 'no';
  }
  if (namespacePattern.test(head) && /<(?:\w+:)?Project[\s>]/.test(head)) return 'certain';
  return 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return readDocument(bytes, { bytes, options, issues: [], file: () => undefined });
  const archive = openZip(bytes, options.limits);
  if (!archive.ok) return archive;
  const path = projectPath(archive.value);
  if (path === undefined) {
    return refuse('missing-part', 'The archive holds no project; expected a file “project.qde”.');
  }
  const project = archive.value.read(path);
  if (!project.ok) return project;
  const issues: InterchangeIssue[] = [...archive.issues, ...project.issues];
  const file = textFiles(archive.value, issues);
  return readDocument(project.value, { bytes, options, issues, file });
}

function projectPath({ entries, find }: ZipArchive): string | undefined {
  const plain = find('project.qde')?.path;
  return plain ?? entries.map(({ path }) => path).find((path) => /\.qde$/i.test(path));
}

/** Texts lie in a folder that is written in one way or another; some archives have no folder. */
function textFiles(archive: ZipArchive, issues: InterchangeIssue[]) {
  return (name: string): string | undefined => {
    const entry = archive.find(`sources/${name}`) ?? archive.find(name);
    if (entry === undefined) return undefined;
    const found = archive.read(entry.path);
    for (const issue of found.issues) issues.push({ ...issue, severity: 'warning' });
    return found.ok ? decodeText(found.value).text : undefined;
  };
}

interface Document {
  /** The whole file. */
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly issues: InterchangeIssue[];
  readonly file: (name: string) => string | undefined;
}

function readDocument(xml: Uint8Array, document: Document): ReadResult {
  const { bytes, options, issues, file } = document;
  const { text, encoding } = decodeText(xml);
  const { limits, onProgress } = options;
  const parsed = readXml(text, {
    limits,
    onProgress: (done, total) => onProgress?.({ done, total }),
  });
  if (!parsed.ok) return parsed;
  const project = parsed.value;
  const wrong = notAProject(project);
  if (wrong !== undefined) return wrong;
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const keepAddresses = options.keepAddresses === true;
  const decision = readProject(project, { builder, losses, file, keepAddresses });
  const value = builder.finish();
  if (sizeOf(value) === 0) {
    return refuse('nothing-to-read', 'The project holds no user, code, source or note.');
  }
  const producer = attributeOf(project, 'origin') ?? null;
  const provenance = provenanceOf('qdpx', bytes, { options, encoding, producer });
  return succeed({ value, lossReport: losses.report(), provenance }, [
    ...issues,
    ...parsed.issues,
    ...countingIssue(decision),
  ]);
}

function notAProject(project: XmlElement) {
  if (project.name === 'Project') return undefined;
  return refuse(
    'not-this-format',
    `Found an XML document “${project.name.slice(0, 60)}”; expected a REFI-QDA “Project”.`,
  );
}

/** Which way a file counts is said wherever it makes a difference. */
function countingIssue({ counting, matters, edges, of }: CountingDecision): InterchangeIssue[] {
  if (!matters) return [];
  const unit = counting.unit === 'utf-16' ? 'UTF-16 units' : 'characters';
  const ends = {
    'as-they-stand': 'line ends as they stand',
    'crlf-as-one': 'CR LF as one',
    'lf-as-two': 'a line end as two',
  }[counting.lineEnds];
  const message = `Positions were read as ${unit}, ${ends}: ${edges} of ${of} then fall on the edge of a word.`;
  return [warningIssue('positions-decided', message, { ...counting, edges, of })];
}
