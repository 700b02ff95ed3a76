/** Heights at which a sheet rests on a narrow screen, lowest first. Their sizes are in `sheet.css`. */
export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];
