import { describe, expect, it } from 'vitest';

import { language } from '#lib/domain/language.ts';
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';
import { compilePack } from '#lib/engine/compile-pack.ts';
import { readyPack } from '#lib/engine/ready-pack.ts';
import { findFindings } from '#lib/engine/rules/find-findings.ts';
import { findLabels } from '#lib/engine/rules/find-labels.ts';
import { findMarks } from '#lib/engine/rules/find-marks.ts';
import { prepareText } from '#lib/engine/text/prepare-text.ts';
import { findSigns } from '#lib/complaint/find-signs.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';
import { readPack } from '#lib/packs/read-pack.ts';

import { readMarks } from './mark-example.ts';

const languages: Languages = loadLanguages();

/** Examples stand alone in a pack, so that what is proved is the file itself; lists stay. */
describe.each(language.options)('the examples of %s', (code) => {
  const data = readPack(code);

  describe.each(Object.entries(data.rules))('rule %s', (id, rule) => {
    const pack = readyPack(compilePack({ ...data, rules: { [id]: rule }, signals: {} }));
    const find = (text: string) => findFindings(pack, prepareText(text, pack.machine, pack.habits));

    it.each(rule.examples.flags)('flags %j', (example) => {
      const { text, spans } = readMarks(typeof example === 'string' ? example : example.text);
      const found = find(text);
      expect(found.length, text).toBeGreaterThan(0);
      if (spans.length > 0) {
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
          spans.map((span) => text.slice(span.start, span.end)),
        );
      }
      if (typeof example === 'string') return;
      const [first] = found;
      const becomes =
        first && text.slice(0, first.replaces.start) + first.replacement + text.slice(first.replaces.end);
      expect(becomes).toBe(example.becomes);
    });

    it.each(rule.examples.allows)('allows %j', (text) => {
      expect(find(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
    });
  });

  describe.each(Object.entries(data.signals))('signal %s', (id, signal) => {
    const pack = readyPack(compilePack({ ...data, rules: {}, signals: { [id]: signal } }));
    const find = (text: string) => findLabels(pack, prepareText(text, pack.machine, pack.habits), []);

    it.each(signal.examples.flags)('finds %j', (example) => {
      const { text, spans } = readMarks(typeof example === 'string' ? example : example.text);
      const found = find(text).map((hit) => hit.quote);
      expect(found.length, text).toBeGreaterThan(0);
      if (spans.length > 0) expect(found).toEqual(spans.map((span) => text.slice(span.start, span.end)));
    });

    it.each(signal.examples.allows)('leaves %j alone', (text) => {
      expect(find(text).map((hit) => hit.quote)).toEqual([]);
    });
  });

  describe.each(Object.entries(data.marks))('mark %s', (id, file) => {
    const pack = readyPack(compilePack({ ...data, rules: {}, signals: {}, marks: { [id]: file } }));
    const find = (text: string) => findMarks(pack, prepareText(text, pack.machine, pack.habits));

    it.each(file.examples.flags)('finds %j', (example) => {
      expect(find(readMarks(typeof example === 'string' ? example : example.text).text)).not.toEqual([]);
    });

    it.each(file.examples.allows)('leaves %j alone', (text) => {
      expect(find(text)).toEqual([]);
    });
  });

  describe.each(Object.entries(data.complaint))('complaint sign %s', (id, sign) => {
    const pack = readyPack(compilePack({ ...data, rules: {}, signals: {}, complaint: { [id]: sign } }));
    const shows = (text: string): boolean =>
      findSigns(prepareText(text, pack.complaint.machine, pack.complaint.habits), pack).length > 0;

    it.each(sign.examples.flags)('reads it in %j', (text) => expect(shows(text)).toBe(true));
    it.each(sign.examples.allows)('does not read it in %j', (text) => expect(shows(text)).toBe(false));
  });

  describe.each(Object.entries(data.together))('rule on both texts %s', (id, rule) => {
    const tips = ({ complaint, draft }: { complaint: string; draft: string }) => {
      const { tips: shown, allTips } = analyzeDraft(
        {
          draft,
          complaint,
          language: code,
          framework: '',
          stage: null,
          stance: null,
          isComplaint: true,
          mutedRules: [],
        },
        languages,
      );
      return [...shown, ...allTips].filter((tip) => tip.rule === `${code}/together/${id}`);
    };

    it.each(rule.examples.flags)('flags $draft', (texts) => expect(tips(texts)).toHaveLength(1));
    it.each(rule.examples.allows)('allows $draft', (texts) => expect(tips(texts)).toEqual([]));
  });

  describe.each(Object.entries(data.frameworks))('framework %s', (id, framework) => {
    it.each(framework.examples)('holds $text against its steps', ({ text, steps }) => {
      const { checklists } = analyzeDraft(
        {
          draft: text,
          complaint: null,
          language: code,
          framework: id,
          stage: null,
          stance: null,
          isComplaint: true,
          mutedRules: [],
        },
        languages,
      );
      expect(Object.fromEntries((checklists[id] ?? []).map(({ step, state }) => [step, state]))).toEqual(
        steps,
      );
    });
  });
});
