import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { pngText, withPngText } from "../../../src/draw/sheet/pngText";
import { ADDRESS } from "./realSheet";

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const said = withPngText(plain, { Source: ADDRESS, Copyright: "CC BY 4.0, Şəki" });

test("what is written into a picture is read out of it", () => {
  expect([pngText(said, "Source"), pngText(said, "Copyright"), pngText(said, "Author")]).toEqual([
    ADDRESS,
    "CC BY 4.0, Şəki",
    null,
  ]);
});

test("the picture is still one, checksums and all", () => {
  const { width, height } = PNG.sync.read(Buffer.from(said), { checkCRC: true });
  expect([width, height]).toEqual([3, 2]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("GIF89a, or so it says")],
  ["a picture that is cut short", said.subarray(0, said.length - 20)],
  ["a picture with a chunk longer than the file", withLength(said, 0x7fffffff)],
])("%s says nothing", (_, bytes) => {
  expect(pngText(bytes, "Source")).toBeNull();
});

test("only a picture can be written into", () => {
  expect(() => withPngText(new Uint8Array(8), {})).toThrow("These bytes aren't a PNG.");
});

function withLength(png: Uint8Array, length: number): Uint8Array {
  const copy = png.slice();
  new DataView(copy.buffer).setUint32(8, length);
  return copy;
}
