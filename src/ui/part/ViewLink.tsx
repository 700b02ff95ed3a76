import type { MouseEvent, ReactNode } from "react";
import type { Language } from "../../atlas/vocabulary";
import type { View } from "../../view/view";
import { useNavigation } from "../wire/navigation";

interface Props {
  /** What following it changes in the view. */
  change: Partial<View>;
  isCurrent?: boolean;
  className?: string | undefined;
  /** -1 within what is walked by arrow keys. */
  tabIndex?: -1;
  lang?: Language | undefined;
  children: ReactNode;
}

/** A link to another view: an ordinary one for a new tab, a step in the same page for a plain click. */
export function ViewLink({ change, isCurrent = false, className, tabIndex, lang, children }: Props) {
  const { hrefOf, changeView, expect } = useNavigation();
  const { picked } = change;
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeView(change);
  };
  return (
    <a
      href={hrefOf(change)}
      className={className}
      tabIndex={tabIndex}
      lang={lang}
      aria-current={isCurrent ? "page" : undefined}
      onClick={follow}
      onPointerEnter={picked ? () => expect?.(picked) : undefined}
    >
      {children}
    </a>
  );
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
