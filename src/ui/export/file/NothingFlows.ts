/** There is no line on the map along which power is exported. */
export class NothingFlows extends Error {
  override name = "NothingFlows";
}
