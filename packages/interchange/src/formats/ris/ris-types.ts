/** The type codes of RIS with the CSL type each stands for. The first code of a type is written. */
export const cslTypeOfRis: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  RPRT: 'report',
  BOOK: 'book',
  CHAP: 'chapter',
  THES: 'thesis',
  ELEC: 'webpage',
  CONF: 'paper-conference',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  STAT: 'legislation',
  GEN: 'document',
  ABST: 'article-journal',
  BLOG: 'post-weblog',
  BILL: 'bill',
  CASE: 'legal_case',
  COMP: 'software',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  GOVDOC: 'report',
  GRANT: 'document',
  HEAR: 'hearing',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MPCT: 'motion_picture',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  SER: 'book',
  SLIDE: 'speech',
  STAND: 'standard',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** The code that is written for a CSL type. */
export function risTypeOf(type: unknown): string {
  return Object.entries(cslTypeOfRis).find(([, csl]) => csl === type)?.[0] ?? 'GEN';
}

/** The CSL type of a code or of the words some programs write instead; `document` for others. */
export function cslTypeOf(code: string): { readonly type: string; readonly known: boolean } {
  const folded = code.trim().toUpperCase();
  const type = Object.hasOwn(cslTypeOfRis, folded) ? cslTypeOfRis[folded] : undefined;
  if (type !== undefined) return { type, known: true };
  if (/^J(?:OURNAL(?: ARTICLE)?)?$/.test(folded)) return { type: 'article-journal', known: true };
  return { type: 'document', known: false };
}
