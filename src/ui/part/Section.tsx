import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** How many things are in it. */
  count?: number;
  /** Open to read, or folded behind its title. */
  fold?: "open" | "closed";
  children: ReactNode;
}

/** A part of a panel under its heading. A long one folds. */
export function Section({ title, count, fold, children }: Props) {
  const id = useId();
  const heading = (
    <h3 id={id} className="section-title">
      {title}
      {count !== undefined && <span className="section-count">{count}</span>}
    </h3>
  );
  return (
    <section className="section" aria-labelledby={id}>
      {fold === undefined ? (
        <>
          {heading}
          {children}
        </>
      ) : (
        <details className="fold" open={fold === "open"}>
          <summary>{heading}</summary>
          {children}
        </details>
      )}
    </section>
  );
}

interface ListProps extends Omit<Props, "count"> {
  /** What it lists. */
  of: readonly unknown[];
  isCounted?: boolean;
}

/** A section about things of which there may be none: then it isn't there. */
export function SectionIfAny({ of, isCounted = false, ...section }: ListProps) {
  if (of.length === 0) return null;
  return <Section {...section} {...(isCounted && { count: of.length })} />;
}
