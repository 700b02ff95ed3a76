import { useSyncExternalStore } from "react";
import { isFramed } from "../browser/framed";
import { late } from "../part/late";

const MessageBridge = late(async () => (await import("./messages/MessageBridge")).MessageBridge);

/** Talks with the page around the map, where there is one; else it isn't even loaded. */
export function FrameMessages() {
  const hasPage = useSyncExternalStore(
    () => () => {},
    isFramed,
    () => false,
  );
  return hasPage ? <MessageBridge /> : null;
}
