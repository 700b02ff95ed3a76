/** A worker that writes files of tables. Throws where a page may have none: in a sandbox, or from a disk. */
export function startDataWorker(): Worker {
  return new Worker(new URL("./dataWorker.ts", import.meta.url), { type: "module" });
}
