/** An empty row, as high as the rows that aren't drawn because they are out of sight: so the scroll bar is right. */
export function RoomRow({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
