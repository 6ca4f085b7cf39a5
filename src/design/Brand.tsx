/** The mark of Figuredesk: a range with a dot on it. It is never mirrored. */
export function Brand() {
  return (
    <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
      <path d="M2 3v12M28 3v12M2 9h26" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <circle cx="11" cy="9" r="5.2" fill="currentColor" />
    </svg>
  );
}
