import { useCallback } from "react";
import { useLoaded } from "../load/useLoaded";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";

/** How well the present grid is known, country by country: said where it is switched on. */
export function GridNote() {
  const words = useWords();
  const said = useLoaded(useCallback(() => loadAllWords(words), [words]));
  return <p className="muted">{said.state === "here" && said.value.t("map.grid.known")}</p>;
}
