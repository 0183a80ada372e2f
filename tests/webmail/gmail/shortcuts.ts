import { composeAround, lastUsedCompose, popupAround } from './compose/composes.ts';
import { log } from './store.ts';

/** What a single key does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Gmail's keys. They listen early and late, like the live page, and look at the event's target only: keys typed in a field
 * that hides in another's shadow root arrive with its host as the target, and then archive, delete or send.
 */
export function listenForShortcuts(shortcuts: Shortcuts): void {
  const seen = new WeakSet<Event>();
  const onKey = (event: KeyboardEvent): void => {
    if (seen.has(event)) return;
    seen.add(event);
    if (isSendKey(event)) {
      // Without a compose window around the key, the one used last is meant.
      const compose = composeAround(event.target) ?? (isField(event.target) ? null : lastUsedCompose());
      if (!compose) return;
      event.preventDefault();
      void compose.send();
      return;
    }
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = shortcuts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('keydown', onKey);
  // Escape closes on the way up: who swallows only the keydown loses the compose window all the same.
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Escape') return;
    const popup = popupAround(event.target) ?? (isField(event.target) ? null : lastPopup());
    if (!popup) return;
    log.push('escape');
    popup.close();
  });
}

const lastPopup = (): ReturnType<typeof lastUsedCompose> => {
  const compose = lastUsedCompose();
  return compose?.place?.kind === 'popup' ? compose : null;
};

const isSendKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
