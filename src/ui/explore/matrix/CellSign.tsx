import { pathData } from "../../../draw/svg/pathData";
import { CELL_INK, type CellSymbol, SYMBOLS, type SymbolId } from "../../../scene/figures/symbols";

/** A symbol of the figures as a sign in text, in its ink. Its meaning stands beside it, or in the name of its cell. */
export function CellSign({ symbol }: { symbol: SymbolId }) {
  return (
    <svg className="cell-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <use href={`#sign-${symbol}`} x="-8" y="-8" width="16" height="16" />
    </svg>
  );
}

/** All symbols, once a page: each sign refers to one. */
export function SignSheet() {
  return (
    <svg className="sign-sheet" aria-hidden="true">
      {(Object.keys(SYMBOLS) as SymbolId[]).map((id) => (
        <symbol key={id} id={`sign-${id}`} viewBox="-8 -8 16 16" overflow="visible">
          {SYMBOLS[id].map(({ paths, line }) => (
            <path
              key={line}
              d={pathData(paths, 2)}
              fill={line === null ? inkOf(id) : "none"}
              stroke={line === null ? "none" : inkOf(id)}
              strokeWidth={line ?? 0}
            />
          ))}
        </symbol>
      ))}
    </svg>
  );
}

function inkOf(id: SymbolId): string {
  return `var(--${id in CELL_INK ? CELL_INK[id as CellSymbol] : "countryText"})`;
}
