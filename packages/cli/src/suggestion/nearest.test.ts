import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
  it('finds what was meant and nothing where all is far', () => {
    expect(nearest('trsut', ['trust', 'faith'])).toBe('trust');
    expect(nearest('leadership', ['trust', 'faith'])).toBeUndefined();
  });

  it('takes two letters in the wrong order for one slip, in short words too', () => {
    expect(nearest('rsi', ['csl', 'ris', 'dot'])).toBe('ris');
    expect(nearest('rxx', ['ris'])).toBeUndefined();
  });

  it('does not depend on the order of the candidates', () => {
    expect(nearest('trus', ['trusx', 'trust'])).toBe(nearest('trus', ['trust', 'trusx']));
  });
});
