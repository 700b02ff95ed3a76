import { type ComponentType, lazy, Suspense, useState } from "react";
import { useWords } from "../locale/speech";
import { Boundary } from "./Boundary";
import { Notice } from "./Notice";

/**
 * A component whose file is loaded when it is first shown: nothing until it has come. One that doesn't come, after a lost connection or a new
 * deployment, is a sentence in its place with a way to try again, and the rest of the page goes on.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const coming = () => lazy(async () => ({ default: await load() }));
  // For all places where it is shown: what has come once is there at once.
  let Part = coming();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module is read, as by React's own `lazy`.
  return function Late(props: Props) {
    const [, setTries] = useState(0);
    const askAgain = () => {
      Part = coming();
      setTries((tries) => tries + 1);
    };
    const missing = (again: () => void) => (
      <PartMissing
        onRetry={() => {
          askAgain();
          again();
        }}
      />
    );
    return (
      <Boundary instead={missing}>
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

function PartMissing({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Notice action={t("app.retry")} onAction={onRetry}>
      {t("app.failed.part")}
    </Notice>
  );
}
