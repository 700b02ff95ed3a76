import { useEffect, useState } from "react";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";

/** How well the present grid is known, country by country: said where it is switched on. */
export function GridNote() {
  const words = useWords();
  const [note, setNote] = useState("");
  useEffect(() => {
    loadAllWords(words).then(({ t }) => setNote(t("map.grid.known")), console.info);
  }, [words]);
  return <p className="muted">{note}</p>;
}
