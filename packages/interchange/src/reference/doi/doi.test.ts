import { describe, expect, it } from 'vitest';
import { doiAlone, normalDoi, readDois } from './doi';

describe('a field that holds a DOI', () => {
  it.each([
    ['an address', 'https://doi.org/10.1186/S13643-021', '10.1186/s13643-021'],
    ['a name and a full stop', 'doi: 10.1000/a(b)c.', '10.1000/a(b)c'],
    [
      'every sign of an old DOI',
      '10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9',
      '10.1002/(sici)1097-4571(199009)41:6<391::aid-asi1>3.0.co;2-9',
    ],
    [
      'the same between pointed brackets, with entities',
      '&lt;10.1002/(SICI)1(19)4:6&lt;391::AID-A1&gt;3.0.CO;2-9&gt;',
      '10.1002/(sici)1(19)4:6<391::aid-a1>3.0.co;2-9',
    ],
    ['a number sign', '10.1000/456#789', '10.1000/456#789'],
    ['a question mark', '10.1000/what?', '10.1000/what?'],
    ['brackets around it', '(doi: 10.1016/S0140-6736(05)66545-2)', '10.1016/s0140-6736(05)66545-2'],
    [
      'percent escapes',
      'https://doi.org/10.5555%2Fs0140-6736%2805%2966545-2',
      '10.5555/s0140-6736(05)66545-2',
    ],
    ['escapes of escapes', 'http://dx.doi.org/10.5555%252Fab%253Cc', '10.5555/ab<c'],
    ['an escape without an address', '10.5555/ab%3C1%3E', '10.5555/ab<1>'],
    ['a percent sign that escapes nothing', '10.5555/ab%zz', '10.5555/ab%zz'],
    ['a query', 'https://www.tandfonline.com/doi/full/10.5555/abc.9?src=recsys', '10.5555/abc.9'],
    ['a place in the page', 'https://doi.org/10.5555/abc.9#sec-2', '10.5555/abc.9'],
    ['a parameter', 'https://j.example.org/file?id=10.5555/abc.9&type=printable', '10.5555/abc.9'],
    [
      'the ending of a publisher',
      'https://onlinelibrary.example.com/doi/10.5555/abc/full',
      '10.5555/abc',
    ],
    [
      'the version of a preprint',
      'https://www.medrxiv.org/content/10.1101/20.07.12v2.full',
      '10.1101/20.07.12',
    ],
    ['a registrant in parts', 'info:doi/10.1000.10/123', '10.1000.10/123'],
    ['letters of other scripts', '10.1000/Ärzte', '10.1000/Ärzte'],
    ['nothing', 'none', undefined],
    ['a prefix alone', '10.1000/', undefined],
    ['a number with more digits before', '110.1000/abc', undefined],
  ])('is read with %s', (_name, field, doi) => {
    expect(normalDoi(field)).toBe(doi);
  });

  it('gives all that stand in it, each once', () => {
    expect(readDois('10.5555/abc;10.5555/d;e;f, https://doi.org/10.5555/ABC')).toEqual([
      '10.5555/abc',
      '10.5555/d;e;f',
    ]);
    expect(readDois('10.1000/x [doi] S0001-1 [pii] 10.1000/y [doi]')).toEqual([
      '10.1000/x',
      '10.1000/y',
    ]);
    expect(readDois(7)).toEqual([]);
  });
});

describe('a field that may hold a DOI', () => {
  it.each([
    ['doi:10.5555/m3.7', '10.5555/m3.7'],
    ['DOI 10.5555/m3.7', '10.5555/m3.7'],
    ['https://doi.org/10.5555/ur.8', '10.5555/ur.8'],
    ['Journal Article', undefined],
    ['see also 10.5555/other', undefined],
    ['https://example.org/article/7', undefined],
  ])('“%s” gives it only where there is nothing else', (field, doi) => {
    expect(doiAlone(field)).toBe(doi);
  });
});
