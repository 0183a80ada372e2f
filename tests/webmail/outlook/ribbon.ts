import {
  toggleBold,
  toggleBullet,
  toggleItalic,
  toggleNumbering,
  toggleUnderline,
} from 'roosterjs-content-model-api';
import type { IEditor } from 'roosterjs-content-model-types';
import { answerOpenMail, archiveOpenMail, deleteOpenMail, writeNew } from './actions.ts';
import { activeCompose } from './compose/open-composes.ts';
import { texts } from './texts.ts';
import { element } from './ui/element.ts';
import { icon, type IconName } from './ui/icon.ts';

function command(label: string, iconName: IconName, act: () => void, isWordy = true): HTMLElement {
  const made = element(
    'button',
    { type: 'button', class: 'ribbon-button', 'aria-label': label, title: label },
    icon(iconName),
    isWordy ? element('span', {}, label) : null,
  );
  // The caret stays where it is.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

function format(label: string, iconName: IconName, apply: (editor: IEditor) => void): HTMLElement {
  return command(
    label,
    iconName,
    () => {
      const editor = activeCompose()?.mailEditor?.editor;
      if (editor) apply(editor);
    },
    false,
  );
}

function group(...buttons: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'ribbon-group', role: 'group' }, ...buttons);
}

/** The bar with commands above the panes. */
export function ribbon(): HTMLElement {
  const tabs = [texts.home, texts.view, texts.help].map((name, at) =>
    element('div', { class: 'ribbon-tab', role: 'tab', 'aria-selected': String(at === 0) }, name),
  );
  const newMail = command(texts.newMail, 'ComposeRegular', writeNew);
  newMail.classList.add('primary', 'fui-SplitButton__primaryActionButton');
  newMail.dataset['automationType'] = 'RibbonSplitButton';
  const newGroup = group(newMail);
  newGroup.dataset['uniqueId'] = '114';
  return element(
    'div',
    { class: 'ribbon' },
    element('div', { class: 'ribbon-tabs', role: 'tablist' }, ...tabs),
    element(
      'div',
      { class: 'ribbon-commands' },
      newGroup,
      group(
        command(texts.delete, 'DeleteRegular', deleteOpenMail),
        command(texts.archive, 'ArchiveRegular', archiveOpenMail),
      ),
      group(
        command(texts.reply, 'ArrowReplyRegular', () => answerOpenMail('reply'), false),
        command(texts.replyAll, 'ArrowReplyAllRegular', () => answerOpenMail('replyAll'), false),
        command(texts.forward, 'ArrowForwardRegular', () => answerOpenMail('forward'), false),
      ),
      group(
        format(texts.bold, 'BoldRegular', (editor) => toggleBold(editor)),
        format(texts.italic, 'ItalicRegular', (editor) => toggleItalic(editor)),
        format(texts.underline, 'UnderlineRegular', (editor) => toggleUnderline(editor)),
        format(texts.bullets, 'BulletsRegular', (editor) => toggleBullet(editor)),
        format(texts.numbering, 'NumberingRegular', (editor) => toggleNumbering(editor)),
      ),
    ),
  );
}
