/** The types of EndNote, by their names in lower case, with the CSL type each stands for. */
const cslTypeOfName: Readonly<Record<string, string>> = {
  'journal article': 'article-journal',
  'electronic article': 'article-journal',
  book: 'book',
  'edited book': 'book',
  'electronic book': 'book',
  'book section': 'chapter',
  'electronic book section': 'chapter',
  report: 'report',
  'government document': 'report',
  thesis: 'thesis',
  'web page': 'webpage',
  blog: 'post-weblog',
  'conference proceedings': 'paper-conference',
  'conference paper': 'paper-conference',
  'magazine article': 'article-magazine',
  'newspaper article': 'article-newspaper',
  statute: 'legislation',
  'legal rule or regulation': 'legislation',
  bill: 'bill',
  case: 'legal_case',
  hearing: 'hearing',
  manuscript: 'manuscript',
  'unpublished work': 'manuscript',
  patent: 'patent',
  dataset: 'dataset',
  'computer program': 'software',
  standard: 'standard',
  pamphlet: 'pamphlet',
  'personal communication': 'personal_communication',
  encyclopedia: 'entry-encyclopedia',
  dictionary: 'entry-dictionary',
  'film or broadcast': 'motion_picture',
  'audiovisual material': 'motion_picture',
  'online multimedia': 'motion_picture',
  grant: 'document',
  generic: 'document',
};

/** The numbers programs write where they leave the name out. */
const nameOfNumber: Readonly<Record<string, string>> = {
  '17': 'journal article',
  '6': 'book',
  '28': 'edited book',
  '5': 'book section',
  '27': 'report',
  '46': 'government document',
  '32': 'thesis',
  '12': 'web page',
  '10': 'conference proceedings',
  '47': 'conference paper',
  '19': 'magazine article',
  '23': 'newspaper article',
  '13': 'generic',
};

/** The CSL type of a reference; undefined for a type that is not known. */
export function cslTypeOfEndNote(name: string, number: string): string | undefined {
  const known = nameOfNumber[number.trim()];
  const folded = name.trim().toLowerCase();
  const wanted = folded === '' ? (known ?? '') : folded;
  return Object.hasOwn(cslTypeOfName, wanted) ? cslTypeOfName[wanted] : undefined;
}
