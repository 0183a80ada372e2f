/** Where a compose window stands. Moving it to another place moves the same element. */
export type Place = {
  readonly kind: 'inline' | 'popup' | 'window';
  readonly setTitle: (title: string) => void;
  /** Takes away what the place put around the compose window, and the compose window with it. */
  readonly leave: (why: 'moved' | 'closed') => void;
};
