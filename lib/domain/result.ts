/** What may fail in an expected way answers a `Result`; a bug throws. */
export type Result<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Reason };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const failed = <Reason extends string>(
  error: Reason,
): { readonly ok: false; readonly error: Reason } => ({
  ok: false,
  error,
});
