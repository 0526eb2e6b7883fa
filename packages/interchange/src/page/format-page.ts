import type { Format } from '../contract/format';

/** Writes the page of a format, in Markdown, from what the format says about itself. */
export function formatPage({
  id,
  title,
  extensions,
  mediaType,
  about,
  read,
  write,
}: Format): string {
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
