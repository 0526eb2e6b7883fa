import { hashText } from '../../texts/hash-text';
import { describeText } from '../../texts/held-texts';
import { isPlainObject } from '../../shape/read-unknown';

type Value = Readonly<Record<string, unknown>>;

/** Takes full texts out of their sources, which from now on name them by hash, and puts them beside. */
export function moveFullTexts(value: Value): Record<string, unknown> {
  const { sources } = value;
  if (!Array.isArray(sources)) return { ...value };
  const texts = new Map<string, string>();
  const moved = (sources as unknown[]).map((source): unknown => {
    if (!isPlainObject(source) || typeof source['fullText'] !== 'string') return source;
    const { fullText, ...rest } = source as Value & { readonly fullText: string };
    if (fullText === '') return rest;
    texts.set(hashText(fullText), fullText);
    return { ...rest, fullText: describeText(fullText) };
  });
  if (texts.size === 0) return { ...value, sources: moved };
  return { ...value, sources: moved, texts: [...texts].map(([hash, text]) => ({ hash, text })) };
}
