import type { Filter } from "./participation/filter";

/** What an address asks for, and what of it couldn't be read. */
export interface ReadAddress {
  readonly picked: { readonly kind: string; readonly id: string } | null;
  readonly filter: Filter;
  readonly unread: readonly string[];
}

/** How the view of a step is read. The address belongs to the view, which facts know nothing of: who checks them brings it. */
export type AddressReader = (address: string) => ReadAddress;
