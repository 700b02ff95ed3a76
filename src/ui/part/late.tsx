import type { ComponentType } from "react";
import { useLoaded } from "../load/useLoaded";
import { Boundary } from "./Boundary";
import { Missing } from "./Missing";
import { Slow } from "./Slow";

/**
 * A component whose file is loaded when it is first shown: nothing until it has come. One that doesn't come, after a lost connection or a new
 * deployment, is a sentence in its place with a way to try again, and the rest of the page goes on.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  // For all places where it is shown: what has come once is there at once.
  let Part: ComponentType<Props> | null = null;
  const bring = async () => {
    Part = await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module is read, as by React's own `lazy`.
  return function Late(props: Props) {
    const loaded = useLoaded(Part ? null : bring);
    if (Part)
      return (
        <Boundary instead={(again) => <Missing of="app.failed.part" onRetry={again} />}>
          <Part {...props} />
        </Boundary>
      );
    return loaded.state === "failed" ? (
      <Missing of="app.failed.part" onRetry={loaded.retry} />
    ) : (
      <Slow className="notice" />
    );
  };
}
