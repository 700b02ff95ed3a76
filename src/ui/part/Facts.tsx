import type { ReactNode } from "react";
import { useWords } from "../locale/speech";
import { withUnit } from "./amount";

/** A short table of what is what; rows without an answer are left out. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** The same as a part of a panel of its own. */
export function FactSection({ children }: { children: ReactNode }) {
  return (
    <div className="section">
      <Facts>{children}</Facts>
    </div>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false) return null;
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AmountProps {
  label: string;
  /** `null` where it isn't known. */
  value: number | null;
  unit: string;
}

export function AmountFact({ label, value, unit }: AmountProps) {
  const words = useWords();
  return <Fact label={label}>{value !== null && withUnit(words.number(value), unit, words)}</Fact>;
}
