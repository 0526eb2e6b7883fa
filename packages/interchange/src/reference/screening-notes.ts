/** Something a screening program wrote into a reference: who decided what, labels, reasons. */
export interface ScreeningFact {
  readonly name: string;
  readonly value: string;
}

/** A note with what screening programs hid in it taken apart. */
export interface ReadNote {
  /** What is left of the note itself. */
  readonly rest: string;
  readonly facts: readonly ScreeningFact[];
  /** Sections that could not be taken apart with certainty. */
  readonly doubts: readonly string[];
}

/**
 * Takes decisions out of a note: Rayyan writes sections between bars, ASReview single words. They are
 * kept as facts about the source; whether the review includes it stays for the reviewers to say.
 */
export function readScreeningNote(note: string): ReadNote {
  const facts: ScreeningFact[] = [];
  const doubts: string[] = [];
  const withoutWords = note.replace(
    /\bASReview_(relevant|irrelevant|not_seen|prior)\b\.?/g,
    (_whole, word: string) => {
      facts.push(
        word === 'prior'
          ? { name: 'ASReview, prior knowledge', value: 'yes' }
          : { name: 'ASReview', value: word.replace('_', ' ') },
      );
      return '';
    },
  );
  const first = withoutWords.search(
    /(?:RAYYAN-(?:INCLUSION|LABELS|EXCLUSION-REASONS)|USER-NOTES):/,
  );
  if (first < 0)
    return { rest: facts.length === 0 ? note.trim() : tidy(withoutWords), facts, doubts };
  const rests = [withoutWords.slice(0, first).replace(/\|\s*$/, '')];
  for (const section of sectionsOf(withoutWords.slice(first))) {
    const { body, after } = parted(section);
    readSection({ name: section.name, body }, facts, doubts);
    rests.push(after);
  }
  return {
    rest: rests
      .map(tidy)
      .filter((rest) => rest !== '')
      .join('\n'),
    facts,
    doubts,
  };
}

interface Section {
  readonly name: string;
  readonly body: string;
}

/** Names may hold anything, so sections are found by their headings and not by the bars alone. */
function sectionsOf(text: string): Section[] {
  const headings = [
    ...text.matchAll(/(?:^|\|\s*)(RAYYAN-(?:INCLUSION|LABELS|EXCLUSION-REASONS)|USER-NOTES):\s*/g),
  ];
  return headings.map((heading, at) => {
    const from = heading.index + heading[0].length;
    const to = headings[at + 1]?.index ?? text.length;
    return { name: heading[1] ?? '', body: text.slice(from, to).trim() };
  });
}

/** What follows a section: behind the closing brace of the section, or behind the end of its line. */
function parted({ name, body }: Section): { readonly body: string; readonly after: string } {
  const inBraces = name === 'RAYYAN-INCLUSION' || name === 'USER-NOTES';
  const closing = inBraces
    ? /^\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/.exec(body.slice(0, 200_000))
    : null;
  const end = inBraces ? (closing?.[0].length ?? body.length) : body.search(/\s*(?:\n|$)/);
  return { body: body.slice(0, end).trim(), after: body.slice(end).replace(/^\s*\|?/, '') };
}

function readSection({ name, body }: Section, facts: ScreeningFact[], doubts: string[]): void {
  if (name === 'RAYYAN-INCLUSION') {
    const pairs = rocketPairs(body);
    if (pairs.length === 0 && body.replace(/[{}\s]/g, '') !== '') doubts.push(body);
    for (const [who, decision] of pairs) facts.push({ name: `Rayyan, ${who}`, value: decision });
  } else if (name === 'USER-NOTES') {
    for (const [who, said] of rocketPairs(body))
      facts.push({ name: `Rayyan, note of ${who}`, value: said });
  } else if (body !== '') {
    // A label may itself hold a comma: the list is kept as it is written.
    facts.push({
      name: name === 'RAYYAN-LABELS' ? 'Rayyan, labels' : 'Rayyan, exclusion reasons',
      value: body,
    });
  }
}

/** Ruby's `{"Ann"=>"Included", "Bo"=>["text"]}`: pairs of a quoted name and a quoted value. */
function rocketPairs(body: string): [string, string][] {
  const pairs = body
    .slice(0, 200_000)
    .matchAll(/"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|\[\s*"((?:[^"\\]|\\.)*)")/g);
  return [...pairs].map(([, who = '', one, listed]) => [
    unescaped(who),
    unescaped(one ?? listed ?? ''),
  ]);
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/^[\s.]+(?=\S)/, '')
    .trim();
}
