/** The Centre, by the kind and id under which addresses and stories name it. It has the same id as an organisation. */
export function centreOf({ centre }: { readonly centre: { readonly id: string } }) {
  return { kind: "centre", id: centre.id } as const;
}
