/**
 * Types of `corridor-map.js`, the element `<corridor-map>`, and of the messages between a map in a frame and the page around
 * it. What they mean is told in `messages.md`.
 */

/** Where the map looks: MapLibre's zoom, and degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

export type PickedKind =
  | "corridor"
  | "segment"
  | "facility"
  | "member"
  | "party"
  | "person"
  | "meeting"
  | "series"
  | "centre"
  | "plant"
  | "substation"
  | "interconnector";

export interface Picked {
  readonly kind: PickedKind;
  readonly id: string;
}

interface Envelope {
  readonly corridorAtlas: 1;
  readonly id?: string | number;
}

export interface SetView {
  readonly type: "setView";
  readonly view?: string;
  readonly camera?: Camera;
}

export interface Pick {
  readonly type: "pick";
  readonly picked: Picked | null;
}

export interface Step {
  readonly type: "step";
  readonly to: number | "next" | "previous";
}

export interface Export {
  readonly type: "export";
  readonly format: "svg" | "png" | "pdf" | "pptx";
  readonly preset?: string;
  readonly scale?: number;
  readonly colours?: string;
  readonly title?: string;
  readonly legend?: boolean;
  readonly locator?: boolean;
  readonly code?: boolean;
  /** Light and shade over the ground, as a picture. */
  readonly relief?: boolean;
}

/** What a page sends to the map. */
export type Asked = Envelope & (SetView | Pick | Step | Export);

export interface Seen {
  readonly view: string;
  readonly camera: Camera | null;
}

export interface StoryPlace {
  readonly story: string;
  readonly step: number;
  readonly count: number;
}

export type ErrorCode =
  | "version"
  | "type"
  | "malformed"
  | "too-large"
  | "origin"
  | "unknown-thing"
  | "no-story"
  | "no-map"
  | "busy"
  | "failed";

/** What the map sends to a page. */
export type Told = Envelope &
  (
    | ({ readonly type: "ready"; readonly language: string } & Seen)
    | ({ readonly type: "view"; readonly unread?: readonly string[] } & Seen)
    | { readonly type: "picked"; readonly picked: (Picked & { readonly title: string }) | null }
    | { readonly type: "height"; readonly height: number }
    | ({ readonly type: "step" } & StoryPlace)
    | { readonly type: "exported"; readonly name: string; readonly mime: string; readonly bytes: ArrayBuffer }
    | { readonly type: "error"; readonly code: ErrorCode; readonly message: string }
  );

type AnswerOf<Type extends Told["type"]> = Extract<Told, { readonly type: Type }>;

/**
 * Attributes: `view`, `theme`, `lang`, `without`, `interactive`, `motion`, `allow`, `frame="static"`, `sandbox`,
 * `loading="eager"`, `title`, `src`. Events: `map-ready`, `map-view`, `map-picked`, `map-height`, `map-step`, `map-error`.
 */
export interface CorridorMapElement extends HTMLElement {
  /** What the map showed last; `null` before it has come. */
  readonly seen: Seen | null;
  setView(view?: string, camera?: Camera): Promise<AnswerOf<"view">>;
  pick(picked: Picked | null): Promise<AnswerOf<"picked">>;
  step(to: Step["to"]): Promise<AnswerOf<"step">>;
  export(wish: Omit<Export, "type">): Promise<AnswerOf<"exported">>;
}

declare global {
  interface HTMLElementTagNameMap {
    "corridor-map": CorridorMapElement;
  }
}
