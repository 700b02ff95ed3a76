/**
 * Names in a sentence or a cell: parted by semicolons where one of them has a comma of its own (“Energy Ministry, AZ”), which would read as two.
 * Lists that stand beside each other are parted alike: `beside` are the names in all of them.
 */
export function listed(names: readonly string[], beside = names): string {
  return names.join(beside.some((name) => name.includes(", ")) ? "; " : ", ");
}
