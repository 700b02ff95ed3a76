import type { MouseEvent, ReactNode } from "react";
import type { Picked } from "../../view/view";
import { useNavigation } from "../navigation";

interface Props {
  /** `null` leads to the overview. */
  to: Picked | null;
  className?: string;
  lang?: "en" | undefined;
  children: ReactNode;
}

/** A link to what is said about a thing: an ordinary one for a new tab, a step in the same page for a plain click. */
export function PickLink({ to, className, lang, children }: Props) {
  const { view, hrefOf, changeView } = useNavigation();
  const isHere = to !== null && view.picked?.kind === to.kind && view.picked.id === to.id;
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeView({ picked: to });
  };
  return (
    <a
      href={hrefOf({ picked: to })}
      className={className}
      lang={lang}
      aria-current={isHere ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
