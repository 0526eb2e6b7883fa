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

/**
 * Names the keys that objects of a valid JSON text have more than once. `JSON.parse` keeps the last of
 * them without a word.
 */
export function findDuplicateKeys(text: string, limit: number): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const levels: Level[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length && found.length < limit; at++) {
    const level = levels.at(-1);
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        if (expectsKey && level?.keys !== undefined) noteKey({ text, at, end, level, levels, found });
        expectsKey = false;
        at = end;
        break;
      }
      case '{':
        levels.push({ keys: new Set(), current: '' });
        expectsKey = true;
        break;
      case '[':
        levels.push({ keys: undefined, current: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        expectsKey = false;
        break;
      case ',':
        expectsKey = level?.keys !== undefined;
        if (typeof level?.current === 'number') level.current++;
        break;
      default:
    }
  }
  return found;
}

interface KeyAt {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly level: Level;
  readonly levels: readonly Level[];
  readonly found: DuplicateKey[];
}

function noteKey({ text, at, end, level, levels, found }: KeyAt): void {
  const key = JSON.parse(text.slice(at, end + 1)) as string;
  level.current = key;
  if (level.keys?.has(key) === true) {
    found.push({ key, offset: at, path: levels.map(({ current }) => current) });
  }
  level.keys?.add(key);
}
