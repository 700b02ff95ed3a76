import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Padding, Pen, PenEvents } from "../../draw/pen";
import type { Extent } from "../../scene/extent";
import type { Mark, Scene } from "../../scene/scene";
import { type Camera, readCamera } from "../../view/camera";
import { afterPaint } from "../browser/afterPaint";
import { useWords } from "../locale/speech";
import { late } from "../part/late";
import { Notice } from "../part/Notice";
import { AddToStory } from "../story/own/AddToStory";
import { useNavigation } from "../wire/navigation";
import { useOwnSignal, useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import { type Choosing, choicesOf } from "./choicesOf";
import { Flow } from "./Flow";
import { type Hovered, HoverTip } from "./HoverTip";
import { MapButtons } from "./MapButtons";
import { mayFly } from "./mayFly";
import { frameOf, openingCamera } from "./openingCamera";
import { PointedPlace } from "./PointedPlace";
import type { PlaceAsked } from "./placeAsked";
import { ScaleBar } from "./ScaleBar";

const Chooser = late(async () => (await import("./Chooser")).Chooser);

export interface StageProps {
  /** Where the pen draws. */
  canvas: React.RefObject<HTMLDivElement | null>;
  /** Makes the pen that draws in the element, at its first camera. Another function makes another pen. */
  createPen: (element: HTMLElement, events: PenEvents) => Pen;
  scene: Scene;
  asked: PlaceAsked;
  /** The sheet with the picture with which the page came: the full-extent button shows again what that showed. */
  paper: HTMLElement | null;
  /** What that button shows where there was none. */
  whole: Extent;
  paddingOf: (map: Element) => Padding;
  /** The camera has come to rest. */
  onRest?: (camera: Camera) => void;
  /** The legend over the map. */
  children?: ReactNode;
}

/** Where React meets the pens: hands them the scene, and makes of what they hear a change of the view. */
export function Stage(props: StageProps) {
  const { canvas, scene, children } = props;
  const { hovered, camera, choosing, setChoosing, isLacking, setLacking, events } = useHeard(props.onRest);
  const pen = usePen(props, events);
  const showWhole = useShowWhole(pen, props);
  const { mapOnPage } = useWires();
  const onPage = useMemo(() => pen && { pen, camera }, [pen, camera]);
  useWrite(mapOnPage, onPage);
  return (
    <>
      {children}
      <HoverTip hovered={hovered} />
      <MapButtons disabled={pen === null} zoomBy={(steps) => pen?.zoomBy(steps)} showWhole={showWhole} />
      <AddToStory look={() => sightOf(pen, canvas.current)} />
      <Flow pen={pen} scene={scene} camera={camera} />
      {pen && <PointedPlace pen={pen} camera={camera} />}
      <ScaleBar camera={camera} />
      {isLacking && <LackNotice onDismiss={() => setLacking(false)} />}
      {choosing && <Chooser choosing={choosing} onClose={() => setChoosing(null)} />}
    </>
  );
}

/** What the pen hears, kept for those who show it. */
function useHeard(onRest: StageProps["onRest"]) {
  const hovered = useOwnSignal<Hovered | null>(null);
  const camera = useOwnSignal<Camera | null>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [isLacking, setLacking] = useState(false);
  const pick = usePick(setChoosing);
  const events: Required<PenEvents> = {
    onPick: (...picked) => {
      // A finger, which only points when it picks, leaves none behind.
      hovered.set(null);
      pick(...picked);
    },
    onHover: (mark, at) => hovered.set(mark && { title: mark.title, at }),
    onMove: camera.set,
    onLack: () => setLacking(true),
    onRest: (next) => {
      camera.set(next);
      onRest?.(next);
    },
  };
  return { hovered, camera, choosing, setChoosing, isLacking, setLacking, events };
}

/** Shows what the picture of the page showed; where there was none, the whole. */
function useShowWhole(pen: Pen | null, { canvas, paper, whole, paddingOf }: StageProps): () => void {
  const [frame] = useState(() => frameOf(paper));
  return () => {
    if (!canvas.current || !pen) return;
    const camera = frame && openingCamera(frame, canvas.current);
    if (camera) pen.setCamera(camera, mayFly());
    else pen.showExtent(whole, paddingOf(canvas.current), mayFly());
  };
}

/** Says that the map isn't whole, until it is put away. */
function LackNotice({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useWords();
  return (
    <Notice action={t("app.dismiss")} onAction={onDismiss}>
      {t("map.lacking")}
    </Notice>
  );
}

/** What the map shows, to be kept in a story. */
function sightOf(pen: Pen | null, element: Element | null) {
  if (pen === null || element === null) return null;
  return { camera: pen.camera(), size: { width: element.clientWidth, height: element.clientHeight } };
}

/** A click on one thing picks it, on several offers a choice, on nothing lets go of what is picked. */
function usePick(choose: (choosing: Choosing | null) => void): PenEvents["onPick"] {
  const { changeView } = useNavigation();
  return (marks: readonly Mark[], at) => {
    const choices = choicesOf(marks);
    if (choices.length > 1) return choose({ choices, at });
    choose(null);
    changeView({ picked: choices[0]?.picked ?? null });
  };
}

/** The pen of the stage, kept in step with the scene and with what is to be shown. `null` until it is there. */
function usePen(props: StageProps, events: Required<PenEvents>): Pen | null {
  const { canvas, scene, asked, whole, paddingOf } = props;
  const pen = useMadePen(props, events);
  useEffect(() => afterPaint(() => pen?.paint(scene)), [pen, scene]);
  useShownExtent(pen, asked, whole, () => canvas.current && paddingOf(canvas.current));
  return pen;
}

function useMadePen(
  { canvas, createPen }: Pick<StageProps, "canvas" | "createPen">,
  events: Required<PenEvents>,
): Pen | null {
  const [pen, setPen] = useState<Pen | null>(null);
  const now = useEffectEvent(() => events);
  // Before the browser paints, so that the picture never leaves the screen on its way from one to the other.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createPen(canvas.current, {
      onPick: (marks, at) => now().onPick(marks, at),
      onHover: (mark, at) => now().onHover(mark, at),
      onRest: (camera) => now().onRest(camera),
      onMove: (camera) => now().onMove(camera),
      onLack: () => now().onLack(),
    });
    now().onMove(made.camera());
    setPen(made);
    return () => {
      made.remove();
      setPen(null);
    };
  }, [canvas, createPen]);
  return pen;
}

