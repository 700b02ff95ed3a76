/** Text in a PNG file by keyword: in Latin-1 (PNG 3, 11.3.3.2 `tEXt`), or in UTF-8 where it has other letters (11.3.3.4 `iTXt`). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk, in bytes. */
const FRAME = 12;

/** A copy of a PNG that says it too. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = chunksIn(png);
  if (chunks === null) throw new Error("These bytes aren't a PNG.");
  const end = chunks.find(({ type }) => type === "IEND")!.at;
  const added = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joined([png.subarray(0, end), ...added, png.subarray(end)]);
}

/** What a PNG says under a keyword; `null` where it says nothing, is cut short, or isn't one at all. */
export function pngText(bytes: Uint8Array, keyword: string): string | null {
  for (const { type, data } of chunksIn(bytes) ?? []) {
    const head = `${keyword}${HEADS[type] ?? ""}`;
    const said = data.subarray(0, LONGEST);
    if (HEADS[type] === undefined || latin(said.subarray(0, head.length)) !== head) continue;
    const text = said.subarray(head.length);
    return type === "iTXt" ? new TextDecoder().decode(text) : latin(text);
  }
  return null;
}

/** What stands between keyword and text, by type of chunk: international text isn't compressed and names no language. */
const HEADS: Readonly<Record<string, string>> = { tEXt: "\0", iTXt: "\0\0\0\0\0" };
/** Of a text more isn't read, in bytes. */
const LONGEST = 20_000;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins. */
  readonly at: number;
}

function chunksIn(bytes: Uint8Array): Chunk[] | null {
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + FRAME + length > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, at, data: bytes.subarray(at + 8, at + 8 + length) });
    at += FRAME + length;
  }
  return chunks.at(-1)?.type === "IEND" ? chunks : null;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const type = /^[\x20-\x7e\xa0-\xff]*$/.test(text) ? "tEXt" : "iTXt";
  const written = type === "tEXt" ? bytesOf(text) : new TextEncoder().encode(text);
  return chunkOf(joined([bytesOf(`${type}${keyword}${HEADS[type]}`), written]));
}

/** Of letters that Latin-1 has. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function chunkOf(body: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, checksum(body));
  return chunk;
}

/** CRC-32 as of PNG and zip. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
