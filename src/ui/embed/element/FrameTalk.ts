import {
  type Asked,
  type Export,
  type Pick,
  type SetView,
  type Step,
  type Told,
  VERSION,
} from "../messages/protocol";

export type AskedWords = SetView | Pick | Step | Export;

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to a frame, and its answers: by the ids with which they were asked. What is asked before it is ready waits. */
export class FrameTalk {
  #isReady = false;
  #early: (() => void)[] = [];
  readonly #asked = new Map<string | number, Waiting>();
  #count = 0;

  constructor(private readonly post: (asked: Asked) => void) {}

  /** Rejects with an error whose `code` is the map's. */
  ask(words: AskedWords): Promise<Told> {
    this.#count += 1;
    const asked: Asked = { corridorAtlas: VERSION, id: this.#count, ...words };
    return new Promise((resolve, reject) => {
      this.#asked.set(this.#count, { resolve, reject });
      if (this.#isReady) this.post(asked);
      else this.#early.push(() => this.post(asked));
    });
  }

  hear(told: Told): void {
    const waiting = this.#asked.get(told.id ?? "");
    if (!waiting) return;
    this.#asked.delete(told.id ?? "");
    if (told.type === "error") waiting.reject(Object.assign(new Error(told.message), { code: told.code }));
    else waiting.resolve(told);
  }

  begin(): void {
    this.#isReady = true;
    for (const send of this.#early.splice(0)) send();
  }

  /** The frame is gone, and with it the answers that it owes; what it wasn't asked yet is kept for the next one. */
  end(): void {
    if (!this.#isReady) return;
    this.#isReady = false;
    for (const { reject } of this.#asked.values())
      reject(new Error("The map was closed before it answered."));
    this.#asked.clear();
  }
}
