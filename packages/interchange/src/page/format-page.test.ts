import { describe, expect, it } from 'vitest';
import { formats } from '../registry/formats';
import { formatPage } from './format-page';

describe('the page of a format', () => {
  it.each(formats)('says of $id what the format says of itself', async (format) => {
    await expect(formatPage(format)).toMatchFileSnapshot(`../formats/${format.id}/page.md`);
  });
});
