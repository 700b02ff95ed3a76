/** The one Centre, as the address and what a story rests on say it. As an organisation it has the same id. */
export const CENTRE = { kind: "centre", id: "cececo" } as const;
