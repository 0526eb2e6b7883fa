import { expect, it } from 'vitest';
import { inertJson } from './inert-json';

it('escapes what acts on a terminal and keeps its meaning', () => {
  const value = {
    text: 'a\u009b31mb\u0085\u007f\u202ec\u2066\ufeff\u001b[0m',
    half: '\ud800',
    plain: 'Größe 信頼',
  };
  const json = inertJson(value);
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\ufeff\ud800]/);
  expect(json).toContain('Größe 信頼');
  expect(JSON.parse(json)).toEqual(value);
});
