import type { ComponentProps } from "react";

interface Props extends ComponentProps<"button"> {
  /** What it does, for those who don't see its sign. */
  label: string;
  /** Its sign, as a path in a square of 16. */
  path: string;
}

/** The sign for closing. */
export const CROSS = "m4 4 8 8M12 4l-8 8";

/** A button that is a sign. */
export function IconButton({ label, path, className = "", ...button }: Props) {
  return (
    <button type="button" className={`icon-button ${className}`.trim()} aria-label={label} {...button}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
