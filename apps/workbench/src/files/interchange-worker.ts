import { serveCalls } from '@cmoc/kernel';
import {
  detectFormats,
  formats,
  planImport,
  readForeignFile,
  writeForeignFile,
  type Format,
} from '@cmoc/interchange';
import * as z from 'zod';
import type {
  InterchangeAnswer,
  InterchangeAnswers,
  InterchangeFunctions,
  InterchangeRequest,
  NamedFormat,
} from './interchange-request';

z.config({ jitless: true });

serveCalls({ answer } satisfies InterchangeFunctions);

function answer(request: InterchangeRequest): InterchangeAnswer<keyof InterchangeAnswers> {
  switch (request.kind) {
    case 'import':
      return plan(request);
    case 'formats':
      return { ok: true, value: formats.filter(({ write }) => write !== undefined).map(named) };
    case 'export': {
      const at = new Date().toISOString();
      const written = writeForeignFile(request.review, request.format, { at });
      return written.ok
        ? { ok: true, value: written.value }
        : { ok: false, issues: written.issues };
    }
  }
}

type ImportRequest = Extract<InterchangeRequest, { kind: 'import' }>;

function plan({ bytes, name, review, format }: ImportRequest): InterchangeAnswer<'import'> {
  const read = readForeignFile(bytes, name, format === undefined ? {} : { format });
  if (!read.ok) return { ok: false, issues: read.issues };
  const { value, lossReport, provenance } = read.value;
  const candidates = detectFormats(bytes, name)
    .map((found) => found.format)
    .filter((one) => one.read !== undefined)
    .map(named);
  return {
    ok: true,
    value: {
      name,
      format: provenance.format,
      candidates,
      // Who imports, and when, is added when the reviewer says so.
      plan: planImport(review, value, { by: 'reviewer', at: '1970-01-01T00:00:00Z' }),
      lossReport,
      warnings: read.issues,
    },
  };
}

function named({ id, title, about, extensions, mediaType }: Format): NamedFormat {
  return { id, title, use: about.use, extension: extensions[0] ?? id, mediaType };
}
