/** What the ground is, as all who draw it read it: the windows of its levels and of the relief, in degrees. */
import { groundFile } from "./geoFolder";

/** @typedef {[west: number, south: number, east: number, north: number]} Box */

const { levels, relief } = groundFile("ground");

/** @type {Box} */
export const OVERVIEW_BOX = levels.overview.window;
/** The region of the corridors. @type {Box} */
export const DETAIL_BOX = levels.detail.window;

/** @type {{ window: Box, file: string }} */
export const RELIEF = relief;
