import { pngText } from "../../../draw/sheet/pngText";
import { ADDRESS_KEYWORD } from "../file/pictureOf";

/** More than any picture of ours: what is larger isn't read. */
const MOST_BYTES = 60_000_000;

/**
 * The view of a picture that this atlas made, as query and hash; `null` for any other file. Where the picture came from
 * doesn't matter: only the view is taken from its address, never the host.
 */
export async function viewOfPicture(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  const address = pngText(new Uint8Array(await file.arrayBuffer()), ADDRESS_KEYWORD);
  if (address === null || !URL.canParse(address)) return null;
  const { search, hash } = new URL(address);
  return search + hash;
}
