import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { changeView } from "../../view/useView";
import { PICKED_KINDS, type Picked } from "../../view/view";
import { useWords } from "../locale/speech";
import type { MapSlot } from "../Shell";
import { Notice } from "../shell/Notice";

/** Draws the map in its place, beginning with the picture that the page came with. */
export type RenderMap = (slot: MapSlot, picture: Element | null) => ReactNode;

interface Props {
  slot: MapSlot;
  picture: Element | null;
  /** The live map and all that goes with it. */
  loadMap: () => Promise<RenderMap>;
}

/** The place of the map: holds the picture, which answers clicks, until the map itself has come. */
export function MapRoom({ slot, picture, loadMap }: Props) {
  const { t } = useWords();
  const [map, setMap] = useState<{ render: RenderMap } | "failed" | null>(null);
  const load = () => {
    setMap(null);
    loadMap().then(
      (render) => setMap({ render }),
      () => setMap("failed"),
    );
  };
  useEffect(load, [loadMap]);
  if (map !== null && map !== "failed") return map.render(slot, picture);
  return (
    <>
      <PictureRoom picture={picture} />
      {map === "failed" && (
        <Notice action={t("app.retry")} onAction={load}>
          {t("map.failed")}
        </Notice>
      )}
    </>
  );
}

function PictureRoom({ picture }: { picture: Element | null }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (picture) ref.current?.append(picture);
  }, [picture]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard the panel lists the same things as links.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className="map-canvas still-paper"
      ref={ref}
      onClick={(event) => changeView({ picked: pickedBy(event) })}
    />
  );
}

/** What a click on the picture picks: its marks carry their ids, such as `segment:ca-az/caspian-crossing`. */
function pickedBy({ target }: MouseEvent): Picked | null {
  const id = target instanceof Element && target.closest<SVGElement>("[data-id]")?.dataset.id;
  const [kind, ...rest] = (id || "").split(":").slice(-2);
  const known = PICKED_KINDS.find((each) => each === kind);
  return known && rest[0] ? { kind: known, id: rest[0] } : null;
}
