/** Names in a sentence or a cell: parted by semicolons where one of them has a comma of its own (“Energy Ministry, AZ”), which would read as two. */
export function listed(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(", ")) ? "; " : ", ");
}
