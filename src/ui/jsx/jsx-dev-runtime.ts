import type { ElementType, Key, ReactElement, ReactNode } from "react";
import { jsx, jsxs } from "./jsx-runtime";

export { Fragment, type JSX } from "./jsx-runtime";

/** The same while editing. */
export function jsxDEV(
  type: ElementType,
  props: { readonly children?: ReactNode },
  key: Key | undefined,
  isOfMany: boolean,
): ReactElement {
  return isOfMany ? jsxs(type, props, key) : jsx(type, props, key);
}
