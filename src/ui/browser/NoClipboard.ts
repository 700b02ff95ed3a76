/** The clipboard isn't there, or the reader or a frame doesn't allow it. */
export class NoClipboard extends Error {
  override name = "NoClipboard";
}
