import * as z from 'zod/mini';

/** How strongly a tip is said. `stop`: before sending; `high`: always shown; `medium` and `low`: when there is room. */
export const severity = z.enum(['stop', 'high', 'medium', 'low']);
