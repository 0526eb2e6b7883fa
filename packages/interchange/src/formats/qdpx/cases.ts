import { encodeText } from '../../decode-text/decode-text';
import { writeZip } from '../../container/write-zip';
import type { FormatCases } from '../../page/format-case';

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Example" origin="A program">
  <Users>
    <User guid="${guid(1)}" name="Ann"/>
    <User guid="${guid(2)}" name="Bo"/>
  </Users>
  <CodeBook><Codes><Code guid="${guid(3)}" name="trust" isCodable="true"/></Codes></CodeBook>
  <Sources>
    <TextSource guid="${guid(4)}" name="Interview 1" plainTextPath="internal://${guid(4)}.txt">
      <PlainTextSelection guid="${guid(5)}" startPosition="2" endPosition="12">
        <Coding guid="${guid(6)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(3)}"/></Coding>
        <Coding guid="${guid(7)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(3)}"/></Coding>
        <NoteRef targetGUID="${guid(8)}"/>
      </PlainTextSelection>
    </TextSource>
  </Sources>
  <Notes>
    <Note guid="${guid(8)}"><PlainTextContent>Both coded this.</PlainTextContent></Note>
  </Notes>
</Project>
`;

const text = '\u{1F600} Trust grew between partners.';

/** Small projects with what must come of them. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'Two people code one passage',
      input: {
        bytes: writeZip([
          { path: 'project.qde', bytes: encodeText(project) },
          { path: `sources/${guid(4)}.txt`, bytes: encodeText(text) },
        ]),
        shown: `project.qde\n\n${project}\nsources/${guid(4)}.txt\n\n${text}\n`,
      },
      comesTo: ['2 team', '1 source', '1 fragment', '1 construct', '2 evidence', '1 memo'],
      leaves: ['warning positions-decided', 'approximated passages'],
    },
    {
      title: 'The same project file without its archive',
      input: project,
      comesTo: ['2 team', '1 source', '1 fragment', '1 construct', '2 evidence', '1 memo'],
      leaves: [
        'not-in-file PlainTextSelection',
        'not-in-file TextSource@plainTextPath',
        'approximated passages',
      ],
    },
  ],
};
