import type { Compose } from './compose.ts';

const open: Compose[] = [];
let active: Compose | null = null;
let madeIds = 0x2f;

/** An id as React makes them: another one at each render. */
export function nextReactId(): string {
  madeIds += 1;
  return `r${madeIds.toString(36)}`;
}

/** All open compose windows: those beside the conversation first, newest first. */
export function openComposes(): readonly Compose[] {
  return open;
}

/** The compose window that last had the focus, or null. */
export function activeCompose(): Compose | null {
  return active;
}

/** Remembers which compose window the ribbon works on. */
export function setActiveCompose(compose: Compose | null): void {
  active = compose;
}

export function addCompose(compose: Compose): void {
  if (compose.place === 'inline') open.push(compose);
  else open.unshift(compose);
  active = compose;
}

export function removeCompose(compose: Compose): void {
  const at = open.indexOf(compose);
  if (at >= 0) open.splice(at, 1);
  if (active === compose) active = open[0] ?? null;
  numberComposes();
}

/** Gives the Send button a new id, as each render of the real thing does. */
export function renewSendId(compose: Compose): void {
  const send = compose.host.querySelector('[id^="splitButton-"][id$="__primaryActionButton"]');
  if (send) send.id = `splitButton-${nextReactId()}__primaryActionButton`;
}

/** Numbers the windows of each document from nought; a window's number changes when others come and go. */
export function numberComposes(): void {
  let inPage = 0;
  for (const compose of open) {
    const number = compose.place === 'window' ? 0 : inPage++;
    const { host } = compose;
    host.id = `docking_InitVisiblePart_${number}`;
    const trigger = host.querySelector('[id^="docking_DockingTriggerPart_"]');
    if (trigger) trigger.id = `docking_DockingTriggerPart_${number}`;
    const parent = host.querySelector('[id^="editorParent_"]');
    if (parent) parent.id = `editorParent_${number + 1}`;
    renewSendId(compose);
  }
}
