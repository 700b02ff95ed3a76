import { fileURLToPath } from "node:url";

/** Folder of the committed outputs, `geo/ground`. */
export const GROUND = fileURLToPath(new URL("../ground", import.meta.url));

/** Folder of the fetched packages and of intermediate grids, which is not committed. */
export const CACHE = fileURLToPath(new URL("cache", import.meta.url));

/** Folder of the corridors' lines, which people edit. */
export const CORRIDORS = fileURLToPath(new URL("../corridors", import.meta.url));

/** Folder of the fonts that are served with the site. */
export const FONTS = fileURLToPath(new URL("../../public/fonts", import.meta.url));
