/** The Centre, by the kind and id under which addresses and stories name it. It has the same id as an organisation. */
export const CENTRE = { kind: "centre", id: "cececo" } as const;
