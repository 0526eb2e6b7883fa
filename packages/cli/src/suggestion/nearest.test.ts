import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
  it('finds what was meant and nothing where all is far', () => {
    expect(nearest('trsut', ['trust', 'faith'])).toBe('trust');
    expect(nearest('leadership', ['trust', 'faith'])).toBeUndefined();
  });

  it('does not depend on the order of the candidates', () => {
    expect(nearest('trus', ['trusx', 'trust'])).toBe(nearest('trus', ['trust', 'trusx']));
  });
});
