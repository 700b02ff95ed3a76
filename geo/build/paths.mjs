import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SHIPPED = fileURLToPath(new URL("..", import.meta.url));
/** The shipped facts, or those that `ATLAS_GEO` names, as every command reads them. */
const GEO = process.env.ATLAS_GEO ? resolve(process.env.ATLAS_GEO) : SHIPPED;

/** Folder of the committed outputs. */
export const SHIPPED_GROUND = join(SHIPPED, "ground");

/** The folder that is built: that of the facts if they bring one, else the shipped one. */
export const GROUND = [join(GEO, "ground"), SHIPPED_GROUND].find((folder) => existsSync(folder));

/** Folder of the fetched packages and of intermediate grids, which is not committed. */
export const CACHE = fileURLToPath(new URL("cache", import.meta.url));

/** Folder of the corridors' lines, which people edit. */
export const CORRIDORS = join(GEO, "corridors");

/** Folder of the fonts that are served with the site. */
export const FONTS = fileURLToPath(new URL("../../public/fonts", import.meta.url));
