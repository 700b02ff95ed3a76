import type { ComponentType, ReactNode } from "react";
import type { Pen } from "../../draw/pen";
import type { Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import type { Signal } from "../wire/signal";
import type { MapPlace } from "./MapRoom";
import type { MapSlot } from "./mapSlot";

/** The map as it is drawn, for those who stand around it. */
export interface Drawn {
  readonly pen: Pen;
  readonly scene: Scene;
  /** What its signs mean: the legend; beside a figure in short, with the edge between the two. */
  readonly signs: ReactNode;
  /** What is picked and would lie under the unfolded legend, in a word; `null` where nothing does. */
  readonly inWayOf: string | null;
  /** Shows again what the page opened with. */
  readonly showWhole: () => void;
}

export interface DrawingProps {
  slot: MapSlot;
  place: MapPlace;
  /** Where the map looks, as it moves. */
  camera: Signal<Camera | null>;
  /** That in steps, at which layers come in. */
  zoom: number;
  /** Whether a hand has been on the map. */
  hand: Signal<boolean>;
  /** Whether the reader has used a key or changed the view: before that nobody needs to hear what the map has become. */
  isUsed: boolean;
  /** Hears of every change; of `null` when nothing is drawn any more. */
  onDrawn: (drawn: Drawn | null) => void;
}

/** All that draws the map of the view. A page that is only read hasn't got it. */
export type Drawing = ComponentType<DrawingProps>;
