/** Of what type a file of data is to a browser, by its ending. */
export const DATA_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
  geojson: "application/geo+json",
} as const;
