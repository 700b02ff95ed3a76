import type { ReactNode } from "react";
import { useWords } from "../locale/speech";
import { DialogFrame } from "../part/DialogFrame";

interface Props {
  onClose: () => void;
  children: ReactNode;
}

/** Legend and layers on a narrow screen, over everything else. */
export function KeyDialog({ onClose, children }: Props) {
  const { t } = useWords();
  return (
    <DialogFrame title={t("map.key")} onClose={onClose}>
      {children}
    </DialogFrame>
  );
}
