import type { MouseEvent } from "react";
import { pickedOfPage } from "../../view/pagePath";
import { useWires } from "../wire/wires";

/** HTML that React leaves alone. */
export interface Html {
  readonly __html: string;
}

/** The legend of the picture. Its links lead to pages; a plain click goes there without leaving this one. */
export function LegendLinks({ legend }: { legend: Html }) {
  const { changeView } = useWires().address;
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest("a");
    const picked = link && pickedOfPage(link.pathname);
    if (!picked) return;
    event.preventDefault();
    changeView({ picked });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is clicked.
    <div
      className="legend"
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own legend.
      dangerouslySetInnerHTML={legend}
    />
  );
}
