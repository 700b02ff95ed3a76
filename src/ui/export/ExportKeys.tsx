import { useEffect, useState } from "react";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { ToolNotice } from "../part/ToolNotice";
import { useDrop } from "./drop/useDrop";
import { usePrintKey } from "./print/usePrintKey";

/** Hears the key for printing, and a picture that is dropped on the page; of what is none it says so, until the dialog is opened. */
export function ExportKeys({ isOpen }: { isOpen: boolean }) {
  const words = useWords();
  const [notice, setNotice] = useState("");
  usePrintKey();
  useDrop(() =>
    loadAllWords(words).then(
      ({ t }) => setNotice(t("export.dropped.unknown")),
      () => setNotice(words.t("app.failed")),
    ),
  );
  useEffect(() => {
    if (isOpen) setNotice("");
  }, [isOpen]);
  return notice !== "" && <ToolNotice onDismiss={() => setNotice("")}>{notice}</ToolNotice>;
}
