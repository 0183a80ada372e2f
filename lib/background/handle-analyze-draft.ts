import type { Analysis } from '#lib/domain/analysis.ts';
import { ok } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Handlers } from '#lib/messaging/handle.ts';
import type { AnalyzeRequest } from '#lib/messaging/protocol.ts';
import type { SettingsStore } from '#lib/storage/settings.ts';

/** The engine with its packs. Pure: the same request and settings give the same analysis. */
export type Analyze = (request: AnalyzeRequest, settings: Settings) => Analysis | Promise<Analysis>;

/** Coaches a draft. Needs no database, so that a broken one never stops the coaching. */
export const handleAnalyzeDraft =
  (analyze: Analyze, settings: SettingsStore): Handlers['analyzeDraft'] =>
  async (request) => {
    const analysis = await analyze(request, await settings.read());
    return ok({ revision: request.revision, analysis });
  };
