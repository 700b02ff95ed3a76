/** The browser has no encoder for a video of that size: WebCodecs is missing, or only takes what is smaller. */
export class NoVideo extends Error {
  override name = "NoVideo";
}
