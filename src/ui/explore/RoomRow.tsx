/** A row that keeps the room of those that aren't there, because nobody sees them. */
export function RoomRow({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
