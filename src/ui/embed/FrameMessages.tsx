import { lazy, Suspense, useSyncExternalStore } from "react";

const MessageBridge = lazy(async () => ({
  default: (await import("./messages/MessageBridge")).MessageBridge,
}));

/** Talks with the page around the map, where there is one; else it isn't even loaded. */
export function FrameMessages() {
  const isFramed = useSyncExternalStore(
    () => () => {},
    () => window.parent !== window,
    () => false,
  );
  if (!isFramed) return null;
  return (
    <Suspense fallback={null}>
      <MessageBridge />
    </Suspense>
  );
}
