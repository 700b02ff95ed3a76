/** No row of the table that was asked for is shown. */
export class NothingShown extends Error {
  override name = "NothingShown";
}
