import { geoFolder } from "../../../geo/build/geoFolder";
import { indexOf } from "../../../src/atlas/indexOf";
import { readAtlas } from "../../../src/atlas/readAtlas";

/** The atlas as it stands in `geo/`. */
export const realAtlas = readAtlas(geoFolder());
export const realIndex = indexOf(realAtlas);
