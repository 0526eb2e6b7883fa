import { describe, expect, it } from 'vitest';
import { patched, readAddress, readOpened, writeAddress } from './address';

describe('an address', () => {
  it('is read back as it was written', () => {
    const address = {
      view: 'map',
      query: { mechanism: 'text:a & b', open: 'configuration:IOC-18' },
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('is the same whatever order its parts were set in', () => {
    const one = writeAddress({ view: 'chains', query: { chain: 'a>b', through: 'a' } });
    expect(writeAddress({ view: 'chains', query: { through: 'a', chain: 'a>b' } })).toBe(one);
  });

  it.each(['', '#', '#/nowhere', '#/__proto__?x=1'])('leads from %j to the overview', (hash) => {
    expect(readAddress(hash).view).toBe('overview');
  });

  it('loses what is set to null and leaves out what is empty', () => {
    const address = patched(readAddress('#/configurations?q=trust&role=context'), {
      role: null,
      q: '',
    });
    expect(writeAddress(address)).toBe('#/configurations');
  });

  it('opens only what can be opened', () => {
    expect(readOpened('configuration:a:b')).toEqual({ kind: 'configuration', id: 'a:b' });
    expect(readOpened('person:x')).toBeUndefined();
    expect(readOpened(undefined)).toBeUndefined();
  });
});
