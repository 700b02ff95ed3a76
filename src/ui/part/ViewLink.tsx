import type { MouseEvent, ReactNode } from "react";
import type { View } from "../../view/view";
import { useNavigation } from "../navigation";

interface Props {
  /** What following it changes in the view. */
  change: Partial<View>;
  isCurrent?: boolean;
  className?: string | undefined;
  lang?: "en" | undefined;
  children: ReactNode;
}

/** A link to another view: an ordinary one for a new tab, a step in the same page for a plain click. */
export function ViewLink({ change, isCurrent = false, className, lang, children }: Props) {
  const { hrefOf, changeView } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeView(change);
  };
  return (
    <a
      href={hrefOf(change)}
      className={className}
      lang={lang}
      aria-current={isCurrent ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
