import type { ReactNode } from "react";

/** Signs that stand in several places of the page. */
export const CROSS = "m4 4 8 8M12 4l-8 8";
export const BACK = "M10 3 5 8l5 5";
export const ON = "m6 3 5 5-5 5";
export const LENS = "m10.5 10.5 3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z";

interface Props {
  /** Its lines, in a square of 16. */
  path: string;
  className?: string;
  /** What isn't lines. */
  children?: ReactNode;
}

/** A sign on a button or a link, for the eye: the words beside it, or its label, say the same. */
export function Sign({ path, className, children }: Props) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      {children}
      <path d={path} />
    </svg>
  );
}
