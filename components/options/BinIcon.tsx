/** A bin, beside a text that says the same: hidden from a screen reader. */
export const BinIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M3 4.5h10M6.2 4.5v-1.5h3.6v1.5M4.2 4.5l.6 8.5h6.4l.6-8.5M6.8 7v3.6M9.2 7v3.6" />
  </svg>
);
