import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { practiceWriter } from '#tests/webmail/complaints.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { parseHtml } from '#tests/webmail/outlook/trusted-html.ts';
import type { MailEditor } from './mail-editor.ts';
import { lineHtml } from './start-html.ts';

const signature = [
  lineHtml(),
  '<div id="Signature">',
  lineHtml(practiceWriter.name),
  lineHtml(texts.department),
  lineHtml(`${practiceWriter.address} | 088 000 00 00`),
  '</div>',
].join('');

/** Puts the writer's signature below his own words and above the quoted mail. */
export function insertSignature({ editor, forgetHistory }: MailEditor): void {
  const isUntouched =
    !editor.getSnapshotsManager().hasNewContent && !editor.getSnapshotsManager().canMove(-1);
  editor.formatContentModel((model, context) => {
    const blocks = domToContentModel(parseHtml(signature).body, createDomToModelContext()).blocks;
    const quoteAt = model.blocks.findIndex(
      (block) =>
        block.blockType === 'BlockGroup' &&
        block.blockGroupType === 'FormatContainer' &&
        block.format.id === 'appendonsend',
    );
    model.blocks.splice(quoteAt < 0 ? model.blocks.length : quoteAt, 0, ...blocks);
    if (isUntouched) context.skipUndoSnapshot = 'SkipAll';
    return true;
  });
  if (isUntouched) forgetHistory();
}
