import type { ReactNode } from "react";
import "./field.css";

/** A choice in a dialog, or a line of text, under what it is about. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child.
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
