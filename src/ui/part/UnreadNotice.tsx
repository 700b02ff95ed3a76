import { useState } from "react";
import { useWords } from "../locale/speech";
import { Notice } from "./Notice";

/** More words than these don't fit into a line. */
const NAMED = 3;

/** Says in one line which words of the address weren't understood, until it is dismissed. */
export function UnreadNotice({ unread }: { unread: readonly string[] }) {
  const { t } = useWords();
  const words = [...unread.slice(0, NAMED), ...(unread.length > NAMED ? ["…"] : [])].join(", ");
  const [dismissed, setDismissed] = useState("");
  if (unread.length === 0 || dismissed === words) return null;
  return (
    <Notice action={t("app.dismiss")} onAction={() => setDismissed(words)}>
      {t("app.unread", { words })}
    </Notice>
  );
}
