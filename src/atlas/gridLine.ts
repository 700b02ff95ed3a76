/** A line of the present grid: what is said of it when it is pointed at. */
export interface GridLine {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Nominal; `null` where it isn't known. */
  readonly kV: number | null;
  readonly accuracyKm: number;
  /** Whose record it was taken from, and of which year or month. */
  readonly by: string;
  readonly date: string;
}

/** A class of nominal voltage, by its lower bound in kV. */
export type VoltageClass = 500 | 330 | 220 | 0 | "unknown";

/** Lines of transmission are seen from further away than those of distribution, and than those of which nothing is known. */
export function isTransmission(voltage: VoltageClass): boolean {
  return voltage !== "unknown" && voltage >= 220;
}
