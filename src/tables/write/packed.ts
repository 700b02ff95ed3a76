import { Zip, type ZipInputFile } from "fflate";

/** A file as an archive holds it: deflated, with what a reader checks it by. */
export interface PackedFile {
  readonly path: string;
  readonly deflated: Uint8Array;
  readonly crc: number;
  /** In bytes, before it was packed. */
  readonly size: number;
}

/** Of a gzip file without a name in it (RFC 1952), which is what browsers write. */
const HEAD_BYTES = 10;
const FLAGS_AT = 3;
const TAIL_BYTES = 8;

/**
 * Packs a file by what the browser brings, which is native. A gzip file holds all that an archive asks for: the deflated bytes, and behind them
 * the checksum and the length.
 */
export async function packed(path: string, pieces: Iterable<string | Uint8Array>): Promise<PackedFile> {
  const { writable, readable } = new CompressionStream("gzip");
  const coming = new Response(readable).arrayBuffer();
  await writeAll(writable.getWriter(), pieces);
  const gzip = new Uint8Array(await coming);
  if (gzip[FLAGS_AT] !== 0) throw new Error("This gzip file has a head of another length.");
  const end = gzip.length - TAIL_BYTES;
  const tail = new DataView(gzip.buffer, end);
  return {
    path,
    deflated: gzip.subarray(HEAD_BYTES, end),
    ...{ crc: tail.getUint32(0, true), size: tail.getUint32(4, true) },
  };
}

async function writeAll(
  writer: WritableStreamDefaultWriter<BufferSource>,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const letters = new TextEncoder();
  for (const piece of pieces) {
    await writer.ready;
    // A failure shows where the bytes are read.
    void writer.write(typeof piece === "string" ? letters.encode(piece) : new Uint8Array(piece));
  }
  await writer.close();
}

/** Packed files as one archive. */
export function archived(files: readonly PackedFile[], date: string): Uint8Array<ArrayBuffer>[] {
  const done: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    done.push(bytes);
  });
  for (const { path, deflated, crc, size } of files) {
    const file: ZipInputFile = { filename: path, crc, size, compression: 8, mtime: `${date}T00:00:00` };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(deflated), true);
  }
  zip.end();
  return done;
}
