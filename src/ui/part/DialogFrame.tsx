import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { useWords } from "../locale/speech";
import "./dialogStyle";
import { IconButton } from "./IconButton";
import { CROSS } from "./Sign";

interface Props {
  title: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page, under its title. Its library is heavy: what uses it loads on demand. */
export function DialogFrame({ title, className = "", onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`dialog ${className}`}>
          <header>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t("app.close")} path={CROSS} />} />
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
