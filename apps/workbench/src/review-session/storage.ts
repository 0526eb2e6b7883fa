const reviewerKey = 'cmoc.workbench.reviewer';
const reasonsKey = 'cmoc.workbench.reasons';
const suggestionsKey = 'cmoc.workbench.suggestions';
const packsKey = 'cmoc.workbench.packs';
const singleKeysKey = 'cmoc.workbench.single-keys';

/** The name the reviewer goes by, as last given. */
export function keptReviewer(): string {
  return stored(reviewerKey) ?? '';
}

/** Remembers the name the reviewer goes by. */
export function keepReviewer(name: string): void {
  store(reviewerKey, name);
}

/** The last reasons given, newest first. */
export function keptReasons(): string[] {
  const value = json(stored(reasonsKey) ?? '');
  return Array.isArray(value)
    ? value.filter((reason) => typeof reason === 'string').slice(0, 8)
    : [];
}

/** Remembers a reason, so that it can be offered again. */
export function keepReason(reason: string): void {
  store(
    reasonsKey,
    JSON.stringify([reason, ...keptReasons().filter((kept) => kept !== reason)].slice(0, 8)),
  );
}

/** Whether single letters act as keys. */
export function keptSingleKeys(): boolean {
  return stored(singleKeysKey) !== 'off';
}

/** Remembers whether single letters act as keys. */
export function keepSingleKeys(on: boolean): void {
  store(singleKeysKey, on ? 'on' : 'off');
}

/** Whether the software suggests anything. */
export function keptSuggestions(): boolean {
  return stored(suggestionsKey) !== 'off';
}

/** Remembers whether the software suggests anything. */
export function keepSuggestions(on: boolean): void {
  store(suggestionsKey, on ? 'on' : 'off');
}

/** The JSON rule packs that were opened, by file name. */
export function keptPacks(): Readonly<Record<string, string>> {
  const value = json(stored(packsKey) ?? '');
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** Remembers JSON rule packs that were opened. */
export function keepPacks(packs: Readonly<Record<string, string>>): void {
  store(packsKey, JSON.stringify(packs));
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still lets people work; the header says that work is not kept.
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
