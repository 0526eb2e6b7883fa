import { withinBudget } from '../contract/budget';
import type { Format } from '../contract/format';
import { bibTexFormat } from '../formats/bibtex/bibtex';
import { causalMapFormat } from '../formats/causal-map/causal-map';
import { cmocFormat } from '../formats/cmoc/cmoc';
import { covidenceFormat } from '../formats/covidence/covidence';
import { cslFormat } from '../formats/csl/csl';
import { csvFormat } from '../formats/csv/csv';
import { docxFormat } from '../formats/docx/docx';
import { dotFormat } from '../formats/dot/dot';
import { endNoteXmlFormat } from '../formats/endnote-xml/endnote-xml';
import { eppiFormat } from '../formats/eppi/eppi';
import { gexfFormat } from '../formats/gexf/gexf';
import { graphmlFormat } from '../formats/graphml/graphml';
import { jsonCanvasFormat } from '../formats/json-canvas/json-canvas';
import { kumuFormat } from '../formats/kumu/kumu';
import { mermaidFormat } from '../formats/mermaid/mermaid';
import { nbibFormat } from '../formats/nbib/nbib';
import { prsmFormat } from '../formats/prsm/prsm';
import { qcaFormat } from '../formats/qca/qca';
import { qdcFormat } from '../formats/qdc/qdc';
import { qdpxFormat } from '../formats/qdpx/qdpx';
import { rayyanFormat } from '../formats/rayyan/rayyan';
import { risFormat } from '../formats/ris/ris';
import { tsvFormat } from '../formats/tsv/tsv';
import { xlsxFormat } from '../formats/xlsx/xlsx';

const all: readonly Format[] = [
  cmocFormat,
  risFormat,
  nbibFormat,
  cslFormat,
  bibTexFormat,
  endNoteXmlFormat,
  qdpxFormat,
  qdcFormat,
  eppiFormat,
  covidenceFormat,
  rayyanFormat,
  csvFormat,
  tsvFormat,
  xlsxFormat,
  docxFormat,
  causalMapFormat,
  kumuFormat,
  prsmFormat,
  graphmlFormat,
  gexfFormat,
  dotFormat,
  mermaidFormat,
  jsonCanvasFormat,
  qcaFormat,
];

/** Every format, in the order in which equally sure ones are tried; each reads within a budget. */
export const formats: readonly Format[] = all.map(withBudget);

function withBudget(format: Format): Format {
  const { read } = format;
  if (read === undefined) return format;
  return {
    ...format,
    read: (bytes, options = {}) =>
      withinBudget({ size: bytes.length, limits: options.limits }, () => read(bytes, options)),
  };
}
