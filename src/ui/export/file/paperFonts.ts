import { fetchInTime } from "../../../atlas/fetchInTime";
import { BASE } from "../../browser/files";

/** The faces that come with what is printed, as TrueType. Rejects where they can't be had. */
export async function paperFonts(): Promise<{ regular: Uint8Array; semibold: Uint8Array }> {
  const [regular, semibold] = await Promise.all([
    bytesOf("fonts/inter-400.ttf"),
    bytesOf("fonts/inter-600.ttf"),
  ]);
  return { regular, semibold };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchInTime(`${BASE}${path}`)).arrayBuffer());
}
