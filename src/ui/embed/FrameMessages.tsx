import { useSyncExternalStore } from "react";
import { late } from "../part/late";

const MessageBridge = late(async () => (await import("./messages/MessageBridge")).MessageBridge);

/** Talks with the page around the map, where there is one; else it isn't even loaded. */
export function FrameMessages() {
  const isFramed = useSyncExternalStore(
    () => () => {},
    () => window.parent !== window,
    () => false,
  );
  return isFramed ? <MessageBridge /> : null;
}
