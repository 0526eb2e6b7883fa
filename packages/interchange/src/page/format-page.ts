import type { Format } from '../contract/format';
import { readCase, writeCase, type CaseOutcome, type FormatCases } from './format-case';

/**
 * Writes the page of a format, in Markdown, from what the format says about itself and from its cases,
 * which are read and written to see what comes of them.
 */
export function formatPage(format: Format, cases: FormatCases = {}): string {
  const { id, title, extensions, mediaType, about, read, write } = format;
  const { coping = [], reading = [], writing = [] } = cases;
  const ways = [read === undefined ? '' : 'in', write === undefined ? '' : 'out'].filter(
    (way) => way !== '',
  );
  return [
    `# ${title}`,
    `\`${id}\`, ${ways.join(' and ')}; files end in ${extensions.map((end) => `\`.${end}\``).join(', ')}; \`${mediaType}\`.`,
    about.use,
    section(
      'What becomes what',
      about.maps.map(([from, to]) => `${from} → ${to}`),
    ),
    section('Lost on the way in', read === undefined ? [] : about.lostOnReading),
    section('Lost on the way out', write === undefined ? [] : about.lostOnWriting),
    section('Quirks', about.quirks),
    section(
      'Copes with',
      coping.map(({ copesWith }) => copesWith),
    ),
    examples([
      ...reading.map((example) => readCase(format, example)),
      ...writing.map((example) => writeCase(format, example)),
    ]),
    'Whatever is lost in a given file is named in its loss report: where, why, how often, with a sample.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, points: readonly string[]): string {
  return points.length === 0
    ? ''
    : `## ${title}\n\n${points.map((point) => `- ${point}`).join('\n')}`;
}

function examples(outcomes: readonly CaseOutcome[]): string {
  return outcomes.length === 0 ? '' : ['## Examples', ...outcomes.map(exampleOf)].join('\n\n');
}

function exampleOf({ title, shown, comesTo, leaves }: CaseOutcome): string {
  const lines = shown.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const fence = lines.includes('```') ? '````' : '```';
  return [
    `### ${title}`,
    shown === '' ? '' : `${fence}text\n${lines}\n${fence}`,
    comesTo.length === 0 ? '' : `Comes to ${comesTo.join(', ')}.`,
    leaves.length === 0 ? '' : `Reported: ${leaves.join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
