/**
 * What is known for certain of the customer's case, each as it can stand in a sentence: “mevrouw Jansen”, “wasmachine”,
 * “drie weken”, “€ 39,95”. Null where the texts do not say it beyond doubt: a suggestion then leaves a gap.
 */
export type SaidFacts = {
  readonly name: string | null;
  readonly product: string | null;
  readonly waited: string | null;
  readonly amount: string | null;
  readonly date: string | null;
  readonly order: string | null;
};

export const NO_FACTS: SaidFacts = {
  name: null,
  product: null,
  waited: null,
  amount: null,
  date: null,
  order: null,
};
