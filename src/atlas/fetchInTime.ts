/** How long nothing may come of a file, in ms: then it is given up, and whoever asks again asks anew. A slow line isn't a silent one. */
const PATIENCE_MS = 20_000;

let heardAt = 0;

/** When something came last of a file, as `performance.now()` counts. */
export function lastHeard(): number {
  return heardAt;
}

/**
 * Fetches a file. Rejects where it can't be had, with the status of the answer as its cause; it and its body do where nothing more comes, and where
 * whoever asked gives it up.
 */
export async function fetchInTime(url: string, how?: RequestInit): Promise<Response> {
  const ended = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(silence);
  const hear = () => {
    rest();
    heardAt = performance.now();
    silence = setTimeout(() => ended.abort(new Error(`${url}: nothing came`)), PATIENCE_MS);
  };
  hear();
  try {
    const signal = how?.signal ? AbortSignal.any([how.signal, ended.signal]) : ended.signal;
    const response = await fetch(url, { ...how, signal });
    const { ok, status, body } = response;
    if (!ok) throw new Error(`${url}: ${status}`, { cause: status });
    hear();
    return new Response(body && heardBody(body, hear, rest), response);
  } catch (failure) {
    rest();
    throw failure;
  }
}

/** A body, and word of each part of it as it comes, and of its end. */
function heardBody(body: ReadableStream, hear: () => void, rest: () => void): ReadableStream {
  return body.pipeThrough(
    new TransformStream({
      transform(part, on) {
        hear();
        on.enqueue(part);
      },
      flush: rest,
    }),
  );
}
