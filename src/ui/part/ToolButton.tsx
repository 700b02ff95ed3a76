import type { ReactNode } from "react";

interface Props {
  label: string;
  /** What it does, for those who point at it. */
  title: string;
  className?: string;
  /** Whether the dialog stands that it opens. */
  isOpen: boolean;
  /** Whether that is on its way. */
  isComing: boolean;
  /** Keys that do the same, as `aria-keyshortcuts` names them. */
  keys?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A tool in the header, which opens a dialog. */
export function ToolButton({ label, title, className, isOpen, isComing, keys, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={className ? `tool ${className}` : "tool"}
      title={title}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-busy={isComing || undefined}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
