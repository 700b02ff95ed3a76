/** Where the time of a build goes. Parts run beside each other, so that they may come to more than the whole. */
export interface Stopwatch {
  /** Begins a part that others do; the answer ends it. */
  begin(part: string): () => void;
  /** Does a part and takes its time. */
  time<Result>(part: string, work: () => Result | Promise<Result>): Promise<Result>;
  /** The parts as a table, the longest first, and the whole. */
  table(): string;
}

export function stopwatch(): Stopwatch {
  const start = performance.now();
  const parts: { part: string; ms: number }[] = [];
  const begin = (part: string) => {
    const from = performance.now();
    return () => void parts.push({ part, ms: performance.now() - from });
  };
  return {
    begin,
    async time(part, work) {
      const end = begin(part);
      const result = await work();
      end();
      return result;
    },
    table() {
      const rows = parts.toSorted((a, b) => b.ms - a.ms);
      const whole = { part: "the whole, some of it side by side", ms: performance.now() - start };
      return [...rows, whole].map(({ part, ms }) => `${seconds(ms).padStart(8)}  ${part}`).join("\n");
    },
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
