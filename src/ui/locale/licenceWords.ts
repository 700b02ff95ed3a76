import { HEIGHTS_CREDIT } from "../../draw/heightsCredit";
import type { Words } from "./words";

/** Whose work the records and the ground are. */
export function licenceWords(licence: string, { t }: Pick<Words, "t">): string {
  const said = t("app.licence", { licence });
  return HEIGHTS_CREDIT === null ? said : `${said} ${t("app.heights", { credit: HEIGHTS_CREDIT })}`;
}
