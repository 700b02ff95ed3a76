import { type Context, useContext } from "react";

/** What a context holds. @throws {Error} where nothing around the component gives it */
export function useHeld<Value>(context: Context<Value | null>, giver: string): Value {
  const held = useContext(context);
  if (held === null) throw new Error(`<${giver}> is missing.`);
  return held;
}
