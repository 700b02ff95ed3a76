import type { Camera } from "../../../view/camera";
import type { Picked } from "../../../view/view";

/**
 * Messages between the map in a frame and the page around it, version 1, as `public/messages.md` tells them. Every message is an
 * object with `corridorAtlas: 1`; a word in `id` comes back in the answer.
 */
export const VERSION = 1;

interface Envelope {
  readonly corridorAtlas: typeof VERSION;
  readonly id?: string | number;
}

/** What the page around the map may ask. */
export type Asked = Envelope & (SetView | Pick | Step | Export);

export interface SetView {
  readonly type: "setView";
  /** The words of an address, `?corridor=ca-az`, or a whole address; absent: the view stays. */
  readonly view?: string;
  /** Where to look; absent: at what is picked, or at the whole. */
  readonly camera?: Camera;
}

export interface Pick {
  readonly type: "pick";
  readonly picked: Picked | null;
}

export interface Step {
  readonly type: "step";
  /** Counted from 1, or one on or back. */
  readonly to: number | "next" | "previous";
}

export interface Export {
  readonly type: "export";
  readonly format: ExportFormat;
  readonly preset?: string;
  readonly scale?: number;
  readonly colours?: string;
  readonly title?: string;
  readonly legend?: boolean;
  readonly locator?: boolean;
  readonly code?: boolean;
  readonly relief?: boolean;
}

export const EXPORT_FORMATS = ["svg", "png", "pdf", "pptx"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the map tells: by itself, or in answer with the `id` that was asked with. */
export type Told = Envelope & TellableMessage;
export type TellableMessage =
  | ({ readonly type: "ready"; readonly language: string } & Seen)
  | ({
      readonly type: "view" /** Words that weren't understood. */;
      readonly unread?: readonly string[];
    } & Seen)
  | { readonly type: "picked"; readonly picked: (Picked & { readonly title: string }) | null }
  | { readonly type: "height" /** Wanted at the present width, in px. */; readonly height: number }
  | ({ readonly type: "step" } & StoryPlace)
  | {
      readonly type: "exported";
      readonly name: string;
      readonly mime: string;
      readonly bytes: ArrayBuffer;
    }
  | {
      readonly type: "error";
      readonly code: ErrorCode /** In English: what to do. */;
      readonly message: string;
    };

export interface Seen {
  /** The words of the address: `?corridor=ca-az`. */
  readonly view: string;
  /** `null` before there is a map. */
  readonly camera: Camera | null;
}

export interface StoryPlace {
  readonly story: string;
  /** From 1. */
  readonly step: number;
  readonly count: number;
}

export const ERROR_CODES = [
  "version",
  "type",
  "malformed",
  "too-large",
  "origin",
  "unknown-thing",
  "no-story",
  "no-map",
  "busy",
  "failed",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with a message, for whoever wrote the page that sent it. */
export class MessageError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
