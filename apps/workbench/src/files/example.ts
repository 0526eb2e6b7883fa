import { readReview, type Review } from '@cmoc/model';

/** Loads the example that comes with the model, by the way every file takes. */
export async function loadExample(): Promise<Review> {
  const example =
    await import('@cmoc/model/examples/interorganisational-collaboration.cmoc.json?raw');
  const result = readReview(example.default);
  if (!result.ok) {
    const [first] = result.issues;
    throw new TypeError(`The example cannot be read: ${first?.code ?? ''} ${first?.message ?? ''}`);
  }
  return result.value;
}
