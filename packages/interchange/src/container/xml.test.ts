import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from './xml-element';

function root(text: string): XmlElement {
  const read = readXml(text);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

describe('reading XML', () => {
  it('keeps elements and text in order, and tells names from prefixes', () => {
    const document = root('<a x="1"><v:b>one <i>two</i> three</v:b><c/></a>');
    expect(childrenOf(document).map(({ name, fullName }) => [name, fullName])).toEqual([
      ['b', 'v:b'],
      ['c', 'c'],
    ]);
    expect(textOf(childOf(document, 'b'))).toBe('one two three');
    expect(attributeOf(document, 'x')).toBe('1');
    expect(childrenOf(document, 'd')).toEqual([]);
  });

  it('hands over one record after another without keeping them', () => {
    const seen: string[] = [];
    const read = readXml(`<list>${'<r>x</r>'.repeat(1000)}<r>last</r></list>`, {
      onElement: { r: (record) => seen.push(textOf(record)) },
    });
    expect(seen).toHaveLength(1001);
    expect(read.ok && read.value.content).toEqual([]);
  });

  it('refuses entities and types of a document’s own', () => {
    const code = (text: string) => readXml(text).issues[0]?.code;
    expect(code('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('forbidden-xml');
    expect(code('<!DOCTYPE a SYSTEM "file:///etc/passwd" []><a/>')).toBe('forbidden-xml');
    expect(readXml('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>').ok).toBe(true);
  });

  it('leaves entities it does not know as they are written, and says so', () => {
    const read = readXml('<a>&nbsp;&lt;&#x1F600;</a>');
    expect(read.ok && textOf(read.value)).toBe('&nbsp;<\u{1F600}');
    expect(read.issues.map(({ code }) => code)).toEqual(['not-xml']);
  });

  it('gives what is there of a document that ends too early', () => {
    const read = readXml('<a><b>one</b><b>tw');
    expect(read.ok && childrenOf(read.value, 'b').map(textOf)).toEqual(['one', 'tw']);
    expect(read.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('keeps within depth and number', () => {
    expect(readXml('<a>'.repeat(50_000)).issues[0]?.code).toBe('nested-too-deep');
    const many = readXml(`<a>${'<b/>'.repeat(100)}</a>`, { limits: { maxElements: 10 } });
    expect(many.ok && many.value.content).toHaveLength(9);
    expect(many.issues.map(({ code }) => code)).toEqual(['too-many-records']);
  });

  it('refuses what is none', () => {
    for (const text of ['', 'no tag', '\u0000', '<', '<<<<>>>>']) {
      expect(readXml(text).ok, text).toBe(false);
    }
  });

  it('is not led astray by names of the language', () => {
    const document = root('<a __proto__="x"><__proto__/><constructor/></a>');
    expect(childrenOf(document)).toHaveLength(2);
    expect({}).not.toHaveProperty('x');
  });
});

describe('writing XML', () => {
  it('brings text and attributes back, line ends and all', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((words) =>
        words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''),
      );
    fc.assert(
      fc.property(text, fc.constantFrom('\r\n', '\r', '\n', '\t', ''), (words, end) => {
        const said = `${words}${end}${words}`;
        const back = root(writeXml({ name: 'a', attributes: { x: said }, content: said }));
        expect(textOf(back)).toBe(said);
        expect(attributeOf(back, 'x')).toBe(said);
      }),
      { seed: 5 },
    );
  });

  it('replaces what XML cannot hold', () => {
    const back = root(writeXml({ name: 'a', content: '\u0000x\ud800' }));
    expect(textOf(back)).toBe('\ufffdx\ufffd');
  });
});
