import { describe, expect, it } from 'vitest';
import { readmeExamples } from './readme-examples.mjs';

describe('readmeExamples', () => {
  it('takes the blocks fenced as ts and no others', () => {
    const page =
      'A\n```ts\nlet a;\nlet b;\n```\n```tsx\nno\n```\n```sh\nno\n```\n````ts\nlet c;\n````\n';
    expect(readmeExamples(page)).toEqual(['let a;\nlet b;\n', 'let c;\n']);
  });
});
