import { useEffect, useEffectEvent } from "react";

interface Options {
  /** Hears it before whatever it is meant for. */
  readonly capture?: boolean;
  /** Promises not to prevent what the browser does, so that it needn't wait. */
  readonly passive?: boolean;
}

/**
 * Hears events of the window as long as the component is there, with what the component knows by then. A list of types
 * is a constant, or the window would be listened to anew at each render.
 */
export function useWindowEvent<Type extends keyof WindowEventMap>(
  types: Type | readonly Type[],
  hear: (event: WindowEventMap[Type]) => void,
  { capture = false, passive = false }: Options = {},
): void {
  const onEvent = useEffectEvent(hear);
  useEffect(() => {
    const stop = new AbortController();
    const listener = (event: WindowEventMap[Type]) => onEvent(event);
    const options = { capture, passive, signal: stop.signal };
    for (const type of [types].flat() as Type[]) addEventListener(type, listener, options);
    return () => stop.abort();
  }, [types, capture, passive]);
}
