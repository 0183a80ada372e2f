import { Editor, exportContent } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type {
  ContentModelBlockFormat,
  EditorPlugin,
  FormatApplier,
  IEditor,
  ModelToDomOption,
  Snapshots,
} from 'roosterjs-content-model-types';
import { settings } from '#tests/webmail/outlook/settings.ts';
import { domCreator, parseHtml } from '#tests/webmail/outlook/trusted-html.ts';
import { darkColor } from './dark-color.ts';
import { lineFormat } from './start-html.ts';

/** A roosterjs editor with what the webmail needs of it. */
export type MailEditor = {
  readonly editor: IEditor;
  readonly box: HTMLDivElement;
  /** The content as it would be sent. */
  readonly readHtml: () => string;
  readonly readText: () => string;
  /** Makes what is there now the state that undo can at most return to. */
  readonly forgetHistory: () => void;
  readonly dispose: () => void;
};

const MAX_HISTORY_CHARS = 10_000_000;

const markLine: FormatApplier<ContentModelBlockFormat> = (_format, line) => {
  if (line.tagName === 'DIV') line.classList.add('elementToProof');
};

const modelToDom: ModelToDomOption = { additionalFormatAppliers: { block: [markLine] } };

/** Tells of every change of the content, whoever made it. */
function changePlugin(onChange: () => void): EditorPlugin {
  return {
    getName: () => 'Autosave',
    initialize: () => {},
    dispose: () => {},
    onPluginEvent: (event) => {
      if (event.eventType === 'contentChanged' || event.eventType === 'input') onChange();
    },
  };
}

/** Turns `box`, which must be on the page, into an editor with this content. */
export function createMailEditor(box: HTMLDivElement, html: string, onChange: () => void): MailEditor {
  const snapshots: Snapshots = {
    snapshots: [],
    totalSize: 0,
    currentIndex: -1,
    autoCompleteIndex: -1,
    maxSize: MAX_HISTORY_CHARS,
  };
  const editor = new Editor(box, {
    plugins: [
      new EditPlugin(),
      new AutoFormatPlugin({ autoBullet: true, autoNumbering: true, autoLink: true, autoHyphen: true }),
      new PastePlugin(),
      new ShortcutPlugin(),
      changePlugin(onChange),
    ],
    initialModel: domToContentModel(parseHtml(html).body, createDomToModelContext()),
    defaultSegmentFormat: lineFormat,
    defaultModelToDomOptions: modelToDom,
    trustedHTMLHandler: domCreator,
    inDarkMode: settings.theme === 'dark',
    getDarkColor: darkColor,
    doNotAdjustEditorColor: true,
    snapshots,
  });
  return {
    editor,
    box,
    readHtml: () => exportContent(editor, 'HTML', modelToDom),
    readText: () => exportContent(editor, 'PlainText').replaceAll('\r\n', '\n'),
    forgetHistory() {
      snapshots.snapshots.length = 0;
      snapshots.totalSize = 0;
      snapshots.currentIndex = -1;
      editor.takeSnapshot();
    },
    dispose: () => editor.dispose(),
  };
}
