import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { onPage } from "../../draw/pagePlaces";
import type { Padding, Pen } from "../../draw/pen";
import type { Extent } from "../../scene/extent";
import { type Camera, readCamera, writeCamera } from "../../view/camera";
import { afterPaint } from "../browser/afterPaint";
import { useWindowEvent } from "../browser/useWindowEvent";
import { useWires } from "../wire/wires";
import { mayFly } from "./mayFly";
import type { PlaceAsked } from "./placeAsked";

interface Props {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly asked: PlaceAsked;
  /** Whether the map is a small one beside a figure. */
  readonly isAside: boolean;
  /** Shows what the page opens with. */
  readonly showWhole: () => void;
  readonly paddingOf: (map: Element) => Padding;
}

/**
 * Moves the map to what was picked; on Back, to where the reader looked then, and so when a figure is closed. The place with which the page opened
 * is left alone, since the pen was made with a camera that shows it.
 */
export function useShownExtent(pen: Pen | null, props: Props): void {
  const { asked, canvas, isAside, showWhole, paddingOf } = props;
  const { extent, name: place } = asked;
  const { hashThen } = useWires().address;
  const last = useRef({ place, isAside });
  const before = useRef<Camera | null>(null);
  const held = useRef<Held | null>(isAside && readCamera(location.hash) === null ? TO_BE_SHOWN : null);
  const cameraThen = useCameraThen(pen, place);
  const cameraBack = (isClosed: boolean) => {
    const hash = hashThen();
    if (hash !== null) return cameraThen(hash);
    return isClosed && extent === null ? before.current : null;
  };
  const show = useEffectEvent((isClosed: boolean) => {
    const camera = cameraBack(isClosed);
    if (camera) return pen?.setCamera(camera, mayFly());
    if (isAside) held.current = TO_BE_SHOWN;
    else if (extent && canvas.current) pen?.showExtent(extent, paddingOf(canvas.current), mayFly());
    else if (isClosed || hashThen() !== null) showWhole();
  });
  useEffect(() => {
    const { place: placeThen, isAside: wasAside } = last.current;
    if (place === placeThen && isAside === wasAside) return;
    last.current = { place, isAside };
    held.current = null;
    if (isAside && !wasAside) before.current = pen?.camera() ?? null;
    return afterPaint(() => show(wasAside && !isAside));
  }, [pen, place, isAside]);
  // A camera that somebody writes into the address of the open page, or a link to another camera of it.
  useWindowEvent("hashchange", () => {
    const camera = readCamera(location.hash);
    if (camera) pen?.setCamera(camera, mayFly());
  });
  useHeldExtent(pen, held, props);
  useShownOnceSized(pen, props);
}

/** A map that had no size when its pen was made, as in a part of another page that is folded up, shows what it was asked for when it has one. */
function useShownOnceSized(
  pen: Pen | null,
  { canvas, asked: { extent }, showWhole, paddingOf }: Props,
): void {
  // Before a pen has told its own.
  const [opened] = useState(() => readCamera(location.hash));
  const show = useEffectEvent((map: Element) => {
    if (opened) pen?.setCamera(opened, false);
    else if (extent) pen?.showExtent(extent, paddingOf(map), false);
    else showWhole();
  });
  useEffect(() => {
    const map = canvas.current;
    if (!pen || !map || hasSize(map)) return;
    const sized = new ResizeObserver(() => {
      if (!hasSize(map)) return;
      sized.disconnect();
      show(map);
    });
    sized.observe(map);
    return () => sized.disconnect();
  }, [pen, canvas]);
}

function hasSize({ clientWidth, clientHeight }: Element): boolean {
  return clientWidth > 0 && clientHeight > 0;
}

/** In which room a small map last showed what it is held to, and at which camera then. */
interface Held {
  readonly room: string;
  readonly camera: string | null;
}

const TO_BE_SHOWN: Held = { room: "", camera: null };

/**
 * Shows what a small map is held to whenever the map has another size, or something else lies over it, since a figure comes after the map has made
 * room for it, and a key after that.
 */
function useHeldExtent(
  pen: Pen | null,
  held: RefObject<Held | null>,
  { canvas, asked: { extent }, paddingOf }: Props,
): void {
  const refit = useEffectEvent(() => {
    const map = canvas.current;
    if (!pen || !map || !extent || !held.current) return;
    held.current = fitted(pen, held.current, map, extent, paddingOf(map));
  });
  // What lies over the map comes with what was drawn, and its style sheet after it.
  useEffect(() => {
    const resized = new ResizeObserver(() => refit());
    for (const element of [canvas.current, onPage("legend")]) if (element) resized.observe(element);
    const stop = afterPaint(refit);
    return () => {
      stop();
      resized.disconnect();
    };
  });
}

/** `null` where the map looks elsewhere than it was left: a hand moved it, and has it from then on. */
function fitted(pen: Pen, held: Held, map: Element, extent: Extent, padding: Padding): Held | null {
  const room = JSON.stringify([map.clientWidth, map.clientHeight, padding, extent]);
  if (room === held.room) return held;
  if (held.camera !== null && writeCamera(pen.camera()) !== held.camera) return null;
  pen.showExtent(extent, padding, false);
  return { room, camera: writeCamera(pen.camera()) };
}

/**
 * Where the reader looked at an entry of the browser's history: its hash says it. Only a page that opened on no place has no camera
 * there until the map is moved; for it that is the first camera of the pen.
 */
function useCameraThen(pen: Pen | null, place: string | null): (hash: string) => Camera | null {
  const first = useRef<Camera | null>(null);
  const note = useEffectEvent((pen: Pen | null) => {
    if (place === null && readCamera(location.hash) === null) first.current ??= pen?.camera() ?? null;
  });
  useEffect(() => note(pen), [pen]);
  return (hash) => readCamera(hash) ?? (place === null ? first.current : null);
}
