/**
 * What a table holds under a word of the address or of the facts. A plain index also answers with what every object has: `constructor`
 * would be a country.
 */
export function ownOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
