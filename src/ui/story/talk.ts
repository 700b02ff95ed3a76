/** What the window of the audience and that of the speaker tell each other. */
export type TalkMessage =
  /** The speaker's window has come, and asks where the story is. */
  | { readonly says: "hello" }
  /** From the audience's window: what it shows. */
  | { readonly says: "at"; readonly step: number; readonly isBlank: boolean }
  /** From the speaker's window: show this step. */
  | { readonly says: "go"; readonly step: number }
  /** Turn the screen black, or back: only the audience's window knows at once which. */
  | { readonly says: "blank" }
  /** What the audience sees stays, wherever the speaker goes. */
  | { readonly says: "freeze"; readonly isFrozen: boolean }
  /** A clicker pressed in the frozen window: it is the speaker who moves. */
  | { readonly says: "press"; readonly by: number }
  /** The speaker's window is closed. */
  | { readonly says: "bye" };

export interface Talk {
  readonly tell: (message: TalkMessage) => void;
  readonly end: () => void;
}

/** The fields of each message, and their types. */
const FIELDS: Readonly<Record<TalkMessage["says"], Readonly<Record<string, "number" | "boolean">>>> = {
  hello: {},
  at: { step: "number", isBlank: "boolean" },
  go: { step: "number" },
  blank: {},
  freeze: { isFrozen: "boolean" },
  press: { by: "number" },
  bye: {},
};

/** Joins the talk of a name: two windows of one browser, and nobody else. Nothing leaves the machine. */
export function joinTalk(name: string, hear: (message: TalkMessage) => void): Talk {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTalkMessage(data)) hear(data);
  };
  return {
    tell: (message) => channel.postMessage(message),
    end: () => channel.close(),
  };
}

/** Checks what came: a window with another version of the page may send messages that this one doesn't know. */
export function isTalkMessage(data: unknown): data is TalkMessage {
  if (typeof data !== "object" || data === null || !("says" in data)) return false;
  const fields = Object.entries(FIELDS).find(([says]) => says === data.says)?.[1];
  const values = data as Readonly<Record<string, unknown>>;
  return (
    fields !== undefined && Object.entries(fields).every(([field, type]) => typeof values[field] === type)
  );
}

const NAME = "corridor-atlas-talk-";

/** A name that no other talk has; the window of the speaker is called by it. */
export function newTalkName(): string {
  return NAME + Math.random().toString(36).slice(2, 10);
}

/** The talk to which a window belongs; `null` for a window that was opened by hand, which follows nobody. */
export function talkOfWindow(windowName: string): string | null {
  return windowName.startsWith(NAME) ? windowName : null;
}
