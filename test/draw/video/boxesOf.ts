/** What an MP4 says of itself in its boxes (ISO/IEC 14496-12): enough to know that it is a film of that size and length. */
export interface Boxes {
  readonly size: { readonly width: number; readonly height: number };
  readonly seconds: number;
  readonly pictures: number;
  /** Whether players can start before they have all of it. */
  readonly isFast: boolean;
  /** All texts of the tags, one after the other. */
  readonly text: string;
}

interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Throws where the file has no such boxes, or one that is larger than what it is in. */
export function boxesOf(bytes: Buffer): Boxes {
  const top = boxesIn(bytes, 0, bytes.length);
  const [moov, mdat] = [one(top, "moov"), one(top, "mdat")];
  const inMoov = boxesIn(bytes, moov.from, moov.to);
  const header = one(inMoov, "mvhd");
  const isLong = bytes.readUInt8(header.from) === 1;
  const scale = bytes.readUInt32BE(header.from + (isLong ? 20 : 12));
  const length = isLong
    ? Number(bytes.readBigUInt64BE(header.from + 24))
    : bytes.readUInt32BE(header.from + 16);
  const track = boxesIn(bytes, one(inMoov, "trak").from, one(inMoov, "trak").to);
  const { to } = one(track, "tkhd");
  const table = ["mdia", "minf", "stbl", "stsz"].reduce<Box>(
    (box, type) => {
      return one(boxesIn(bytes, box.from, box.to), type);
    },
    one(inMoov, "trak"),
  );
  const tags = inMoov.find(({ type }) => type === "udta");
  return {
    size: { width: bytes.readUInt32BE(to - 8) / 65536, height: bytes.readUInt32BE(to - 4) / 65536 },
    seconds: length / scale,
    pictures: bytes.readUInt32BE(table.from + 8),
    isFast: moov.from < mdat.from,
    text: tags === undefined ? "" : bytes.subarray(tags.from, tags.to).toString("utf8"),
  };
}

function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    const short = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > to) throw new Error(`The box “${type}” is larger than what it is in.`);
    boxes.push({ type, from: at + (short === 1 ? 16 : 8), to: at + length });
    at += length;
  }
  return boxes;
}

function one(boxes: readonly Box[], type: string): Box {
  const box = boxes.find((each) => each.type === type);
  if (box === undefined) throw new Error(`There is no box “${type}”.`);
  return box;
}
