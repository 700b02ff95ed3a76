import { type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";

interface Props {
  label: string;
  isSet: boolean;
  children: ReactNode;
}

/** A button that opens a menu under it. The platform closes it by Escape and by a click beside it. */
export function FacetMenu({ label, isSet, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const toggle = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === "open");
    if (newState === "open" && button.current) placeUnder(button.current, currentTarget);
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={isSet ? "facet is-set" : "facet"}
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        <span className="facet-words">{label}</span>
      </button>
      <div id={id} popover="auto" className="facet-menu" onToggle={toggle}>
        {isOpen && children}
      </div>
    </>
  );
}

/** Under the button, and within the window. */
function placeUnder(button: HTMLElement, menu: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${bottom + 4}px`;
  menu.style.maxHeight = `${innerHeight - bottom - 16}px`;
}
