import { endOfString } from './scan-json';

/** A key that an object of a JSON text has twice. */
export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  readonly path: readonly (string | number)[];
}

interface Level {
  /** The keys met so far; undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The key or position being read. */
  current: string | number;
}

interface Walk {
  readonly text: string;
  readonly levels: Level[];
  readonly found: DuplicateKey[];
  at: number;
  expectsKey: boolean;
}

/**
 * Names the keys that objects of a valid JSON text have more than once. `JSON.parse` keeps the last of
 * them without a word.
 */
export function findDuplicateKeys(text: string, limit: number): DuplicateKey[] {
  const walk: Walk = { text, levels: [], found: [], at: 0, expectsKey: false };
  for (; walk.at < text.length && walk.found.length < limit; walk.at++) step(walk);
  return walk.found;
}

function step(walk: Walk): void {
  switch (walk.text[walk.at]) {
    case '"':
      passString(walk);
      break;
    case '{':
      walk.levels.push({ keys: new Set(), current: '' });
      walk.expectsKey = true;
      break;
    case '[':
      walk.levels.push({ keys: undefined, current: 0 });
      break;
    case '}':
    case ']':
      walk.levels.pop();
      walk.expectsKey = false;
      break;
    case ',':
      passComma(walk);
      break;
    default:
  }
}

function passComma(walk: Walk): void {
  const level = walk.levels.at(-1);
  walk.expectsKey = level?.keys !== undefined;
  if (typeof level?.current === 'number') level.current++;
}

function passString(walk: Walk): void {
  const { text, at, levels } = walk;
  const level = levels.at(-1);
  const end = endOfString(text, at);
  if (walk.expectsKey && level?.keys !== undefined) {
    const key = JSON.parse(text.slice(at, end + 1)) as string;
    level.current = key;
    if (level.keys.has(key)) {
      walk.found.push({ key, offset: at, path: levels.map(({ current }) => current) });
    }
    level.keys.add(key);
  }
  walk.expectsKey = false;
  walk.at = end;
}
