/** Two corridors that meet: the sign of the atlas. */
export function Brand() {
  return (
    <svg className="mark-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path className="mark-a" d="M2 8c7 0 8 4 10 4" />
      <path className="mark-b" d="M22 16c-7 0-8-4-10-4" />
      <circle cx="12" cy="12" r="2.6" />
    </svg>
  );
}
