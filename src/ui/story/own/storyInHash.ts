import { checkOwnStory, toldOwnStory } from "../../../atlas/ownStory";
import type { OwnStory } from "../../../atlas/story";
import { readAddress } from "../../../scene/readAddress";
import { type Camera, readCamera, withCamera } from "../../../view/camera";
import { OWN_STORY } from "../../../view/view";
import type { Come } from "../come";
import { readOwnCode, writeOwnCode } from "./ownCode";
import { OWN_WORD } from "./ownWord";

/** What problems call a story that came in a link. */
const LINK = "link";

/** The reader's own story in a hash, ready to be told. */
export function storyInHash(hash: string): Come {
  const { story, problems } = ownIn(hash);
  return { story: story && toldOwnStory(OWN_STORY, story), problems };
}

/** The same as it is edited; neither a story nor a problem where the hash has none. */
export function ownIn(hash: string): ReturnType<typeof checkOwnStory> {
  const code = ownCodeIn(hash);
  if (code === "") return { story: null, problems: [] };
  return checkOwnStory(LINK, readOwnCode(code) ?? "", readAddress);
}

/** The code of the story in a hash; empty for none. */
export function ownCodeIn(hash: string): string {
  return OWN_WORD.exec(hash)?.[1] ?? "";
}

/** The hash with another story in it, or with none; the camera stays. */
export function withOwn(hash: string, story: OwnStory | null): string {
  return withOwnCode(hash, story === null ? "" : writeOwnCode(story));
}

export function withOwnCode(hash: string, code: string): string {
  const camera: Camera | null = readCamera(hash);
  const kept = withCamera("", camera);
  return code === "" ? kept : `${kept || "#"}${kept ? "&" : ""}own=${code}`;
}
