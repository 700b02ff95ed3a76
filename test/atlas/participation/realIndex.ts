import { geoFolder } from "../../../geo/build/geoFolder";
import { indexOf } from "../../../src/atlas/indexOf";
import { readAtlas } from "../../../src/atlas/readAtlas";

/** The frozen atlas: real facts, as they were on a day. */
export const realAtlas = readAtlas(geoFolder());
export const realIndex = indexOf(realAtlas);
