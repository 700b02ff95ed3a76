/** Where the files lie that the build makes of the tables, and how they are called. These names never change. */
export const DATA_FOLDER = "data";
export const WORKBOOK = "corridor-atlas.xlsx";
export const PACKAGE = "datapackage.json";
export const GRID_MAP = "grid.geojson";

/** The page that tells what the tables hold. */
export const DATA_PAGE = "data.html";
