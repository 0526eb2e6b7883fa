import { writeZip } from '../src/container/write-zip';

const encode = (text: string) => new TextEncoder().encode(text);

/** A GUID that is easy to tell. */
export const guid = (number: number) =>
  `ABCDEF00-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The text of the one source, with a character outside the basic plane and line ends of Windows. */
export const interview = 'Ann \u{1F600} said:\r\nTrust grew between partners.\r\nMeetings helped.';

/** A passage of the text, as positions counted one way or another. */
export function positions(words: string, count: (before: string) => number): string {
  const start = interview.indexOf(words);
  const end = start + words.length;
  return `startPosition="${count(interview.slice(0, start))}" endPosition="${count(interview.slice(0, end))}"`;
}

/** Ways of counting that programs have. */
export const ways = {
  characters: (before: string) => Array.from(before).length,
  units: (before: string) => before.length,
  unitsCrlfOne: (before: string) => before.replaceAll('\r\n', '\n').length,
  charactersCrlfOne: (before: string) => Array.from(before.replaceAll('\r\n', '\n')).length,
};

/** A small project as a program would write it, with everything the format knows. */
export function projectXml(count: (before: string) => number = ways.characters): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="NVivo 15" basePath="D:\\Papers" creatingUserGUID="${guid(1)}">
  <Users><User guid="{${guid(1)}}" name="Ann" id="AN"/><User guid="${guid(2)}" name="bo@uni.ac.uk"/></Users>
  <CodeBook><Codes>
    <Code guid="${guid(10)}" name="Process" isCodable="false" color="#F00082"><Description>How.</Description><NoteRef targetGUID="${guid(70)}"/>
      <Code guid="${guid(11)}" name="trust" isCodable="true"/><Code guid="${guid(12)}" name="meetings" isCodable="true" color="#abc"/></Code>
  </Codes></CodeBook>
  <Variables><Variable guid="${guid(20)}" name="Age" typeOfVariable="Integer"/><Variable guid="${guid(21)}" name="Unused" typeOfVariable="Text"/></Variables>
  <Cases><Case guid="${guid(30)}"><CodeRef targetGUID="${guid(11)}"/><VariableValue><VariableRef targetGUID="${guid(20)}"/><IntegerValue>42</IntegerValue></VariableValue><SourceRef targetGUID="${guid(40)}"/><SelectionRef targetGUID="${guid(50)}"/></Case></Cases>
  <Sources>
    <TextSource guid="${guid(40)}" name="Interview" plainTextPath="internal://${guid(41)}.txt" richTextPath="internal://x.docx" creatingUser="${guid(1)}" creationDateTime="2020-01-02T03:04:05Z">
      <PlainTextSelection guid="${guid(50)}" ${positions('Trust grew between partners', count)} name="Trust grew" creatingUser="${guid(1)}" creationDateTime="2020-01-02T03:04:05">
        <Description>Remarkable.</Description>
        <Coding guid="${guid(60)}" creatingUser="${guid(1)}" creationDateTime="2020-01-02T03:04:05Z"><CodeRef targetGUID="${guid(11).toLowerCase()}"/><NoteRef targetGUID="${guid(71)}"/></Coding>
        <Coding guid="${guid(61)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(11)}"/></Coding>
        <Coding guid="${guid(62)}"><CodeRef targetGUID="${guid(99)}"/></Coding>
        <NoteRef targetGUID="${guid(71)}"/>
      </PlainTextSelection>
      <PlainTextSelection guid="${guid(51)}" ${positions('Meetings helped', count)}><Description>No code here.</Description></PlainTextSelection>
      <Coding guid="${guid(63)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(12)}"/></Coding>
      <VariableValue><VariableRef targetGUID="${guid(20)}"/><IntegerValue>7</IntegerValue></VariableValue>
    </TextSource>
    <PDFSource guid="${guid(42)}" name="Report" path="internal://${guid(42)}.pdf">
      <PDFSelection guid="${guid(52)}" page="3" firstX="1" firstY="2" secondX="3" secondY="4" name="Figure"><Coding guid="${guid(64)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(12)}"/></Coding></PDFSelection>
      <Representation guid="${guid(43)}" name="R"><PlainTextContent>One two three.</PlainTextContent><PlainTextSelection guid="${guid(53)}" startPosition="4" endPosition="7"/></Representation>
    </PDFSource>
    <VideoSource guid="${guid(44)}" name="Film">
      <Transcript guid="${guid(45)}" name="T"><PlainTextContent>Hello world.</PlainTextContent><SyncPoint guid="${guid(46)}" timeStamp="0" position="0"/><SyncPoint guid="${guid(47)}" timeStamp="900" position="5"/><TranscriptSelection guid="${guid(54)}" fromSyncPoint="${guid(46)}" toSyncPoint="${guid(47)}"><Coding guid="${guid(65)}"><CodeRef targetGUID="${guid(11)}"/></Coding></TranscriptSelection></Transcript>
      <VideoSelection guid="${guid(55)}" begin="10" end="20" name="Scene"/>
    </VideoSource>
  </Sources>
  <Notes>
    <Note guid="${guid(70)}" name="On process"><PlainTextContent>A memo.</PlainTextContent></Note>
    <Note guid="${guid(71)}" creatingUser="${guid(1)}" creationDateTime="2020-01-02T03:04:05Z"><PlainTextContent>Double.</PlainTextContent></Note>
    <Note guid="${guid(72)}" name="About the project"><PlainTextContent>Whole.</PlainTextContent></Note>
  </Notes>
  <Links><Link guid="${guid(80)}" name="leads to" direction="OneWay" color="#000" originGUID="${guid(12)}" targetGUID="${guid(11)}"><NoteRef targetGUID="${guid(71)}"/></Link></Links>
  <Sets><Set guid="${guid(90)}" name="Chain"><Description>A chain.</Description><MemberCode targetGUID="${guid(11)}"/><MemberSource targetGUID="${guid(40)}"/><MemberNote targetGUID="${guid(70)}"/></Set></Sets>
  <Graphs><Graph guid="${guid(95)}" name="Map"/></Graphs>
  <Description>The project.</Description>
  <NoteRef targetGUID="${guid(72)}"/>
</Project>`;
}

/** The project in its archive, folder and file names as some program writes them. */
export function projectArchive(
  xml: string,
  names: { readonly project?: string; readonly folder?: string } = {},
): Uint8Array {
  const { project = 'Project.qde', folder = 'Sources' } = names;
  return writeZip([
    { path: project, bytes: encode(xml) },
    { path: `${folder}/.root`, bytes: new Uint8Array() },
    { path: `${folder}/${guid(41).toLowerCase()}.TXT`, bytes: encode(`\ufeff${interview}`) },
  ]);
}
