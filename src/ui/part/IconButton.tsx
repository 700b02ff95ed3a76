import type { ComponentProps } from "react";
import { Sign } from "./Sign";

interface Props extends ComponentProps<"button"> {
  /** What it does, for those who don't see its sign. */
  label: string;
  /** Its sign, as a path in a square of 16. */
  path: string;
}

/** A button that is a sign. */
export function IconButton({ label, path, className = "", ...button }: Props) {
  return (
    <button type="button" className={`icon-button ${className}`.trim()} aria-label={label} {...button}>
      <Sign path={path} />
    </button>
  );
}
