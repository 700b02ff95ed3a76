/**
 * Whether an id has the form of a country's: two capitals, as in ISO 3166-1 alpha-2. Ids of organisations are in small
 * letters. Whether there is such a country is asked of `COUNTRY_CODES`, which a reader's page doesn't load.
 */
export function isCountryCode(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}
