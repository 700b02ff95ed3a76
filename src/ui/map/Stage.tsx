import { type ReactNode, useEffect, useMemo, useState } from "react";
import { cameraOfPicture } from "../../draw/flat/pictureFrame";
import { onPage } from "../../draw/pagePlaces";
import type { Camera } from "../../view/camera";
import type { Switch, View } from "../../view/view";
import { useWindowEvent } from "../browser/useWindowEvent";
import { Missing } from "../part/Missing";
import { AddToStory } from "../story/own/AddToStory";
import { type Signal, useOwnSignal, useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { Drawing, Drawn } from "./drawing";
import { Flow } from "./Flow";
import { LayerSwitches } from "./LayerSwitches";
import { LegendLinks } from "./LegendLinks";
import { MapButtons } from "./MapButtons";
import { MapKey } from "./MapKey";
import type { MapPlace, RenderMap } from "./MapRoom";
import type { MapSlot } from "./mapSlot";
import { ScaleBar } from "./ScaleBar";
import { type Bringing, useBringing } from "./useBringing";
import { useSmallHand } from "./useSmallHand";
import { useZoom } from "./useZoom";

export function stageOf(switches: readonly Switch[], loadDrawing: () => Promise<Drawing>): RenderMap {
  return (slot, place) => <Stage {...{ slot, place, switches, loadDrawing }} />;
}

interface Props {
  slot: MapSlot;
  place: MapPlace;
  switches: readonly Switch[];
  loadDrawing: () => Promise<Drawing>;
}

/**
 * What stands around the map: its buttons, its legend, its scale. It is there as long as only the picture is, and brings what draws the map when
 * that is wanted.
 */
function Stage({ slot, place, switches, loadDrawing }: Props) {
  const camera = useOwnSignal<Camera | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const look = usePictured(drawn === null, place, camera);
  const picture = useSmallHand(slot, place, drawn === null, look);
  const bringing = useBringing(slot, place, loadDrawing, drawn, picture);
  const { drawing, hand } = bringing;
  const zoom = useZoom(camera);
  const isUsed = useUsed(slot.view);
  useMapOnPage(drawn, bringing.rests, camera);
  const Part = drawing.state === "here" ? drawing.value : null;
  return (
    <>
      <Signs slot={slot} drawn={drawn} layers={<LayerSwitches switches={switches} zoom={zoom} />} />
      {Part && <Part {...{ slot, place, camera, zoom, hand, isUsed }} onDrawn={setDrawn} />}
      <Tools {...{ place, drawn, camera, bringing }} />
      {drawing.state === "failed" && <Missing of="map.failed" onRetry={drawing.retry} />}
    </>
  );
}

interface ToolsProps extends Pick<Props, "place"> {
  drawn: Drawn | null;
  camera: Signal<Camera | null>;
  bringing: Bringing;
}

function Tools({ place, drawn, camera, bringing: { rests, ask, zoomBy, bring } }: ToolsProps) {
  return (
    <>
      <MapButtons
        disabled={drawn === null && !rests}
        zoomBy={zoomBy}
        showWhole={() => ask(({ showWhole }) => showWhole())}
      />
      <AddToStory look={() => sightOf(camera.get(), place.canvas.current)} />
      <Flow {...{ drawn, camera, rests, bring }} />
      <ScaleBar camera={camera} />
    </>
  );
}

/** The legend: at first that with which the page came. */
function Signs({ slot, drawn, layers }: Pick<Props, "slot"> & { drawn: Drawn | null; layers: ReactNode }) {
  const [served] = useState(servedLegend);
  if (slot.view.explore !== null) return drawn?.signs;
  const legend = drawn?.signs ?? (served && <LegendLinks legend={{ __html: served }} />);
  return <MapKey view={slot.view} legend={legend} layers={layers} inWayOf={drawn?.inWayOf ?? null} />;
}

function servedLegend(): string | undefined {
  return onPage("legend")?.querySelector(".legend")?.innerHTML;
}

/** Where the picture looks, as long as nothing else does: the style sheets lay it by the size of the page. */
function usePictured(
  isAlone: boolean,
  { canvas, paper }: MapPlace,
  camera: Signal<Camera | null>,
): () => void {
  const look = () => {
    const picture = paper && onPage<SVGSVGElement>("picture", paper);
    if (isAlone && picture && canvas.current) camera.set(cameraOfPicture(picture, canvas.current));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the picture stands.
  useEffect(look, []);
  useWindowEvent("resize", look);
  return look;
}

/** The map that others may ask: what is drawn, or the picture where that is all that is asked for. */
function useMapOnPage(drawn: Drawn | null, rests: boolean, camera: Signal<Camera | null>): void {
  const { mapOnPage } = useWires();
  const pen = drawn?.pen ?? null;
  const isThere = pen !== null || rests;
  const onPage = useMemo(() => (isThere ? { pen, camera } : null), [isThere, pen, camera]);
  useWrite(mapOnPage, onPage);
}

/** What the map shows, to be kept in a story. */
function sightOf(camera: Camera | null, element: Element | null) {
  if (camera === null || element === null) return null;
  return { camera, size: { width: element.clientWidth, height: element.clientHeight } };
}

/** Whether the reader has used a key or changed the view: before that nobody needs to hear what the map has become. */
function useUsed(view: View): boolean {
  const [first] = useState(view);
  const [isUsed, setUsed] = useState(false);
  useWindowEvent("keydown", () => setUsed(true));
  return isUsed || view !== first;
}
