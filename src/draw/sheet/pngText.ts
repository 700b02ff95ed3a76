/** Text in a PNG file (PNG 3, 11.3.4.3 `tEXt`): by keyword, in Latin-1. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk, in bytes. */
const FRAME = 12;

/** A copy of a PNG that says it too. What Latin-1 doesn't have is written in escapes of an address. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = chunksIn(png);
  if (chunks === null) throw new Error("These bytes aren't a PNG.");
  const end = chunks.find(({ type }) => type === "IEND")!.at;
  const added = Object.entries(texts).map(([keyword, text]) => chunkOf(`${keyword}\0${latin(text)}`));
  return joined([png.subarray(0, end), ...added, png.subarray(end)]);
}

/** What a PNG says under a keyword; `null` where it says nothing, is cut short, or isn't one at all. */
export function pngText(bytes: Uint8Array, keyword: string): string | null {
  for (const { type, data } of chunksIn(bytes) ?? []) {
    if (type !== "tEXt") continue;
    const text = String.fromCharCode(...data.subarray(0, 20_000));
    if (text.startsWith(`${keyword}\0`)) return text.slice(keyword.length + 1);
  }
  return null;
}

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

function chunkOf(text: string): Uint8Array {
  const body = Uint8Array.from(`tEXt${text}`, (letter) => letter.charCodeAt(0));
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

function latin(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/gu, (letter) => encodeURIComponent(letter));
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
