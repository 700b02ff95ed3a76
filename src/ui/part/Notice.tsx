import type { ReactNode } from "react";

interface Props {
  /** What the button says. */
  action: string;
  onAction: () => void;
  children: ReactNode;
}

/** A line about something that didn't go as asked, and what can be done. */
export function Notice({ action, onAction, children }: Props) {
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
