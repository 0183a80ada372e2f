import { element } from '#tests/webmail/outlook/ui/element.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { actionRow } from './action-row.ts';
import type { ComposeCommands } from './commands.ts';
import type { Compose } from './compose.ts';
import { recipientRow } from './recipients.ts';

const MAX_SUBJECT_CHARS = 255;

function subjectField(compose: Compose, onChange: () => void): HTMLElement {
  const hex = crypto.randomUUID().slice(0, 8).toUpperCase();
  const field = element('input', {
    id: `MSG_${hex}_SUBJECT`,
    type: 'text',
    autocomplete: 'off',
    maxlength: MAX_SUBJECT_CHARS,
    placeholder: texts.addSubject,
    'aria-label': texts.addSubject,
  });
  field.value = compose.subject;
  field.addEventListener('input', () => {
    compose.subject = field.value;
    onChange();
  });
  return element('div', { class: 'subject-row' }, element('span', {}, field));
}

function onKey(compose: Compose, commands: ComposeCommands): (event: KeyboardEvent) => void {
  return (event) => {
    const isSend =
      (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ||
      (event.key.toLowerCase() === 's' && event.altKey && !event.ctrlKey);
    if (isSend) {
      event.preventDefault();
      commands.send(compose);
    }
    if (event.key === 'Escape') commands.discard(compose);
  };
}

/** All that stands below the host: heading, actions, fields and the place where the editor will come. */
export function surface(compose: Compose, commands: ComposeCommands): HTMLElement {
  const noteChange = () => commands.noteChange(compose);
  const made = element(
    'div',
    { class: 'surface' },
    element('div', { class: 'surface-top' }),
    actionRow(compose, commands),
    element(
      'div',
      { class: 'fields' },
      element(
        'div',
        { class: 'recipients' },
        recipientRow(texts.to, compose.to, noteChange),
        recipientRow(texts.cc, compose.cc, noteChange),
      ),
      subjectField(compose, noteChange),
    ),
    element(
      'div',
      { id: 'docking_DockingTriggerPart_0', class: 'docking-trigger' },
      element('div', { id: 'editorParent_1', class: 'editor-parent' }),
    ),
  );
  made.addEventListener('keydown', onKey(compose, commands));
  return made;
}
