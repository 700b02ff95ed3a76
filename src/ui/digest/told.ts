import type { Source } from "../../atlas/atlas";
import type { Digest } from "../../draw/digest/digest";

/** A digest, with what a speaker says beside it and the documents that its numbers name. */
export interface Told {
  readonly digest: Digest;
  /** A paragraph each. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}
