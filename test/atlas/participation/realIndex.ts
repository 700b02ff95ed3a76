import { indexOf } from "../../../src/atlas/indexOf";
import { shippedAtlas } from "../../../src/site/siteFiles";

/** The frozen atlas: real facts, as they were on a day. */
export const realAtlas = shippedAtlas();
export const realIndex = indexOf(realAtlas);
