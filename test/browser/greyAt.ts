/** How bright a pixel of a picture is to the eye, from 0 to 255: `at` is where its red lies among the bytes. */
export function greyAt(data: Buffer, at: number): number {
  return 0.3 * data.readUInt8(at) + 0.6 * data.readUInt8(at + 1) + 0.1 * data.readUInt8(at + 2);
}
