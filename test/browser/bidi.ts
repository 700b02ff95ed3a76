import { WebSocket } from "ws";

export type Said = Readonly<Record<string, unknown>>;

/** A browser that is driven by WebDriver BiDi: https://w3c.github.io/webdriver-bidi. */
export interface Session {
  /** Rejects with what the browser says is wrong. */
  readonly send: (method: string, params: Said) => Promise<Said>;
  readonly on: (event: string, hear: (params: Said) => void) => void;
  /** The id of the page that is open at first. */
  readonly firstPage: () => Promise<string>;
}

/** Opens a session with a browser that listens there, and hears what its pages report and ask for. */
export async function sessionWith(address: string): Promise<Session> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, { resolve: (result: Said) => void; reject: (error: Error) => void }>();
  const hearers = new Map<string, (params: Said) => void>();
  socket.on("message", (data) => {
    const { id, type, result, error, message, method, params } = JSON.parse(`${data}`);
    if (type === "event") hearers.get(method)?.(params);
    else if (type === "success") waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error}: ${message}`));
  });
  let last = 0;
  const send = (method: string, params: Said) =>
    new Promise<Said>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
  return {
    send,
    on: (event, hear) => hearers.set(event, hear),
    async firstPage() {
      const { contexts } = (await send("browsingContext.getTree", {})) as { contexts: [{ context: string }] };
      return contexts[0].context;
    },
  };
}
