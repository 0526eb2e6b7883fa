import { endOfString } from './scan-json';

/** The first thing in a text that is not JSON. */
export interface JsonSyntaxError {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

type Expecting = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'end';

interface State {
  readonly text: string;
  at: number;
  expecting: Expecting;
  readonly open: ('[' | '{')[];
  /** Set when the fault lies inside a string. */
  inString: boolean;
}

const expectedWords: Readonly<Record<Exclude<Expecting, 'next'>, string>> = {
  value: 'a value',
  'first-item': 'a value or “]”',
  'first-key': 'a key in double quotation marks or “}”',
  key: 'a key in double quotation marks',
  colon: '“:”',
  end: 'the end of the text',
};

/**
 * Finds where a text stops being JSON, in the same words on every platform. Needs no recursion, so that
 * nesting cannot exhaust it. Undefined when the text is JSON.
 */
export function findJsonSyntaxError(text: string): JsonSyntaxError | undefined {
  const state: State = { text, at: 0, expecting: 'value', open: [], inString: false };
  for (;;) {
    skipSpace(state);
    if (state.at >= text.length) return state.expecting === 'end' ? undefined : unexpected(state);
    if (!step(state)) return unexpected(state);
  }
}

function skipSpace(state: State): void {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = state.at;
  space.test(state.text);
  state.at = space.lastIndex;
}

function step(state: State): boolean {
  switch (state.expecting) {
    case 'first-item':
      return close(state, ']') || value(state);
    case 'value':
      return value(state);
    case 'first-key':
      return close(state, '}') || key(state);
    case 'key':
      return key(state);
    case 'colon':
      return take(state, ':', 'value');
    case 'next':
      return next(state);
    case 'end':
      return false;
  }
}

function take(state: State, mark: string, then: Expecting): boolean {
  if (state.text[state.at] !== mark) return false;
  state.at++;
  state.expecting = then;
  return true;
}

function close(state: State, mark: ']' | '}'): boolean {
  if (!take(state, mark, 'next')) return false;
  state.open.pop();
  afterValue(state);
  return true;
}

function afterValue(state: State): void {
  state.expecting = state.open.length === 0 ? 'end' : 'next';
}

function next(state: State): boolean {
  const list = state.open.at(-1) === '[';
  return take(state, ',', list ? 'value' : 'key') || close(state, list ? ']' : '}');
}

function key(state: State): boolean {
  if (!string(state)) return false;
  state.expecting = 'colon';
  return true;
}

function value(state: State): boolean {
  if (take(state, '[', 'first-item')) state.open.push('[');
  else if (take(state, '{', 'first-key')) state.open.push('{');
  else if (string(state) || scalar(state)) afterValue(state);
  else return false;
  return true;
}

function scalar(state: State): boolean {
  const pattern = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
  pattern.lastIndex = state.at;
  if (!pattern.test(state.text)) return false;
  state.at = pattern.lastIndex;
  return true;
}

function string(state: State): boolean {
  if (state.inString || state.text[state.at] !== '"') return false;
  const end = endOfString(state.text, state.at);
  if (end >= state.text.length) return false;
  const bad = badCharacter(state.text, state.at + 1, end);
  if (bad !== undefined) {
    state.at = bad;
    state.inString = true;
    return false;
  }
  state.at = end + 1;
  return true;
}

function badCharacter(text: string, start: number, end: number): number | undefined {
  const suspect = /[\u0000-\u001f]|\\(?:u[\dA-Fa-f]{4}|["\\/bfnrt])?/g;
  suspect.lastIndex = start;
  for (
    let match = suspect.exec(text);
    match !== null && match.index < end;
    match = suspect.exec(text)
  ) {
    if (match[0].length === 1) return match.index;
  }
  return undefined;
}

function unexpected(state: State): JsonSyntaxError {
  const { text, at, expecting, open } = state;
  const comma = open.at(-1) === '[' ? '“,” or “]”' : '“,” or “}”';
  const words = expecting === 'next' ? comma : expectedWords[expecting];
  return {
    offset: at,
    found: describeCharacter(text, at),
    expected: state.inString ? 'text without raw control characters or unknown escapes' : words,
  };
}

function describeCharacter(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end of the text';
  const character = String.fromCodePoint(point);
  if (character === '"' && endOfString(text, at) >= text.length) return 'a text without an end';
  if (character === '\\') return 'an unknown escape after “\\”';
  const printable = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return printable ? `“${character}”` : `the character ${code}`;
}