/**
 * Moves the map to what was picked; on Back, to where the reader looked then. The place with which the page opened is left alone,
 * since the pen was made with a camera that shows it.
 */
function useShownExtent(
  pen: Pen | null,
  { extent, name: place }: PlaceAsked,
  whole: Extent,
  paddingNow: () => Padding | null,
) {
  const { isRevisited } = useWires().address;
  const last = useRef(place);
  const cameraThen = useCameraThen(pen, place);
  const show = useEffectEvent(() => {
    const padding = paddingNow();
    const camera = isRevisited() ? cameraThen() : null;
    const target = extent ?? (isRevisited() ? whole : null);
    if (camera) pen?.setCamera(camera, mayFly());
    else if (target && padding) pen?.showExtent(target, padding, mayFly());
  });
  useEffect(() => {
    if (place === last.current) return;
    last.current = place;
    return afterPaint(show);
  }, [place]);
}

/**
 * Where the reader looked at this entry of the browser's history: the address says it. Only a page that opened on no place has no camera
 * there until the map is moved; for it that is the first camera of the pen.
 */
function useCameraThen(pen: Pen | null, place: string | null): () => Camera | null {
  const first = useRef<Camera | null>(null);
  const note = useEffectEvent((pen: Pen | null) => {
    if (place === null && readCamera(location.hash) === null) first.current ??= pen?.camera() ?? null;
  });
  useEffect(() => note(pen), [pen]);
  return () => readCamera(location.hash) ?? (place === null ? first.current : null);
}
