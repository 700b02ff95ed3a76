import type { KeepAnswer, OfflineMessage, OfflineState } from "./offlineList";

interface Answers {
  readonly keep: KeepAnswer;
  readonly state: OfflineState;
  readonly whole: OfflineState;
}

/** Asks the worker that keeps the atlas. Rejects where there is none. */
export async function askWorker<Message extends OfflineMessage>(
  message: Message,
): Promise<Answers[Message["kind"]]> {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  if (!worker) throw new Error("Nothing keeps the atlas here.");
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Answers[Message["kind"]]>((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
  });
  worker.postMessage(message, [port2]);
  return answered;
}
