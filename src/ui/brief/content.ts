import type { Source } from "../../atlas/atlas";
import type { Brief } from "../../draw/brief/brief";

/** What a thing's record gives a brief; what stands on every brief comes besides. */
export interface BriefContent extends Pick<Brief, "kind" | "title" | "finding" | "lead" | "parts"> {
  /** That of number 1 first. */
  readonly cited: readonly Source[];
}
