import type { Language } from "../../atlas/vocabulary";

/** What a deployment holds that may be kept on a device, as the build writes it into `offline.js`. */
export interface OfflineList {
  /** Paths of what the page at rest needs: kept as soon as it has been opened. */
  readonly first: readonly string[];
  /** What draws the map when a hand is on it. */
  readonly drawing: readonly string[];
  /** Everything, by path: the beginning of its digest, and its bytes as they lie on the device. */
  readonly files: Readonly<Record<string, readonly [digest: string, bytes: number]>>;
}

/** Facts that are there in each language of the page. */
const OF_LANGUAGE = /^facts\/(\w\w)\//;

/** Paths of all that a page in a language may ask for. */
export function pathsIn(files: OfflineList["files"], language: Language): readonly string[] {
  return Object.keys(files).filter((path) => (OF_LANGUAGE.exec(path)?.[1] ?? language) === language);
}

/** Letters of a SHA-256 in base64url that tell two states of a file apart: 60 bits. */
export const DIGEST_LETTERS = 10;

/** What a page asks of the worker. */
export type OfflineMessage =
  /** Keep these as well, and what draws the map if it may; answered by `KeepAnswer`. */
  | { readonly kind: "keep"; readonly paths: readonly string[]; readonly drawing?: boolean }
  /** Answered by `OfflineState`. */
  | { readonly kind: "state"; readonly language: Language }
  /** Everything was kept in a language, and is to be kept of the next deployment too; or nothing is any longer. Answered by `OfflineState`. */
  | { readonly kind: "whole"; readonly isWhole: boolean; readonly language: Language };

/** To a worker that waits: the page that asks goes on with its deployment. Not answered. */
export interface TakeOver {
  readonly kind: "take over";
}

/** What a worker tells its pages: the site no longer has what this deployment asks for, and another one is on its way. */
export interface LeftBehind {
  readonly kind: "left behind";
}

export interface KeepAnswer {
  /** `full`: the device has no room; `unreachable`: no network, or another deployment. */
  readonly failure: "full" | "unreachable" | null;
}

/** Of everything in a language. */
export interface OfflineState {
  readonly isWhole: boolean;
  /** What lacks, as paths. */
  readonly missing: readonly string[];
  /** As it lies on the device. */
  readonly bytes: number;
}
