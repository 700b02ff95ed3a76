/** How long a file may be on its way, in ms: after that it is given up, and whoever asks again asks anew. */
const PATIENCE_MS = 20_000;

/** Fetches a file. Rejects where it can't be had, with the status of the answer as its cause, or isn't there in time. */
export async function fetchInTime(url: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...how, signal: AbortSignal.timeout(PATIENCE_MS) });
  const { ok, status } = response;
  if (!ok) throw new Error(`${url}: ${status}`, { cause: status });
  return response;
}
