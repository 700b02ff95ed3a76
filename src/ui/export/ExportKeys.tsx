import { useEffect, useState } from "react";
import { useWords } from "../locale/speech";
import { ToolNotice } from "../part/ToolNotice";
import { useDrop } from "./drop/useDrop";
import { usePrintKey } from "./print/usePrintKey";

/** Hears the key for printing, and a picture that is dropped on the page; of what is none it says so, until the dialog is opened. */
export function ExportKeys({ isOpen }: { isOpen: boolean }) {
  const { t } = useWords();
  const [isUnknown, setUnknown] = useState(false);
  usePrintKey();
  useDrop(() => setUnknown(true));
  useEffect(() => {
    if (isOpen) setUnknown(false);
  }, [isOpen]);
  return (
    isUnknown && <ToolNotice onDismiss={() => setUnknown(false)}>{t("export.dropped.unknown")}</ToolNotice>
  );
}
