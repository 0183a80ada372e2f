import type { Compose, ComposeKind } from './compose.ts';

/** What the buttons and keys of a compose window can do. */
export type ComposeCommands = {
  readonly send: (compose: Compose) => void;
  readonly sendLater: (compose: Compose) => void;
  readonly discard: (compose: Compose) => void;
  readonly popOut: (compose: Compose) => void;
  readonly changeKind: (compose: Compose, kind: ComposeKind) => void;
  /** Something the draft is saved for has changed. */
  readonly noteChange: (compose: Compose) => void;
};
