/** One file of an archive, as the archive describes it. None of it has been checked. */
export interface DirectoryEntry {
  /** The path as it is written, with slashes one way. */
  readonly path: string;
  /** 0 for stored as it is, 8 for deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** The check sum; null where the archive does not say it. */
  readonly sum: number | null;
  /** Where its bytes begin; undefined where that lies outside the archive. */
  readonly start: number | undefined;
}

/** What an archive says it holds. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Whether the list at the end of the archive was there; else the files were looked for. */
  readonly listed: boolean;
  readonly cut: boolean;
}

const localMark = 0x04034b50;
const listMark = 0x02014b50;
const endMark = 0x06054b50;
const wideEndMark = 0x06064b50;
const wideEndPointer = 0x07064b50;
const unknownSize = 0xffffffff;
const longestComment = 65_535;

/**
 * Reads the list of files at the end of an archive; where it is gone, as in an archive that was cut
 * short, looks for the files one after another. Linear in the size of the archive; never throws.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return searchEntries(bytes, view, maxEntries);
  const { start, count } = listAt(view, end);
  const entries: DirectoryEntry[] = [];
  let at = start;
  while (entries.length < count && at + 46 <= view.byteLength && mark(view, at) === listMark) {
    if (entries.length >= maxEntries) return { entries, listed: true, cut: true };
    entries.push(listedEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + twice(view, at + 30);
  }
  const complete = entries.length >= count || count === 0xffff;
  return complete ? { entries, listed: true, cut: false } : searchEntries(bytes, view, maxEntries);
}

function mark(view: DataView, at: number): number {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0;
}

/** The lengths of the extra field and of the comment, which follow each other. */
function twice(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (mark(view, at) === endMark) return at;
  }
  return undefined;
}

function listAt(view: DataView, end: number): { readonly start: number; readonly count: number } {
  const plain = { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (mark(view, end - 20) !== wideEndPointer) return plain;
  const wide = Number(view.getBigUint64(end - 12, true));
  if (mark(view, wide) !== wideEndMark || wide + 56 > view.byteLength) return plain;
  return {
    start: Number(view.getBigUint64(wide + 48, true)),
    count: Number(view.getBigUint64(wide + 32, true)),
  };
}

function listedEntry(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry {
  const nameLength = view.getUint16(at + 28, true);
  const flags = view.getUint16(at + 8, true);
  const sizes = wideSizes(view, at + 46 + nameLength, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    length: view.getUint16(at + 30, true),
  });
  return {
    path: pathOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    packedSize: sizes.packedSize,
    size: sizes.size,
    sum: view.getUint32(at + 16, true),
    start: bodyOf(view, sizes.offset),
  };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Sizes beyond four gigabytes, or not known when writing began, stand in an extra field. */
function wideSizes(view: DataView, at: number, plain: Sizes & { readonly length: number }): Sizes {
  let [size, packedSize, offset] = [plain.size, plain.packedSize, plain.offset];
  const last = Math.min(at + plain.length, view.byteLength);
  let field = at;
  while (field + 4 <= last && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  const stop = field + 4 <= last ? Math.min(field + 4 + view.getUint16(field + 2, true), last) : 0;
  let next = field + 4;
  const take = (known: number): number => {
    if (known !== unknownSize || next + 8 > stop) return known;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  size = take(size);
  packedSize = take(packedSize);
  offset = take(offset);
  return { size, packedSize, offset };
}

/** Where the bytes of a file begin: behind its own heading. */
function bodyOf(view: DataView, at: number): number | undefined {
  if (at + 30 > view.byteLength || mark(view, at) !== localMark) return undefined;
  return at + 30 + twice(view, at + 26);
}

function searchEntries(bytes: Uint8Array, view: DataView, maxEntries: number): Directory {
  const entries: DirectoryEntry[] = [];
  let at = nextMark(bytes, view, 0);
  while (at < view.byteLength) {
    if (entries.length >= maxEntries) return { entries, listed: false, cut: true };
    const start = bodyOf(view, at);
    if (start === undefined) break;
    const said = view.getUint32(at + 18, true);
    const described = (view.getUint16(at + 6, true) & 8) !== 0;
    const end =
      described || said === unknownSize
        ? nextMark(bytes, view, start)
        : Math.min(start + said, view.byteLength);
    entries.push(foundEntry(bytes, view, { at, start, end, described }));
    at = nextMark(bytes, view, Math.max(end, start));
  }
  return { entries, listed: false, cut: false };
}

function foundEntry(
  bytes: Uint8Array,
  view: DataView,
  found: {
    readonly at: number;
    readonly start: number;
    readonly end: number;
    readonly described: boolean;
  },
): DirectoryEntry {
  const { at, start, end, described } = found;
  const size = view.getUint32(at + 22, true);
  const unsaid = described || size === unknownSize;
  return {
    path: pathOf(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))),
    method: view.getUint16(at + 8, true),
    encrypted: (view.getUint16(at + 6, true) & 1) === 1,
    packedSize: Math.max(0, end - start),
    size: unsaid ? -1 : size,
    sum: unsaid ? null : view.getUint32(at + 14, true),
    start,
  };
}

/** The next heading of a file; the list at the end begins where files are over. */
function nextMark(bytes: Uint8Array, view: DataView, from: number): number {
  let at = bytes.indexOf(0x50, from);
  while (at >= 0) {
    const found = mark(view, at);
    if (found === localMark) return at;
    if (found === listMark) return view.byteLength;
    at = bytes.indexOf(0x50, at + 1);
  }
  return view.byteLength;
}

/** Names of other encodings than UTF-8 come out with replacement characters; they stay apart by place. */
function pathOf(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll('\\', '/');
}
