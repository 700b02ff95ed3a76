/** Has what this visit opened kept for when there is no network, once the page rests. Not while it is worked on. */
export function keepForLater(): void {
  if (import.meta.env.MODE !== "production") return;
  import("./beginOffline").then(
    ({ beginOffline }) => beginOffline().catch(() => {}),
    () => {},
  );
}
